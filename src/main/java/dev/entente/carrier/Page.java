package dev.entente.carrier;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/** One page as it was carried: its name, its bytes, and what its carrier knows of it. */
public final class Page {
  private final Entry entry;
  private final byte[] bytes;

  /** The array is kept, not copied; it must not change any more. */
  public Page(Entry entry, byte[] bytes) {
    this.entry = entry;
    this.bytes = bytes;
  }

  /** The file as the user named it, then "!/" and the place in it for each archive around it. */
  public String name() {
    return entry.name();
  }

  /** The page's bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The charset that the carrier states, which may be wrong. */
  public Optional<Charset> charset() {
    return entry.charset();
  }

  /** The address that the page was taken from. */
  public Optional<URI> location() {
    return entry.location();
  }
}
