package dev.entente.carrier.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines at the head and foot of pages that recur, and page numbers. */
final class RunningHeads {
  private static final int EDGE_LINES = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]*(?:page\\s*)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—|\\s]*");

  private RunningHeads() {}

  /** The lines of all pages in order, without the recurring ones. */
  static List<Line> without(List<List<Line>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Line line : edges(pages.get(page))) {
        seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(page);
      }
    }
    int often = Math.max(2, Math.min(3, (pages.size() + 1) / 2));
    List<Line> kept = new ArrayList<>();
    for (List<Line> lines : pages) {
      Set<Line> edges = edges(lines);
      for (Line line : lines) {
        boolean recurs =
            edges.contains(line)
                && (PAGE_NUMBER.matcher(line.text()).matches()
                    || seen.getOrDefault(key(line), Set.of()).size() >= often);
        if (!recurs) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  /** The uppermost and lowermost lines, whatever their column. */
  private static Set<Line> edges(List<Line> lines) {
    List<Line> down = new ArrayList<>(lines);
    down.sort((one, other) -> Float.compare(one.base(), other.base()));
    Set<Line> edges = new HashSet<>(down.subList(0, Math.min(EDGE_LINES, down.size())));
    edges.addAll(down.subList(Math.max(0, down.size() - EDGE_LINES), down.size()));
    return edges;
  }

  /** A line's words, the same whatever the page's number. */
  private static String key(Line line) {
    return NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
