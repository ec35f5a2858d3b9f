/**
 * Text to sentences, tokens, dependencies, names and dates, by Stanford CoreNLP.
 *
 * <p>CoreNLP's types stop here, and what it counts from 1 is counted from 0 on leaving.
 */
@NullMarked
package dev.entente.annotate;

import org.jspecify.annotations.NullMarked;
