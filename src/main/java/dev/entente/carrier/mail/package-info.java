/** Saved pages in the form of mail, MHTML (RFC 2557), read with Apache James Mime4j. */
@NullMarked
package dev.entente.carrier.mail;

import org.jspecify.annotations.NullMarked;
