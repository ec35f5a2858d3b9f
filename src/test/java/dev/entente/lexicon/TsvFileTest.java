package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvFileTest {

  @Test
  void rowsKeepTheirLineNumbersPastCommentsAndBlankLines() throws IOException {
    List<TsvFile.Row> rows =
        TsvFile.parse("words.tsv", new StringReader("# a comment\n\nking\tHEAD\r\n"), 2);
    assertThat(rows).containsExactly(new TsvFile.Row("words.tsv", 3, List.of("king", "HEAD")));
  }

  @Test
  void aRowWithTooFewCellsIsNamedByFileAndLine() {
    assertThatThrownBy(() -> TsvFile.parse("words.tsv", new StringReader("a\tb\nking\n"), 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("words.tsv:2: 1 cells, expected 2 parted by tabs");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> TsvFile.read("no-such-list.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-list.tsv");
  }

  @Test
  void aCellOutsideAClosedListIsNamedWithWhatWasExpected() {
    TsvFile.Row row = new TsvFile.Row("words.tsv", 7, List.of("Beijing", "TOWN"));
    assertThatThrownBy(() -> row.constant(1, NameKind.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("words.tsv:7: 'TOWN', expected one of [NAME, ALIAS");
  }
}
