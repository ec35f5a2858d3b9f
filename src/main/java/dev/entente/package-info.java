/**
 * The front door: {@link dev.entente.Entente} reads documents and builds their knowledge graph.
 *
 * <pre>
 * read ──▶ annotate ──▶ extract ──▶ link ──▶ graph ──▶ publish
 * jsoup    CoreNLP      data rules  names    Jena      files, store
 * </pre>
 *
 * <p>Data moves left to right and never back. Stages do not import each other; they meet in the
 * types of {@link dev.entente.text} (what stands on the page) and {@link dev.entente.fact} (what is
 * claimed). Word lists and reference data are in {@link dev.entente.lexicon}.
 */
@NullMarked
package dev.entente;

import org.jspecify.annotations.NullMarked;
