/**
 * Measures what Entente finds in documents against what people found in them: the gold files of a
 * folder, JSON beside the documents.
 *
 * <p>Event mentions are paired by class and sentence; what is told of each pair is then compared.
 */
@NullMarked
package dev.entente.evaluate;

import org.jspecify.annotations.NullMarked;
