package dev.entente.read;

import static dev.entente.read.SourceReaderTest.kinds;
import static dev.entente.read.SourceReaderTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.BlockKind;
import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import dev.entente.text.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format that carries pages gives the same documents as the pages themselves. */
@Timeout(120)
class CarriersTest {
  private static final Path FILES = Path.of("src/test/resources/carrier");
  private static final String PAGE =
      "<html><body><article><h1>Envoy received</h1><p>The envoy of Estmark was received on Monday,"
          + " and both sides agreed to resume the talks in June.</p></article></body></html>";

  private final Path directory;

  CarriersTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void columnsOfPdfAreReadOneAfterTheOther() {
    SourceDocument page = document(FILES.resolve("columns.pdf"));

    assertThat(page.metadata().title())
        .isEqualTo("Two Ministers Sign a Fisheries Accord in Bergen");
    assertThat(texts(page)).hasSize(10);
    assertThat(texts(page).get(1))
        .startsWith("BERGEN, March 4 — The foreign ministers of Norway and Iceland signed")
        .endsWith("over the question of quotas.");
    assertThat(page.text())
        .contains("It will meet every six months, in Bergen and in Reykjavik by turns")
        .doesNotContain("Harbour Gazette", "No. 14", "- 1 -")
        .doesNotContainPattern("\\p{L}- ");
  }

  @Test
  void treatyInPdfKeepsItsArticlesAndLosesItsRunningHeads() {
    SourceDocument treaty = document(FILES.resolve("treaty.pdf"));

    assertThat(texts(treaty))
        .startsWith("Agreement on Cooperation in Customs Matters")
        .contains(
            "Article 1",
            "The Parties shall assist each other, through their customs administrations, in order"
                + " to prevent, investigate and repress customs offences.",
            "notify each other of new methods used in committing offences.")
        .doesNotContain("Treaty Series");
    assertThat(kinds(treaty)).contains(BlockKind.HEADING, BlockKind.LIST_ITEM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"readout.md", "readout.docx"})
  void headingsItemsAndTablesOfMarkdownAndWordKeepTheirKind(String name) {
    SourceDocument page = document(FILES.resolve(name));

    assertThat(page.metadata().title()).isEqualTo("Minister Receives Ambassador of Estmark");
    assertThat(page.metadata().issued()).contains(LocalDate.of(2021, 5, 12));
    assertThat(texts(page))
        .contains(
            "The Foreign Minister received the ambassador of Estmark on Wednesday. They discussed"
                + " the border treaty and agreed to resume the talks in June.",
            "Next steps",
            "A delegation travels to Estmark on 1 June.",
            "First Aldershaven");
    assertThat(kinds(page)).contains(BlockKind.HEADING, BlockKind.LIST_ITEM);
  }

  @Test
  void pageSavedAsMhtmlIsReadWithoutItsFrames() {
    SourceDocument page = document(FILES.resolve("saved.mhtml"));

    assertThat(page.metadata().title()).isEqualTo("Envoy received in Zürich");
    assertThat(page.metadata().authors()).containsExactly("Ada Lind");
    assertThat(page.source().location()).contains(URI.create("https://lake.example/news/envoy"));
    assertThat(page.text()).contains("never ratified").doesNotContain("boats");
  }

  @ParameterizedTest
  @CsvSource({"two.html.gz", "two.bin"})
  void compressedPageIsTheSameDocument(String name) throws IOException {
    Path file = Files.write(directory.resolve(name), gzip(PAGE.getBytes(StandardCharsets.UTF_8)));

    SourceDocument page = document(file);

    assertThat(page.source().name()).isEqualTo(file.toString());
    assertThat(page.source().sha256()).isEqualTo(document(page(PAGE)).source().sha256());
    assertThat(texts(page)).isEqualTo(texts(document(page(PAGE))));
  }

