package dev.entente.fetch;

import java.net.URI;
import java.util.Optional;

/** A page as a server gave it. */
public final class FetchedPage {
  private final URI location;
  private final Optional<String> charset;
  private final byte[] bytes;

  FetchedPage(URI location, Optional<String> charset, byte[] bytes) {
    this.location = location;
    this.charset = charset;
    this.bytes = bytes;
  }

  /** Its address, after all redirects. */
  public URI location() {
    return location;
  }

  /** The label of the charset that the server states, which may be wrong. */
  public Optional<String> charset() {
    return charset;
  }

  /** Its bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
