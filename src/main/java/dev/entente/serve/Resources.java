package dev.entente.serve;

import dev.entente.graph.ResourceFile;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads this package's queries and pages. */
final class Resources {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private Resources() {}

  static String text(String name) {
    return ResourceFile.text(Resources.class, name);
  }

  /** A page with each {@code {{name}}} replaced, once, so that no value can name another. */
  static String fill(String name, Map<String, String> values) {
    return PLACE
        .matcher(text(name))
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
  }
}
