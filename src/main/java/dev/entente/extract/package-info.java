/**
 * Triggers and their arguments to event mentions: a grammar over dependencies that reads the
 * lexicon.
 */
@NullMarked
package dev.entente.extract;

import org.jspecify.annotations.NullMarked;
