package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ugly input ends in a document or an issue, in time that grows with its length alone. */
@Timeout(60)
class HostileSourceTest {
  private static final String ARTICLE =
      "<p>The talks of the two sides, and of others, were held in the city on Monday.</p>";

  @ParameterizedTest
  @CsvSource({
    "x.txt, 'the talks between China and the United States go on ', 100000",
    "x.html, 'the talks between China and the United States go on ', 100000",
    "x.txt, a, 5000000",
    "x.txt, ' ', 5000000",
    "x.txt, '“the of ', 300000",
    "x.txt, '| the ', 100000",
    "x.txt, '. ', 1000000",
    "x.txt, '© ', 300000",
    "x.html, <div>, 100000",
    "x.html, <b><p>, 5000",
    "x.html, <ul><li>the of and, 20000",
    "x.html, <table><tr><td>the of and, 5000",
    "x.html, The talks of the two sides<br>, 50000",
    "x.html, <p style='display:none'>x</p>, 20000",
    "x.html, <, 1000000",
    "x.html, &amp, 300000",
  })
  void repeatedInputIsReadInLinearTime(String name, String piece, int times) {
    ReadResult result = read(name, piece.repeat(times) + ARTICLE);

    assertThat(result.document().isPresent()).isNotEqualTo(!result.issues().isEmpty());
    result.document().ifPresent(SourceReaderTest::assertBlocksLieInTheText);
  }

  @ParameterizedTest
  @CsvSource({"[, 300000", "'{\"a\":', 300000", "'{\"@graph\":[', 100000"})
  void brokenJsonLdLeavesTheArticle(String piece, int times) {
    ReadResult result =
        read(
            "x.html",
            "<script type='application/ld+json'>" + piece.repeat(times) + "</script>" + ARTICLE);

    assertThat(SourceReaderTest.document(result).text()).startsWith("The talks");
  }

  private static ReadResult read(String name, String text) {
    return SourceReader.create().read(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
