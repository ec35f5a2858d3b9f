package dev.entente.read;

import static dev.entente.read.SourceReaderTest.document;
import static dev.entente.read.SourceReaderTest.kinds;
import static dev.entente.read.SourceReaderTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.BlockKind;
import dev.entente.text.SourceDocument;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  @Test
  void firstLineIsTheTitleAndBlankLinesPartParagraphs() {
    SourceDocument text =
        read(
            """
            Joint Statement on Trade

            The two Governments met in Geneva, and agreed on the following steps.

            They will meet again in the spring of next year, in Beijing or in Washington.
            """);

    assertThat(text.metadata().title()).isEqualTo("Joint Statement on Trade");
    assertThat(kinds(text))
        .containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
  }

  @Test
  void hardWrappedLinesAreJoined() {
    SourceDocument text =
        read(
            """
            Ministers meet

            The two ministers met in Geneva on Monday, and agreed
            to resume the talks on trade that were broken off in
            the spring. They will meet again in June, as both of
            them said.

              * Tariffs are to fall, by a tenth in the first year
                and by a fifth in the second.
              * A hotline is to be set up.

            So they said.
            """);

    assertThat(texts(text))
        .containsExactly(
            "Ministers meet",
            "The two ministers met in Geneva on Monday, and agreed to resume the talks on trade that"
                + " were broken off in the spring. They will meet again in June, as both of them said.",
            "Tariffs are to fall, by a tenth in the first year and by a fifth in the second.",
            "A hotline is to be set up.",
            "So they said.");
  }

  @Test
  void numberedItemsAndArticlesOfATreatyAreKept() {
    SourceDocument text =
        document(
            SourceReaderTest.read(SourceReader.create(), SourceReaderTest.resource("b09.txt")));

    assertThat(texts(text))
        .contains(
            "ARTICLE I",
            "\"formation\" means two or more ships proceeding in company.",
            "It shall be tested on the first working day of each month.",
            "FOR THE GOVERNMENT OF THE HELLENIC REPUBLIC",
            "(signed) Karolos Papoulias Minister of Foreign Affairs");
    assertThat(text.text()).contains("2. It shall be tested");
  }

  @Test
  void transcriptTurnsHaveTheirSpeakers() {
    SourceDocument text =
        document(
            SourceReaderTest.read(SourceReader.create(), SourceReaderTest.resource("a12.txt")));

    assertThat(text.blocks())
        .filteredOn(block -> block.span().in(text.text()).startsWith("Secretary Blinken met"))
        .singleElement()
        .satisfies(
            block ->
                assertThat(block.speaker().orElseThrow().in(text.text())).isEqualTo("MR MILLER"));
  }

  @Test
  void authorsNoteAtTheEndStays() {
    SourceDocument text =
        document(
            SourceReaderTest.read(SourceReader.create(), SourceReaderTest.resource("a07.txt")));

    assertThat(texts(text).get(texts(text).size() - 1))
        .startsWith("Clémence Arnoux, a senior fellow at the Rhine Centre");
  }

  @Test
  void markdownHeadingsAreHeadings() {
    SourceDocument text =
        read(
            """
            # Ministers meet

            The two ministers met in Geneva on Monday, and agreed to resume talks.

            ## Next steps

            - They will meet again in June.
            """);

    assertThat(texts(text))
        .containsExactly(
            "Ministers meet",
            "The two ministers met in Geneva on Monday, and agreed to resume talks.",
            "Next steps",
            "They will meet again in June.");
    assertThat(kinds(text))
        .containsExactly(
            BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM);
  }

  private static SourceDocument read(String text) {
    return document(SourceReader.create().readText("text", text));
  }
}
