package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fetch.FetchOptions;
import dev.entente.fetch.Fetcher;
import dev.entente.fetch.LoopbackSite;
import dev.entente.text.Issue;
import dev.entente.text.SourceDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Addresses, and the feeds and lists that name them, are read as files are. */
@Timeout(60)
class FetchedSourcesTest {
  private static final String PAGE =
      "<html><body><article><h1>Envoy received</h1><p>The envoy of Estmark was received on Monday,"
          + " and both sides agreed to resume the talks in June.</p></article></body></html>";

  private final LoopbackSite site = new LoopbackSite();
  private final SourceReader reader =
      SourceReader.create()
          .fetchingWith(
              Fetcher.of(
                  new FetchOptions(
                      1 << 20, Duration.ofSeconds(20), Duration.ZERO, Optional.empty())));
  private final Path directory;

  FetchedSourcesTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    site.with("/one", "text/html", PAGE)
        .with("/two", "text/html", PAGE.replace("June", "May"))
        .with("/picture", "image/png", "\u0089PNG\u0000\u0001\u0002");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void pageGoesByItsAddress() {
    SourceDocument page = read(site.at("/one")).get(0).document().orElseThrow();

    assertThat(page.source().name()).isEqualTo(site.at("/one").toString());
    assertThat(page.source().location()).contains(site.at("/one"));
    assertThat(page.metadata().title()).isEqualTo("Envoy received");
  }

  @Test
  void charsetOfTheServerHoldsWhereThePageStatesNone() {
    byte[] bytes = PAGE.replace("Estmark", "Łódź").getBytes(Charset.forName("iso-8859-2"));
    site.with(
        "/l2", exchange -> LoopbackSite.send(exchange, "text/html; charset=iso-8859-2", bytes));

    assertThat(read(site.at("/l2")).get(0).document().orElseThrow().text()).contains("Łódź");
  }

  @Test
  void carrierAtAnAddressIsToldByContent() throws IOException {
    byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/carrier/treaty.pdf"));
    site.with("/treaty", exchange -> LoopbackSite.send(exchange, "application/octet-stream", pdf));

    assertThat(read(site.at("/treaty")).get(0).document().orElseThrow().metadata().title())
        .isEqualTo("Agreement on Cooperation in Customs Matters");
  }

  @Test
  void feedLeadsToItsPagesAndABadOneStopsNone() {
    site.with("/feed", "application/rss+xml", rss("/one", "/gone", "/picture", "/two"));

    List<ReadResult> results = read(site.at("/feed"));

    assertThat(results).hasSize(4);
    assertThat(names(results)).containsExactly(site.at("/one"), site.at("/two"));
    assertThat(issues(results))
        .extracting(Issue::document)
        .containsExactly(site.at("/gone").toString(), site.at("/picture").toString());
    assertThat(issues(results).get(0).message()).contains("404");
  }

  @Test
  void feedInAFileIsFollowed() throws IOException {
    String atom =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>News</title>"
            + "<entry><title>1</title><link rel='enclosure' href='x.mp3'/><link href='"
            + site.at("/one")
            + "'/></entry><entry><title>2</title><link rel='alternate' href='"
            + site.at("/two")
            + "'/></entry><entry><title>none</title></entry></feed>";

    assertThat(names(read(file("news.xml", atom))))
        .containsExactly(site.at("/one"), site.at("/two"));
  }

  @Test
  void brokenFeedAndOneWithEntitiesAreReported() throws IOException {
    String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + rss("/one");

    for (String feed : List.of(bomb, rss("/one").substring(0, 120))) {
      List<ReadResult> results = read(file("feed", feed));
      assertThat(issues(results)).hasSize(1);
      assertThat(issues(results).get(0).message()).contains("The feed is broken");
    }
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void pageThatSpeaksOfFeedsIsNone() throws IOException {
    String page = "<!DOCTYPE html><!-- <rss version='2.0'> -->" + PAGE;

    assertThat(read(file("page.html", page)).get(0).document()).isPresent();
  }

  @Test
  void listOfAddressesIsFollowed() throws IOException {
    String list = "# talks\n" + site.at("/two") + "\n\n  " + site.at("/one") + "\nhttp://[x\n";

    List<ReadResult> results = read(file("list.txt", list));

    assertThat(names(results)).containsExactly(site.at("/two"), site.at("/one"));
    assertThat(issues(results)).extracting(Issue::document).containsExactly("http://[x");
  }

  @Test
  void feedsWithinFeedsAreNotFollowed() {
    site.with("/feed", "text/xml", rss("/feed", "/one"));

    assertThat(names(read(site.at("/feed")))).contains(site.at("/one"));
    assertThat(site.requests()).filteredOn("/feed"::equals).hasSize(2);
  }

  private String rss(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><title>x</title><link>").append(site.at(path)).append("</link></item>");
    }
    return "<rss version='2.0'><channel><title>News</title><link>"
        + site.at("/")
        + "</link><description>x</description>"
        + items
        + "</channel></rss>";
  }

  private Path file(String name, String content) throws IOException {
    return Files.write(directory.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }

  private List<ReadResult> read(Path file) {
    List<ReadResult> results = new ArrayList<>();
    reader.read(file, results::add);
    return results;
  }

  private List<ReadResult> read(URI address) {
    List<ReadResult> results = new ArrayList<>();
    reader.read(address, results::add);
    return results;
  }

  private static List<URI> names(List<ReadResult> results) {
    return results.stream()
        .flatMap(result -> result.document().stream())
        .map(document -> URI.create(document.source().name()))
        .toList();
  }

  private static List<Issue> issues(List<ReadResult> results) {
    return results.stream().flatMap(result -> result.issues().stream()).toList();
  }
}
