/**
 * Word lists, rule tables and reference data, loaded once from data files into immutable look-ups.
 *
 * <p>Word lists are tab-separated files in {@code src/main/resources/dev/entente/lexicon}; States,
 * organisations and topics are the ontology's own Turtle files, read with Jena RIOT, whose types
 * stop here.
 */
@NullMarked
package dev.entente.lexicon;

import org.jspecify.annotations.NullMarked;
