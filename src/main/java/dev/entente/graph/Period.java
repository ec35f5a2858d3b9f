package dev.entente.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.apache.jena.graph.Node;

/** The days that a date, month or year covers, first and last included. */
record Period(LocalDate first, LocalDate last) {

  /** The days of an {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}. */
  static Period of(Node literal) {
    String value = literal.getLiteralLexicalForm();
    return switch (value.length()) {
      case 4 -> {
        Year year = Year.parse(value);
        yield new Period(year.atDay(1), year.atDay(year.length()));
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(value);
        yield new Period(month.atDay(1), month.atEndOfMonth());
      }
      default -> new Period(LocalDate.parse(value), LocalDate.parse(value));
    };
  }

  boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  Period widened(int days) {
    return new Period(first.minusDays(days), last.plusDays(days));
  }
}
