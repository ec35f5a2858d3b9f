/**
 * What carries pages: archives that hold several, and formats that are turned into one page of HTML
 * or plain text. Each foreign format has a package of its own below, with the library it needs.
 */
@NullMarked
package dev.entente.carrier;

import org.jspecify.annotations.NullMarked;
