package dev.entente.carrier.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into lines, and the lines into the order in which they are read.
 *
 * <p>A column ends where hardly any line crosses a vertical gap; a line that does cross it, such as
 * a title, is read before the columns below it.
 */
final class Columns {
  /** Words further apart than this many letter sizes stand in different columns or cells. */
  private static final float GAP = 1.3f;

  private static final float STEP = 2;
  private static final double MOST_CROSSING = 0.15;
  private static final double LEAST_BESIDE = 0.2;
  private static final int FEWEST_LINES = 4;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_MARK = 5;
  private static final String CELL_GAP = "    ";

  private final int page;
  private final List<Line> lines = new ArrayList<>();
  private int column;

  private Columns(int page) {
    this.page = page;
  }

  static List<Line> lines(int page, List<Word> words) {
    Columns columns = new Columns(page);
    columns.read(columns.pieces(words));
    return columns.lines;
  }

  /** Runs of words on one height without a wide gap, downwards. */
  private List<Line> pieces(List<Word> words) {
    List<Word> down = new ArrayList<>(words);
    down.sort(Comparator.comparing(Word::base));
    List<Line> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= down.size(); i++) {
      boolean ends =
          i == down.size()
              || down.get(i).base() - down.get(from).base() > 0.4 * down.get(from).size();
      if (ends) {
        addRow(down.subList(from, i), pieces);
        from = i;
      }
    }
    return pieces;
  }

  private void addRow(List<Word> row, List<Line> pieces) {
    List<Word> across = new ArrayList<>(row);
    across.sort(Comparator.comparing(Word::left));
    List<Word> piece = new ArrayList<>();
    for (Word word : across) {
      if (!piece.isEmpty()) {
        Word last = piece.get(piece.size() - 1);
        if (word.left() - last.right() > GAP * Math.max(word.size(), last.size())) {
          pieces.add(line(piece));
          piece.clear();
        }
      }
      piece.add(word);
    }
    if (!piece.isEmpty()) {
      pieces.add(line(piece));
    }
  }

  private Line line(List<Word> words) {
    StringBuilder text = new StringBuilder();
    float size = 0;
    boolean bold = true;
    for (Word word : words) {
      text.append(text.length() > 0 ? " " : "").append(word.text());
      size = Math.max(size, word.size());
      bold &= word.bold();
    }
    Word first = words.get(0);
    float right = words.get(words.size() - 1).right();
    return new Line(page, 0, text.toString(), first.left(), right, first.base(), size, bold);
  }

  private void read(List<Line> pieces) {
    float gutter = gutter(pieces);
    if (Float.isNaN(gutter)) {
      addRows(pieces);
      return;
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    List<Line> crossing = new ArrayList<>();
    for (Line piece : pieces) {
      if (piece.right() <= gutter) {
        addCrossing(crossing);
        left.add(piece);
      } else if (piece.left() >= gutter) {
        addCrossing(crossing);
        right.add(piece);
      } else {
        addColumns(left, right);
        crossing.add(piece);
      }
    }
    addCrossing(crossing);
    addColumns(left, right);
  }

  private void addColumns(List<Line> left, List<Line> right) {
    for (List<Line> side : List.of(left, right)) {
      if (!side.isEmpty()) {
        read(List.copyOf(side));
        side.clear();
      }
    }
  }

  private void addCrossing(List<Line> crossing) {
    addRows(crossing);
    crossing.clear();
  }

  /** Pieces on one height become one line: an item after its number, the cells of a table's row. */
  private void addRows(List<Line> pieces) {
    Line open = null;
    for (Line piece : pieces) {
      boolean sameRow = open != null && piece.base() - open.base() <= 0.4 * open.size();
      if (open != null && sameRow) {
        open =
            new Line(
                page,
                column,
                open.text()
                    + (open.text().length() <= LONGEST_MARK ? " " : CELL_GAP)
                    + piece.text(),
                open.left(),
                piece.right(),
                open.base(),
                Math.max(open.size(), piece.size()),
                open.bold() && piece.bold());
      } else {
        if (open != null) {
          lines.add(open);
        }
        open = piece.inColumn(column);
      }
    }
    if (open != null) {
      lines.add(open);
      column++;
    }
  }

  /** The middle of the emptiest vertical strip that parts lines of text; NaN if there is none. */
  private static float gutter(List<Line> pieces) {
    float left = (float) pieces.stream().mapToDouble(Line::left).min().orElse(0);
    float right = (float) pieces.stream().mapToDouble(Line::right).max().orElse(0);
    int fewest = (int) (MOST_CROSSING * pieces.size()) + 1;
    float begin = Float.NaN;
    float end = Float.NaN;
    for (float x = left + 0.2f * (right - left); x < left + 0.8f * (right - left); x += STEP) {
      float at = x;
      int crossing = (int) pieces.stream().filter(p -> p.left() < at && p.right() > at).count();
      if (crossing < fewest && isBesideText(pieces, at)) {
        fewest = crossing;
        begin = at;
        end = at;
      } else if (crossing == fewest && at - end <= STEP * 1.5f) {
        end = at;
      }
    }
    return (begin + end) / 2;
  }

  private static boolean isBesideText(List<Line> pieces, float x) {
    return isText(pieces.stream().filter(p -> p.right() <= x).toList(), pieces.size())
        && isText(pieces.stream().filter(p -> p.left() >= x).toList(), pieces.size());
  }

  private static boolean isText(List<Line> side, int all) {
    double words = side.stream().mapToInt(l -> l.text().split(" ", -1).length).average().orElse(0);
    return side.size() >= FEWEST_LINES
        && side.size() >= LEAST_BESIDE * all
        && words >= FEWEST_WORDS;
  }
}
