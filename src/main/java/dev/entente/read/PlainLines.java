package dev.entente.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a plain text made whole: lines that were wrapped at a margin joined again, bullets
 * with their hanging lines, columns read one after the other.
 */
final class PlainLines {

  /**
   * A paragraph, item or line.
   *
   * @param bullet whether a bullet stood before it
   * @param column whether it was one of two columns: a signature, say
   * @param enumerator the length of a number or letter at its head, such as "1. ", else 0
   */
  record Line(String text, boolean bullet, boolean column, int enumerator) {}

  private static final Pattern BULLET =
      Pattern.compile("\\s*[•●▪◦‣·∙○■□–*+>-]\\s+(?=[^\\s–—*+>=-])");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\d{1,2}\\.\\d{1,2}\\.?)\\s+(?=\\S)");
  private static final Pattern GAP = Pattern.compile("\\s{3,}");
  private static final int WIDEST_MARGIN = 130;
  private static final int NARROWEST_MARGIN = 40;

  private final List<Line> lines = new ArrayList<>();
  private final boolean wrapped;
  private final int margin;

  private PlainLines(List<String> raw) {
    List<Integer> followed = new ArrayList<>();
    for (int i = 0; i + 1 < raw.size(); i++) {
      if (!raw.get(i).isBlank() && !raw.get(i + 1).isBlank() && !isMarked(raw.get(i + 1))) {
        followed.add(raw.get(i).stripTrailing().length());
      }
    }
    margin = followed.stream().mapToInt(Integer::intValue).max().orElse(0);
    int longest = raw.stream().mapToInt(String::length).max().orElse(0);
    long full = followed.stream().filter(length -> length >= 0.75 * margin).count();
    wrapped =
        margin >= NARROWEST_MARGIN
            && margin <= WIDEST_MARGIN
            && longest <= 1.3 * margin
            && full * 2 >= followed.size();
  }

  static List<Line> of(String text) {
    List<String> raw = Arrays.asList(Characters.plain(text).split("\n", -1));
    PlainLines joiner = new PlainLines(raw);
    List<String> group = new ArrayList<>();
    for (String line : raw) {
      if (line.isBlank()) {
        joiner.addGroup(group);
        group.clear();
      } else {
        group.add(line.stripTrailing());
      }
    }
    joiner.addGroup(group);
    return joiner.lines;
  }

  private void addGroup(List<String> group) {
    if (isTwoColumns(group)) {
      addColumns(group);
      return;
    }
    StringBuilder open = new StringBuilder();
    String last = "";
    int indent = 0;
    for (String line : group) {
      boolean continues =
          open.length() > 0
              && !isMarked(line)
              && ((BULLET.matcher(open).lookingAt() && indent(line) > indent)
                  || (wrapped
                      && (last.length() >= 0.7 * margin
                          || Character.isLowerCase(line.strip().codePointAt(0)))));
      if (continues) {
        open.append(' ').append(line.strip());
      } else {
        add(open.toString(), false);
        open.setLength(0);
        open.append(line);
        indent = indent(line);
      }
      last = line;
    }
    add(open.toString(), false);
  }

  private void add(String line, boolean column) {
    if (line.isBlank()) {
      return;
    }
    Matcher bullet = BULLET.matcher(line);
    boolean bulleted = bullet.lookingAt();
    String text = (bulleted ? line.substring(bullet.end()) : line).strip();
    Matcher enumerator = ENUMERATOR.matcher(text);
    lines.add(new Line(text, bulleted, column, enumerator.lookingAt() ? enumerator.end() : 0));
  }

  /** Two signatures side by side: each line has one wide gap. */
  private static boolean isTwoColumns(List<String> group) {
    return group.size() >= 2
        && group.stream()
            .allMatch(
                line -> GAP.split(line.strip(), 0).length == 2 && line.length() <= WIDEST_MARGIN);
  }

  private void addColumns(List<String> group) {
    for (int column = 0; column < 2; column++) {
      StringBuilder text = new StringBuilder();
      for (String line : group) {
        text.append(text.length() > 0 ? " " : "").append(GAP.split(line.strip(), 0)[column]);
      }
      add(text.toString(), true);
    }
  }

  private static boolean isMarked(String line) {
    return BULLET.matcher(line).lookingAt() || ENUMERATOR.matcher(line.strip()).lookingAt();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
