package dev.entente.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A data file of this package: one entry a line, under headings in square brackets; lines that
 * begin with {@code #} are comments.
 */
final class WordList {
  private static final Pattern HEADING = Pattern.compile("\\[[a-z ]+\\]");

  private final String file;
  private final Map<String, List<String>> sections;

  private WordList(String file, Map<String, List<String>> sections) {
    this.file = file;
    this.sections = sections;
  }

  static WordList load(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": missing from the class path");
      }
      return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  private static WordList parse(String file, BufferedReader in) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String entry = line.strip();
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      if (HEADING.matcher(entry).matches()) {
        section = new ArrayList<>();
        sections.put(entry.substring(1, entry.length() - 1), section);
      } else if (sections.isEmpty()) {
        throw new IllegalStateException(
            file + ":" + number + ": \"" + entry + "\" stands before any [section]");
      } else {
        section.add(entry);
      }
    }
    return new WordList(file, sections);
  }

  /** The words of a section: every line split at spaces. */
  Set<String> words(String section) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(section)) {
      words.addAll(List.of(line.split("\\s+", -1)));
    }
    return words;
  }

  /** The lines of a section as one pattern, ignoring the case of ASCII letters. */
  Pattern pattern(String section) {
    String alternatives = String.join("|", lines(section));
    try {
      return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw invalid(section, e);
    }
  }

  /** The lines of a section as one pattern of lines' heads. */
  HeadPattern headPattern(String section) {
    try {
      return new HeadPattern(lines(section));
    } catch (PatternSyntaxException e) {
      throw invalid(section, e);
    }
  }

  private IllegalStateException invalid(String section, PatternSyntaxException cause) {
    return new IllegalStateException(
        file + ": [" + section + "] holds no valid regular expression", cause);
  }

  /** The lines of a section. */
  List<String> lines(String section) {
    List<String> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalStateException(file + ": no section [" + section + "]");
    }
    return entries;
  }
}
