/** Archives of the web, in the WARC format (ISO 28500), read with jwarc. */
@NullMarked
package dev.entente.carrier.warc;

import org.jspecify.annotations.NullMarked;
