package dev.entente.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files that the page is made of, and the libraries that it uses. */
public final class PageFiles {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** Folders and names without a dot first, so that no path leads upwards. */
  private static final String PATH = "(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.\\w+";

  private static final Pattern FILE = Pattern.compile(PATH);
  private static final Pattern LIBRARY = Pattern.compile("(?:cytoscape|d3|zazuko__yasqe)/" + PATH);

  private PageFiles() {}

  /** A file of the page, such as {@code main.js} or {@code queries/pairs.rq}. */
  public static Optional<byte[]> file(String path) {
    return FILE.matcher(path).matches() ? read("/dev/entente/page/" + path) : Optional.empty();
  }

  /** A file of a library, such as {@code d3/7.9.0/dist/d3.min.js}. */
  public static Optional<byte[]> library(String path) {
    return LIBRARY.matcher(path).matches()
        ? read("/META-INF/resources/webjars/" + path)
        : Optional.empty();
  }

  /** The page before any script has run: with a title, and a body that is markup already. */
  public static String shell(String title, String body) {
    return fill("shell.html", Map.of("title", title, "body", body));
  }

  /** A file of text that the package cannot do without. */
  static String text(String name) {
    return new String(
        file(name).orElseThrow(() -> new IllegalArgumentException("no such resource: " + name)),
        StandardCharsets.UTF_8);
  }

  /** A file with each {@code {{name}}} replaced, once, so that no value can name another. */
  static String fill(String name, Map<String, String> values) {
    return PLACE
        .matcher(text(name))
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
  }

  private static Optional<byte[]> read(String resource) {
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
