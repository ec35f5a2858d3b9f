package dev.entente.text;

import java.net.URI;
import java.util.Optional;

/**
 * Where a document came from.
 *
 * @param name the file as the user named it, for messages
 * @param location the page's own address (canonical link), where it states one
 * @param sha256 lower-case hexadecimal SHA-256 of the source's bytes; identifies the document
 */
public record Source(String name, Optional<URI> location, String sha256) {
  public Source {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256 needs 64 lower-case hex digits: " + sha256);
    }
  }
}
