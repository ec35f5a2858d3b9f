package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import dev.entente.text.SourceDocument;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
  private static final SourceReader READER = SourceReader.create();
  private static final String ARTICLE =
      "<p>The two ministers met in Geneva on Monday, and agreed to resume the talks on trade that"
          + " were broken off in the spring.</p><p>They will meet again in June, as both of them"
          + " said after the meeting, if the tariffs are lifted by then.</p>";

  @Test
  void seedComesOutAsTheArticleAloneWithItsMetadata() {
    SourceDocument seed = document(read(READER, Path.of("seeds/000_e42f3d73078488d4.txt")));

    assertThat(seed.metadata().title()).isEqualTo("Replenishing a new type of Sino-US ties");
    assertThat(seed.metadata().authors()).containsExactly("Zhao Minghao");
    assertThat(seed.metadata().editor()).contains("Li Kun");
    assertThat(seed.metadata().publisher()).contains("CCTV.com");
    assertThat(seed.metadata().issued()).contains(LocalDate.of(2015, 9, 29));
    assertThat(seed.metadata().language()).isEqualTo("en");
    assertThat(seed.metadata().genre()).isEqualTo(Genre.OPINION);
    assertThat(seed.source().sha256())
        .isEqualTo("a286ad61c51e70ceb8126b23dc5fd026a52591cbf8f9cddb5c6be2767db81a4f");
    assertThat(kinds(seed))
        .startsWith(BlockKind.TITLE, BlockKind.BYLINE, BlockKind.PARAGRAPH)
        .hasSize(11);
    assertThat(texts(seed).get(1)).startsWith("By Zhao Minghao, research fellow at the Charhar");
    assertThat(texts(seed).get(10))
        .endsWith("a new type of major country relationship has been replenished.");
    assertThat(seed.text())
        .doesNotContain("Panview", "We Recommend", "Follow us", "Edition:", "Li Kun", "BJT", "•");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a02.html | Duma backs Putin’s freeze of last nuclear pact with US | Karin Lindqvist | Norvik Wire | 2023-02-22 | NEWS
          a05.html | ASEAN agrees in principle to admit Timor-Leste as bloc's 11th member | Sokha Chenda | Mekong Dispatch | 2022-11-13 | NEWS
          a06.html | Dublin to take UK to Strasbourg court over Troubles legacy law | Eoin Ó Brolcháin | Liffey Radio News | 2023-12-20 | NEWS
          a07.txt | Europe still holds the pen | Clémence Arnoux | Rhine Forum | 2018-05-11 | OPINION
          a11.html | Transcript of Weekly Media Briefing by the Official Spokesperson (September 21, 2023) | - | Ministry of External Affairs, Government of India | 2023-09-22 | TRANSCRIPT
          a12.txt | Department Press Briefing – January 29, 2024 | - | U.S. Department of State | 2024-01-29 | TRANSCRIPT
          b03.html | Argentina and Brazil sign Joint Declaration as Lula returns to Buenos Aires | - | Ministerio de Relaciones Exteriores, Comercio Internacional y Culto | 2023-01-23 | PRESS_RELEASE
          b06.txt | Zelenskyy holds first wartime call with Xi, names ambassador to Beijing | Press service of the Office of the President of Ukraine | Office of the President of Ukraine | 2023-04-26 | PRESS_RELEASE
          b09.txt | Agreement between the Hellenic Republic and the Republic of Turkey on the Prevention of Accidents and Incidents on the High Seas and in International Airspace | - | Archive of Aegean Documents | 1988-09-08 | TREATY
          b13.html | One year on, the Abraham Accords prove sturdier than their critics thought | Omar Qasimi | Levant Review | 2021-09-15 | NEWS
          """)
  void pagesOfEveryKindSayWhoPublishedThemAndWhen(
      String file, String title, String author, String publisher, LocalDate issued, Genre genre) {
    SourceDocument page = document(read(READER, resource(file)));

    assertThat(page.metadata().title()).isEqualTo(title);
    assertThat(page.metadata().authors()).isEqualTo(author == null ? List.of() : List.of(author));
    assertThat(page.metadata().publisher()).contains(publisher);
    assertThat(page.metadata().issued()).contains(issued);
    assertThat(page.metadata().genre()).isEqualTo(genre);
    assertThat(page.text())
        .doesNotContainIgnoringCase(
            "we recommend",
            "cookies",
            "advertisement",
            "read more",
            "follow us",
            "©",
            "most read",
            "you may also like",
            "share this",
            "see also",
            "skip to");
    assertBlocksLieInTheText(page);
  }

  @Test
  void sameFileReadTwiceGivesTheSameDocument() {
    assertThat(read(READER, resource("a02.html"))).isEqualTo(read(READER, resource("a02.html")));
  }

  @Test
  void textAtHandNeedsNoFile() {
    SourceDocument text = document(READER.readText("note", "Xi Jinping met Obama in Seattle."));

    assertThat(text.text()).isEqualTo("Xi Jinping met Obama in Seattle.");
    assertThat(kinds(text)).containsExactly(BlockKind.PARAGRAPH);
    assertThat(text.metadata().title()).isEmpty();
  }

  @Test
  void directoriesGiveTheirDocumentsSortedWithoutHiddenFiles(@TempDir Path directory)
      throws IOException {
    Files.createDirectories(directory.resolve("sub/.git"));
    Files.createDirectories(directory.resolve("a_files"));
    for (String name :
        List.of(
            "b.txt", "a.HTML", "c.jpg", ".d.txt", "sub/e.md", "sub/.git/f.txt", "a_files/g.html")) {
      Files.writeString(directory.resolve(name), "x");
    }

    SourceFiles files =
        READER.expand(List.of(directory, directory.resolve("c.jpg"), directory.resolve("b.txt")));

    assertThat(files.files().stream().map(file -> directory.relativize(file).toString()))
        .containsExactly("a.HTML", "b.txt", "c.jpg", "sub/e.md");
    assertThat(files.issues()).isEmpty();
  }

  @Test
  void pathsWithoutDocumentsAreIssues(@TempDir Path directory) {
    SourceFiles files = READER.expand(List.of(directory, directory.resolve("none.txt")));

    assertThat(files.files()).isEmpty();
    assertThat(files.issues())
        .extracting(Issue::code)
        .containsExactly(Code.NO_DOCUMENTS, Code.NOT_FOUND);
    assertThat(files.issues()).extracting(Issue::document).contains(directory.toString());
  }

  @Test
  void whatCannotBeReadIsAnIssueThatSaysWhatToDo(@TempDir Path directory) throws IOException {
    Path binary = Files.write(directory.resolve("x.txt"), new byte[] {'G', 'I', 'F', '8', 0, 0, 9});

    assertError(read(READER, directory.resolve("none.html")), Code.NOT_FOUND, "Check the path");
    assertError(read(READER, directory), Code.UNREADABLE, "Check that it is a file");
    assertError(read(READER, binary), Code.BINARY, "as HTML, plain text");
    assertError(READER.read("x.html", new byte[0]), Code.EMPTY, "Save the page again");
    assertError(
        READER.read("x.html", utf8("<html><body><nav>Home</nav></body></html>")),
        Code.EMPTY,
        "Check that");
    assertError(
        READER.withLimits(Limits.DEFAULT.withBytes(10)).read("x.txt", utf8("Far too long a text.")),
        Code.TOO_LARGE,
        "Cut it");
    assertError(
        read(READER.withLimits(Limits.DEFAULT.withBytes(2)), binary), Code.TOO_LARGE, "limit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.DEFAULT.withBytes(0))
        .withMessageContaining("0");
  }

  @ParameterizedTest
  @CsvSource({
    "zh.txt, Chinese, 国家主席习近平同美国总统奥巴马在华盛顿举行会谈。双方就构建中美新型大国关系达成广泛共识。",
    "zh.html, Chinese, <h1>习近平会见奥巴马</h1><p>国家主席习近平同美国总统奥巴马在华盛顿举行会谈，双方就构建中美新型大国关系达成共识。</p>",
    "ru.html, Russian, <p>Президент России провёл переговоры с председателем КНР в Москве во вторник вечером.</p>",
    "fr.txt, French, Le président de la République a reçu le premier ministre dans la soirée pour des entretiens avec les ministres.",
    "de.txt, German, Der Präsident hat sich mit der Kanzlerin in Berlin getroffen und die beiden haben über das Abkommen gesprochen.",
  })
  void pagesInOtherLanguagesAreLeftOutOrWarnedOf(String name, String language, String text) {
    assertError(READER.read(name, utf8(text)), Code.LANGUAGE, language);

    ReadResult kept = READER.inAnyLanguage().read(name, utf8(text));
    assertThat(kept.issues()).extracting(Issue::severity).containsExactly(Issue.Severity.WARNING);
  }

  @Test
  void charsetIsTakenFromMarkValidityOrDeclaration() {
    String page =
        "<meta charset=\"%s\"><h1>Erdoğan und Weiß</h1>" + ARTICLE.replace("Geneva", "Zürich");

    assertThat(
            read(page.replace("ğ", "g").formatted("iso-8859-1"), Charset.forName("windows-1252")))
        .contains("Zürich");
    assertThat(read(page.formatted("iso-8859-9"), Charset.forName("iso-8859-9")))
        .contains("Zürich", "Erdoğan");
    assertThat(read(page.formatted("iso-8859-1"), StandardCharsets.UTF_8)).contains("Zürich");
    assertThat(read("\ufeff" + page.formatted("utf-8"), StandardCharsets.UTF_16LE))
        .contains("Zürich");
    assertThat(read("\ufeff" + page.formatted("utf-8"), StandardCharsets.UTF_8)).contains("Zürich");
  }

  @Test
  void spacesAndInvisibleCharactersAreMadePlain() {
    SourceDocument text =
        document(
            READER.readText(
                "x", "The\u00a0two sides\u200b signed a mem\u00ador\u00adandum on  trade.\r\n"));

    assertThat(text.text()).isEqualTo("The two sides signed a memorandum on trade.");
  }

  private static String read(String page, Charset charset) {
    return document(READER.read("x.html", page.getBytes(charset))).text();
  }

  static ReadResult read(SourceReader reader, Path file) {
    List<ReadResult> results = new ArrayList<>();
    reader.read(file, results::add);
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  private static void assertError(ReadResult result, Code code, String words) {
    assertThat(result.document()).isEmpty();
    assertThat(result.issues()).hasSize(1);
    assertThat(result.issues().get(0).code()).isEqualTo(code);
    assertThat(result.issues().get(0).severity()).isEqualTo(Issue.Severity.ERROR);
    assertThat(result.issues().get(0).message()).contains(words);
  }

  static void assertBlocksLieInTheText(SourceDocument document) {
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().in(document.text()))
          .isNotBlank()
          .isEqualTo(block.span().in(document.text()).strip());
      block
          .leadIn()
          .ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(block.span().begin()));
      block
          .speaker()
          .ifPresent(span -> assertThat(span.begin()).isLessThanOrEqualTo(block.span().begin()));
      end = block.span().end();
    }
  }

  static SourceDocument document(ReadResult result) {
    assertThat(result.issues()).isEmpty();
    return result.document().orElseThrow();
  }

  static List<BlockKind> kinds(SourceDocument document) {
    return document.blocks().stream().map(Block::kind).toList();
  }

  static List<String> texts(SourceDocument document) {
    return document.blocks().stream().map(block -> block.span().in(document.text())).toList();
  }

  static Path resource(String file) {
    try {
      return Path.of(
          Objects.requireNonNull(SourceReaderTest.class.getResource("/read/" + file)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
