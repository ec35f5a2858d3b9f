package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows in columns for the eye; long cells are wrapped. */
final class TextTable {
  private static final int MAX_WIDTH = 60;

  private TextTable() {}

  /** The table with its head, a rule, and a line or more for each row. */
  static String of(List<String> columns, List<List<String>> rows) {
    List<List<List<String>>> cells = new ArrayList<>();
    cells.add(columns.stream().map(TextTable::wrap).toList());
    rows.forEach(row -> cells.add(row.stream().map(TextTable::wrap).toList()));
    int[] widths = new int[columns.size()];
    for (List<List<String>> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        for (String line : row.get(i)) {
          widths[i] = Math.max(widths[i], length(line));
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      append(out, cells.get(i), widths);
      if (i == 0) {
        appendRule(out, widths);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, List<List<String>> row, int[] widths) {
    int height = row.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
        text.append(i == 0 ? "" : "  ").append(cell);
        text.append(" ".repeat(widths[i] - length(cell)));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static void appendRule(StringBuilder out, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      out.append(i == 0 ? "" : "  ").append("-".repeat(widths[i]));
    }
    out.append('\n');
  }

  /** A cell as lines; line breaks and control characters become spaces. */
  private static List<String> wrap(String cell) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().split(" ", -1)) {
      if (line.length() > 0 && length(line.toString()) + 1 + length(word) > MAX_WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