  @Test
  void archiveGivesEachOfItsPagesByName() throws IOException {
    byte[] inner = zip(Map.of("deep.html", PAGE.getBytes(StandardCharsets.UTF_8)));
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("a/one.html", PAGE.replace("Monday", "Friday").getBytes(StandardCharsets.UTF_8));
    entries.put("a/one_files/frame.html", PAGE.getBytes(StandardCharsets.UTF_8));
    entries.put(
        "b.txt.gz", gzip("The two sides met in Oslo on Monday.".getBytes(StandardCharsets.UTF_8)));
    entries.put("c.pdf", Files.readAllBytes(FILES.resolve("treaty.pdf")));
    entries.put("d.zip", inner);
    entries.put("logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Path file = Files.write(directory.resolve("x.zip"), zip(entries));

    List<ReadResult> results = read(SourceReader.create(), file);

    assertThat(results).allMatch(result -> result.document().isPresent());
    assertThat(results.stream().map(r -> r.document().orElseThrow().source().name()))
        .containsExactly(
            file + "!/a/one.html",
            file + "!/b.txt.gz",
            file + "!/c.pdf",
            file + "!/d.zip!/deep.html");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void webArchiveGivesThePagesOfItsResponses(boolean compressed) throws IOException {
    String warc =
        response("https://lake.example/one", 200, "text/html; charset=utf-8", PAGE)
            + response("https://lake.example/gone", 404, "text/html", PAGE)
            + response("https://lake.example/logo.svg", 200, "image/svg+xml", "<svg/>")
            + response("https://lake.example/two", 200, "text/html", PAGE.replace("June", "May"));
    byte[] bytes = warc.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(directory.resolve("x.warc"), compressed ? gzip(bytes) : bytes);

    List<ReadResult> results = read(SourceReader.create(), file);

    assertThat(results.stream().map(r -> r.document().orElseThrow().source().name()))
        .containsExactly(file + "!/https://lake.example/one", file + "!/https://lake.example/two");
    assertThat(results.get(0).document().orElseThrow().source().location())
        .contains(URI.create("https://lake.example/one"));
    assertThat(results.get(1).document().orElseThrow().text()).contains("resume the talks in May");
  }

  @Test
  void brokenCarriersAreIssuesThatNameTheFile() throws IOException {
    byte[] pdf = Files.readAllBytes(FILES.resolve("treaty.pdf"));
    byte[] docx = Files.readAllBytes(FILES.resolve("readout.docx"));
    byte[] gz = gzip(PAGE.repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] zip = zip(Map.of("a.html", PAGE.repeat(50).getBytes(StandardCharsets.UTF_8)));

    assertError(half(pdf), Code.BROKEN, "PDF");
    assertError(half(docx), Code.BROKEN, "Word document");
    assertError(half(gz), Code.BROKEN, "Get it again");
    assertError(half(zip), Code.BROKEN, "Get it again");
    assertError(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n",
        Code.BROKEN,
        "HTML");
    assertError(zip(Map.of("a.png", new byte[] {1})), Code.EMPTY, "No page");
  }

  @Test
  void whatSwellsIsStoppedAtTheLimit() throws IOException {
    byte[] zeros = new byte[30 << 20];
    byte[] bomb = gzip(zeros);
    byte[] noise = new byte[22 << 20];
    new Random(1).nextBytes(noise);
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      many.put("z" + i + ".zip", zip(Map.of("a.html", zeros)));
    }

    assertError(bomb, Code.BROKEN, "swells");
    assertError(zip(Map.of("a.html", zeros)), Code.BROKEN, "swells");
    assertError(gzip(noise), Code.TOO_LARGE, "limit of 21.0 MB");
    assertThat(read(SourceReader.create(), page(zip(many))))
        .allMatch(result -> result.document().isEmpty())
        .last()
        .satisfies(result -> assertThat(result.issues().get(0).message()).contains("swells"));
    assertError(
        gzip(gzip(gzip(gzip(gzip(PAGE.getBytes(StandardCharsets.UTF_8)))))), Code.BROKEN, "deep");
    assertError(word("<w:p>".repeat(10) + "x".repeat(30 << 20)), Code.BROKEN, "limit");
    assertError(word("<w:tbl><w:tr><w:tc>".repeat(20_000)), Code.BROKEN, "");
  }

  private Path page(String content) throws IOException {
    return page(content.getBytes(StandardCharsets.UTF_8));
  }

  private Path page(byte[] content) throws IOException {
    return Files.write(directory.resolve("page"), content);
  }

  private void assertError(String content, Code code, String words) throws IOException {
    assertError(content.getBytes(StandardCharsets.UTF_8), code, words);
  }

  private void assertError(byte[] content, Code code, String words) throws IOException {
    Path file = page(content);
    List<ReadResult> results = read(SourceReader.create(), file);

    assertThat(results).hasSize(1);
    assertThat(results.get(0).document()).isEmpty();
    Issue issue = results.get(0).issues().get(0);
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.document()).startsWith(file.toString());
    assertThat(issue.message()).contains(words);
  }

  private static List<ReadResult> read(SourceReader reader, Path file) {
    List<ReadResult> results = new ArrayList<>();
    reader.read(file, results::add);
    return results;
  }

  private static SourceDocument document(Path file) {
    return SourceReaderTest.document(SourceReaderTest.read(SourceReader.create(), file));
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] word(String body) throws IOException {
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types/>".getBytes(StandardCharsets.UTF_8),
            "word/document.xml",
            body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String response(String address, int status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + " X\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + address
        + "\r\nWARC-Date: 2021-05-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>"
        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
