package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Genre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreGuesserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOINT_STATEMENT | U.S.-Russia Presidential Joint Statement on Strategic Stability | The two countries reaffirm that a nuclear war cannot be won.
          PRESS_RELEASE | Readout of President Biden’s Call with President Xi | The two leaders spoke by telephone on Tuesday about trade.
          FACT_SHEET | FACT SHEET: The Camp David Summit | The three leaders met on Friday at Camp David in Maryland.
          SPEECH | Remarks by President Macron at the Sorbonne | Europe must take its fate in its own hands, ladies and gentlemen.
          TREATY | Treaty on Extradition between India and Bangladesh | The two Governments have agreed as follows: nobody shall flee.
          TRANSCRIPT | Transcript of the Weekly Media Briefing | The spokesperson took questions from the press on Thursday.
          OPINION | The price of a secret | I do not blame him. I blame them, in my view, for what they did to us all.
          NEWS | Ministers meet in Geneva | The two ministers met in Geneva on Monday. “I am glad, and we are all glad,” one said to me and my colleagues.
          NEWS | Kenya and Norway sign treaty | The two ministers signed the treaty in Oslo on Monday afternoon.
          """)
  void genreFollowsTitleFormAndVoice(Genre genre, String title, String text) {
    ReadResult result = SourceReader.create().readText("text", title + "\n\n" + text);

    assertThat(SourceReaderTest.document(result).metadata().genre()).isEqualTo(genre);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          OPINION ; Home › Opinion › Asia
          OPINION ; Commentary > Alliances
          NEWS ; Home › World › Asia
          NEWS ; Home | World | Opinion | Sport
          """)
  void sectionTellsOpinionFromNews(Genre genre, String trail) {
    String text =
        trail + "\n\nA pact is a pact\n\nThe two ministers signed it in Oslo on Monday afternoon.";

    assertThat(
            SourceReaderTest.document(SourceReader.create().readText("text", text))
                .metadata()
                .genre())
        .isEqualTo(genre);
  }
}
