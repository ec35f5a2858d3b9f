package dev.entente.text;

/**
 * Characters [begin, end) of one document's text, in UTF-16 units, counted from 0.
 *
 * <p>Spans sort by where they begin, the shorter first.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span [" + begin + ", " + end + ") needs 0 <= begin <= end");
    }
  }

  public int length() {
    return end - begin;
  }

  /** Whether every character of {@code other} is in this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The characters of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
