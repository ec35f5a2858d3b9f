package dev.entente.carrier.pdf;

/**
 * A line of text in a column.
 *
 * @param column counts from 0 over each page's columns and full-width bands
 * @param left where it begins, in points from the left edge of the page
 * @param base where its letters stand, in points from the upper edge
 * @param size of its font
 */
record Line(
    int page,
    int column,
    String text,
    float left,
    float right,
    float base,
    float size,
    boolean bold) {

  Line inColumn(int number) {
    return new Line(page, number, text, left, right, base, size, bold);
  }
}
