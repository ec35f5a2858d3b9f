/** Word documents (Office Open XML), read with Apache POI. */
@NullMarked
package dev.entente.carrier.word;

import org.jspecify.annotations.NullMarked;
