package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void pageOfAHundredMegabytesIsLeftOutUnlessTheLimitIsRaised(@TempDir Path directory)
      throws IOException {
    Path file = Files.write(directory.resolve("x.html"), "<p>x ".repeat(20 << 20).getBytes(UTF_8));
    List<ReadResult> results = new ArrayList<>();

    SourceReader.create().read(file, results::add);

    assertThat(results).hasSize(1);
    Issue issue = results.get(0).issues().get(0);
    assertThat(issue.code()).isEqualTo(Issue.Code.TOO_LARGE);
    assertThat(issue.document()).isEqualTo(file.toString());
    assertThat(issue.message()).contains("--max-bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.html", "x.xml", "x.txt"})
  void entitiesAreNeverExpanded(String name) {
    StringBuilder bomb =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 60; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    ReadResult result = read(name, bomb + "]><html><body><p>&a59;</p>" + ARTICLE);

    assertThat(SourceReaderTest.document(result).text())
        .contains("The talks of the two sides")
        .hasSizeLessThan(10_000);
  }

  @ParameterizedTest
  @CsvSource({"utf-16, utf-8", "utf-7, utf-8", "no-such, utf-8", "utf-8, windows-1252"})
  void lyingCharsetLeavesTheWords(String stated, String written) {
    String page = "<meta charset='" + stated + "'>" + ARTICLE.replace("city", "cit\u00e9");
    ReadResult result =
        SourceReader.create().read("x.html", page.getBytes(Charset.forName(written)));

    assertThat(SourceReaderTest.document(result).text())
        .contains("held in the cit\u00e9 on Monday");
  }

  @Test
  void strayByteLeavesTheOthersUtf8() {
    String page =
        ARTICLE
            .replace("city", "cité d’Évian près de Zürich, où les négociés")
            .replace("sides", "sidés à Évian, à Genève");
    byte[] bytes = (page + "x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;

    ReadResult result = SourceReader.create().read("x.html", bytes);

    assertThat(SourceReaderTest.document(result).text()).contains("Zürich", "Genève");
  }

  @Test
  void nulsInTextAreDroppedAndThoseOfBinariesAreNot() {
    String page = ARTICLE.replace("talks", "ta\0lks") + "\0".repeat(1000);

    assertThat(SourceReaderTest.document(read("x.html", page)).text()).startsWith("The talks of");
    assertThat(read("x", "MZ\0\0\1\0\2".repeat(50)).issues().get(0).code())
        .isEqualTo(Issue.Code.BINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideTextWithoutAMarkIsRead(String charset) {
    ReadResult result =
        SourceReader.create().read("x.html", ARTICLE.getBytes(Charset.forName(charset)));

    assertThat(SourceReaderTest.document(result).text()).startsWith("The talks of");
  }

  @Test
  void pdfIsReadForALimitedTime() throws IOException {
    Limits hasty = new Limits(Limits.DEFAULT.bytes(), 5000, Duration.ZERO);
    byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/carrier/treaty.pdf"));

    assertBroken(SourceReader.create().withLimits(hasty).read("x.pdf", pdf), "--max-seconds");
  }

  @Test
  void pdfMayHaveSoManyPages() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }
    Limits one = new Limits(Limits.DEFAULT.bytes(), 1, Duration.ofMinutes(1));

    assertBroken(
        SourceReader.create().withLimits(one).read("x.pdf", bytes.toByteArray()), "--max-pages");
  }

  private static void assertBroken(ReadResult result, String option) {
    Issue issue = result.issues().get(0);
    assertThat(issue.code()).isEqualTo(Issue.Code.BROKEN);
    assertThat(issue.document()).isEqualTo("x.pdf");
    assertThat(issue.message()).contains(option);
  }

  private static ReadResult read(String name, String text) {
    return SourceReader.create().read(name, text.getBytes(UTF_8));
  }
}
