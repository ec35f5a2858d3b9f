package dev.entente.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes the typed literals that the graph holds. */
final class Literals {
  private Literals() {}

  /** A string; characters that no XML may hold become spaces, so that every format can carry it. */
  static Node string(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            c -> {
              boolean legal = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
              clean.appendCodePoint(legal || c == '\n' || c == '\t' ? c : ' ');
            });
    return NodeFactory.createLiteralString(clean.toString());
  }

  /** A string on one line: runs of white space become one space. */
  static Node line(String value) {
    return string(value.replaceAll("\\s+", " ").strip());
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A share of one, to three places. */
  static Node decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        shortest.setScale(Math.max(1, shortest.scale()), RoundingMode.UNNECESSARY).toPlainString(),
        XSDDatatype.XSDdecimal);
  }

  /** {@code 2015}, {@code 2015-09} or {@code 2015-09-29} as a year, a month or a day. */
  static Node time(String value) {
    XSDDatatype type =
        switch (value.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(value, type);
  }
}
