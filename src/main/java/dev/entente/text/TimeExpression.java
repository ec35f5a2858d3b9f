package dev.entente.text;

/**
 * A date on the page, resolved.
 *
 * @param value {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; a range has its first day
 */
public record TimeExpression(int sentence, Span span, String value) {
  public TimeExpression {
    if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new IllegalArgumentException("time needs yyyy[-MM[-dd]]: " + value);
    }
  }
}
