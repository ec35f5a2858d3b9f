package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, reading them gives a document or an issue, and never an exception. */
class ReadingFuzzTest {
  private static final SourceReader READER = SourceReader.create();
  private static final List<String> CARRIERS =
      List.of("columns.pdf", "treaty.pdf", "readout.docx", "readout.md", "saved.mhtml");
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class='",
          "share'>",
          "<!--",
          "-->",
          "<table><tr><td>",
          "<ul><li>",
          "<script type='application/ld+json'>",
          "{\"@graph\":[",
          "</script>",
          "&#0;",
          "&amp",
          "<",
          "\u0000",
          "\ufeff",
          "\ud800",
          "The two sides met in Oslo on Monday. ",
          "By Ada Lind",
          "# ",
          "**",
          "[a](b)",
          "\n",
          "\r",
          "   ",
          "| ",
          "12 May 2021",
          "© ",
          "\"",
          "]]>",
          "习近平");

  @Property(tries = 300)
  void anySequenceOfMarkupIsReadOrReported(@ForAll("markup") String text) {
    assertReadOrReported(READER.read("x", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 150)
  void anyDamagedCarrierIsReadOrReported(@ForAll("damaged") byte[] bytes) {
    assertReadOrReported(READER.read("x", bytes));
  }

  @Property(tries = 200)
  void anyBytesAreReadOrReported(@ForAll byte[] bytes) {
    assertReadOrReported(READER.read("x", bytes));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(400).map(pieces -> String.join("", pieces));
  }

  /** A good file with some of its bytes changed and its end cut off. */
  @Provide
  Arbitrary<byte[]> damaged() {
    return Arbitraries.of(CARRIERS)
        .map(ReadingFuzzTest::bytes)
        .flatMap(good -> Arbitraries.longs().map(seed -> damaged(good, new Random(seed))));
  }

  private static byte[] damaged(byte[] good, Random random) {
    int length = random.nextBoolean() ? good.length : 1 + random.nextInt(good.length);
    byte[] bytes = Arrays.copyOf(good, length);
    for (int i = random.nextInt(20); i > 0; i--) {
      bytes[random.nextInt(length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static byte[] bytes(String carrier) {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/carrier", carrier));
    } catch (IOException e) {
      throw new IllegalStateException(carrier + " cannot be read", e);
    }
  }

  private static void assertReadOrReported(ReadResult result) {
    assertThat(result.document().isPresent()).isNotEqualTo(!result.issues().isEmpty());
    result.document().ifPresent(SourceReaderTest::assertBlocksLieInTheText);
  }
}
