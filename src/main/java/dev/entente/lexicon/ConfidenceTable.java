package dev.entente.lexicon;

import dev.entente.fact.EventType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How likely an event mention is right by what is known of it, from {@code confidence.tsv}: a
 * logistic regression whose weights are data.
 */
public final class ConfidenceTable {
  private static final String FILE = "confidence.tsv";

  private final Map<Sign, Double> signs = new EnumMap<>(Sign.class);
  private final Map<EventType, Double> classes = new HashMap<>();

  private ConfidenceTable(List<TsvFile.Row> rows) {
    for (TsvFile.Row row : rows) {
      String name = row.cell(0);
      boolean isClass = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
      Double before =
          isClass
              ? classes.put(new EventType(name), weight(row))
              : signs.put(sign(row), weight(row));
      if (before != null) {
        throw row.flaw("'" + name + "' has a weight already, expected one row a sign");
      }
    }
  }

  static ConfidenceTable load() {
    return new ConfidenceTable(TsvFile.read(FILE, 3));
  }

  /** The table that some rows make. */
  static ConfidenceTable of(List<TsvFile.Row> rows) {
    return new ConfidenceTable(rows);
  }

  private static Sign sign(TsvFile.Row row) {
    for (Sign sign : Sign.values()) {
      if (sign.name().toLowerCase(Locale.ROOT).equals(row.cell(0))) {
        return sign;
      }
    }
    throw row.flaw("'" + row.cell(0) + "', expected a class or one of " + List.of(Sign.values()));
  }

  private static double weight(TsvFile.Row row) {
    try {
      return Double.parseDouble(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.flaw("weight '" + row.cell(1) + "', expected a number such as -0.5");
    }
  }

  /**
   * The share of mentions of this class that are right where these signs hold, in 0..1, to two
   * places.
   */
  public double confidence(EventType type, Set<Sign> holding) {
    double sum = signs.getOrDefault(Sign.ALWAYS, 0.0) + classes.getOrDefault(type, 0.0);
    for (Sign sign : holding) {
      sum += sign == Sign.ALWAYS ? 0 : signs.getOrDefault(sign, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }
}
