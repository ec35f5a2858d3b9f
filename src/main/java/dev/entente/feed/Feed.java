package dev.entente.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An RSS or Atom feed. */
public final class Feed {
  private static final int HEAD = 4096;
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)(?:\\xEF\\xBB\\xBF)?\\s*+"
              + "(?:(?><\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*\\])?[^>]*>)\\s*+)*+"
              + "<(?:rss\\b|feed\\b[^>]*Atom|rdf:RDF\\b[^>]*purl\\.org/rss)");

  private Feed() {}

  /** Whether a file begins as a feed does. */
  public static boolean isFeed(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return ROOT.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  /**
   * The addresses of its entries, each once, in order; an entry without one is passed over.
   *
   * @param base what relative addresses are relative to
   * @throws IOException if it is broken
   */
  public static List<URI> addresses(byte[] bytes, Optional<URI> base) throws IOException {
    Set<URI> addresses = new LinkedHashSet<>();
    try {
      XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true);
      for (SyndEntry entry : new SyndFeedInput().build(reader).getEntries()) {
        address(entry.getLink(), base).ifPresent(addresses::add);
      }
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return List.copyOf(addresses);
  }

  private static Optional<URI> address(String link, Optional<URI> base) {
    if (link == null || link.isBlank()) {
      return Optional.empty();
    }
    try {
      URI address = URI.create(link.strip());
      return Optional.of(base.map(at -> at.resolve(address)).orElse(address));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
