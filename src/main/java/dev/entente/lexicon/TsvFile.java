package dev.entente.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list: UTF-8, one row a line, cells parted by single tabs, the same number in every row.
 *
 * <p>Lines that start with {@code #} and blank lines are comments. Cells are stripped of blanks at
 * their ends and may be empty.
 */
final class TsvFile {
  private TsvFile() {}

  /**
   * One row and where it stands.
   *
   * @param line counted from 1
   */
  record Row(String file, int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return cells.get(column);
    }

    /** The cell as a constant of {@code type}, named in upper case with underscores. */
    <E extends Enum<E>> E constant(int column, Class<E> type) {
      try {
        return Enum.valueOf(type, cell(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            message("'" + cell(column) + "', expected one of " + List.of(type.getEnumConstants())),
            e);
      }
    }

    /**
     * The complaint about this row, to be thrown.
     *
     * @param what what is wrong, and what was expected
     */
    IllegalStateException flaw(String what) {
      return new IllegalStateException(message(what));
    }

    private String message(String what) {
      return file + ":" + line + ": " + what;
    }
  }

  /**
   * The rows of a resource, in file order.
   *
   * @param resource its name beside this class ({@code offices.tsv}), or from the root with a slash
   * @throws IllegalStateException naming file and line where a row has another number of cells
   */
  static List<Row> read(String resource, int columns) {
    try (InputStream in = TsvFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ": not on the class path");
      }
      return parse(resource, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
  }

  /** The rows of {@code text}, which messages call {@code file}. */
  static List<Row> parse(String file, Reader text, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.strip());
      }
      Row row = new Row(file, number, cells);
      if (cells.size() != columns) {
        throw row.flaw(cells.size() + " cells, expected " + columns + " parted by tabs");
      }
      rows.add(row);
    }
    return rows;
  }
}
