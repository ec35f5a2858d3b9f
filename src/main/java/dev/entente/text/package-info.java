/**
 * Documents as read and as annotated: text, blocks, sentences, tokens, dependencies, mentions.
 *
 * <p>Every {@link dev.entente.text.Span} points into {@link
 * dev.entente.text.SourceDocument#text()}, in UTF-16 units counted from 0. Dependencies follow
 * Universal Dependencies v2 (enhanced++).
 */
@NullMarked
package dev.entente.text;

import org.jspecify.annotations.NullMarked;
