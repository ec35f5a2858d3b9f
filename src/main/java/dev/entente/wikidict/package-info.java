/**
 * Which page of the English Wikipedia a name means: Stanford's wikidict of 20.9 million names, in a
 * file that is looked into where it lies and takes no heap.
 */
@NullMarked
package dev.entente.wikidict;

import org.jspecify.annotations.NullMarked;
