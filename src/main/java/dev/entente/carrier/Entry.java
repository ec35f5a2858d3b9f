package dev.entente.carrier;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of a page that it holds.
 *
 * @param name its place in the archive; of the outermost, the file as the user named it
 */
public record Entry(String name, Optional<Charset> charset, Optional<URI> location) {
  /** The name of an archive's only entry, which goes by the archive's name. */
  public static final String ITSELF = "";

  /** An entry of which only the name is known. */
  public static Entry of(String name) {
    return new Entry(name, Optional.empty(), Optional.empty());
  }

  /**
   * An entry with a charset's label and an address as written; what is no such thing is left out.
   */
  public static Entry of(String name, @Nullable String charset, @Nullable String location) {
    return new Entry(name, charset(charset), location(location));
  }

  Entry within(Entry archive) {
    String place = name.equals(ITSELF) ? archive.name : archive.name + "!/" + name;
    return new Entry(place, charset, location.or(archive::location));
  }

  private static Optional<Charset> charset(@Nullable String label) {
    try {
      return Optional.ofNullable(label).map(String::strip).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<URI> location(@Nullable String address) {
    try {
      return Optional.ofNullable(address).map(URI::create).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
