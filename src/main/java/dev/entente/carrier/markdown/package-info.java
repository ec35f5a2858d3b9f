/** Markdown turned to HTML with commonmark-java. */
@NullMarked
package dev.entente.carrier.markdown;

import org.jspecify.annotations.NullMarked;
