/**
 * Bytes to clean text: HTML (jsoup), plain text, and plain text copied off a web page.
 *
 * <p>jsoup's types stop here.
 */
@NullMarked
package dev.entente.read;

import org.jspecify.annotations.NullMarked;
