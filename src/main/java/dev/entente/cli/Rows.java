package dev.entente.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints counts, one a line. */
final class Rows {
  private Rows() {}

  static void print(Map<String, Long> counts, PrintWriter out) {
    counts.forEach(
        (name, count) -> out.println(String.format(Locale.ROOT, "%-32s %8d", name, count)));
  }
}
