package dev.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are fetched from a site on this machine; the pauses are written down, not waited for. */
@Timeout(60)
class FetcherTest {
  private static final FetchOptions OPTIONS =
      new FetchOptions(100_000, Duration.ofSeconds(20), Duration.ofSeconds(5), Optional.empty());

  private final LoopbackSite site = new LoopbackSite();
  private final List<Duration> pauses = new ArrayList<>();

  FetcherTest() throws IOException {}

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void pageComesWithItsCharsetAndItsAddressAfterRedirects() throws IOException {
    site.redirecting("/old", "/new").with("/new", "text/html; charset=Windows-1252", "Envoy");

    FetchedPage page = fetcher(OPTIONS).fetch(site.at("/old"));

    assertThat(page.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Envoy");
    assertThat(page.charset()).contains("Windows-1252");
    assertThat(page.location()).isEqualTo(site.at("/new"));
  }

  @Test
  void siteIsToldWhoAsks() throws IOException {
    List<String> agents = new ArrayList<>();
    site.with(
        "/page",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          LoopbackSite.send(exchange, "text/plain", new byte[] {'x'});
        });

    fetcher(OPTIONS).fetch(site.at("/page"));

    assertThat(agents).singleElement().asString().startsWith("Entente/");
  }

  @ParameterizedTest
  @CsvSource({"file:///etc/passwd", "ftp://127.0.0.1/page", "data:text/plain,x", "javascript:x"})
  void redirectsLeadToTheWebAlone(String location) {
    site.redirecting("/page", location);

    assertRefused(site.at("/page"), "Only http and https");
  }

  @Test
  void redirectsInACircleEnd() {
    site.redirecting("/a", "/b").redirecting("/b", "/a");

    assertRefused(site.at("/a"), "Redirected more than 5 times");
  }

  @ParameterizedTest
  @CsvSource({
    "http://93.184.216.34/, http://127.0.0.1/, false",
    "http://93.184.216.34/, http://10.0.0.1/, false",
    "http://93.184.216.34/, http://169.254.169.254/, false",
    "http://93.184.216.34/, http://[fd00::1]/, false",
    "http://93.184.216.34/, http://93.184.216.35/, true",
    "http://127.0.0.1/, http://127.0.0.1:8080/, true",
    "http://10.0.0.1/, http://93.184.216.34/, true"
  })
  void webDoesNotLeadIntoTheNetworkOfTheUser(URI from, URI to, boolean may) {
    assertThat(Addresses.mayLead(from, to)).isEqualTo(may);
  }

  @Test
  void pagesForbiddenByRobotsTxtAreNotAskedFor() throws IOException {
    site.with("/robots.txt", "text/plain", "User-agent: entente\nDisallow: /private\n")
        .with("/private/page", "text/plain", "x")
        .with("/page", "text/plain", "x");

    assertRefused(site.at("/private/page"), "robots.txt");
    fetcher(OPTIONS).fetch(site.at("/page"));

    assertThat(site.requests()).containsExactly("/robots.txt", "/robots.txt", "/page");
  }

  @Test
  void siteWhoseRobotsTxtFailsIsLeftAlone() {
    site.with("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
        .with("/page", "text/plain", "x");

    assertRefused(site.at("/page"), "robots.txt");
    assertThat(site.requests()).doesNotContain("/page");
  }

  @Test
  void hostHasAPauseBetweenRequestsAsLongAsItWants() throws IOException {
    site.with("/page", "text/plain", "x");
    Fetcher fetcher = fetcher(OPTIONS);

    fetcher.fetch(site.at("/page"));
    fetcher.fetch(site.at("/page"));

    assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
    assertThat(site.requests()).containsExactly("/robots.txt", "/page", "/page");

    pauses.clear();
    site.with("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 9\n");
    Fetcher later = fetcher(OPTIONS);
    later.fetch(site.at("/page"));
    later.fetch(site.at("/page"));

    assertThat(pauses).last().isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void busyHostIsAskedAgainWhenItSays() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    site.with(
        "/page",
        exchange -> {
          if (asked.incrementAndGet() == 1) {
            exchange.getResponseHeaders().set("Retry-After", "37");
            exchange.sendResponseHeaders(429, -1);
          } else {
            LoopbackSite.send(exchange, "text/plain", new byte[] {'x'});
          }
        });

    fetcher(OPTIONS).fetch(site.at("/page"));

    assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(37));
  }

  @Test
  void failingHostIsAskedThreeTimesEverLater() {
    site.with("/page", exchange -> exchange.sendResponseHeaders(503, -1));

    assertRefused(site.at("/page"), "status 503");
    assertThat(site.requests()).containsExactly("/robots.txt", "/page", "/page", "/page");
    assertThat(pauses)
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(12), Duration.ofSeconds(24));
  }

  @Test
  void hostThatIsBusyForLongIsNotWaitedFor() {
    site.with(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "86400");
          exchange.sendResponseHeaders(503, -1);
        });

    assertRefused(site.at("/page"), "come back in 86400 seconds");
  }

  @Test
  void endlessBodyIsCutOff() {
    site.with(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
              out.write(new byte[1 << 16]);
            }
          }
        });

    assertRefused(site.at("/page"), "Larger than the limit of 0.1 MB");
  }

  @Test
  void compressedBodyCountsAsItIsUnpacked() throws IOException {
    site.with("/page", exchange -> sendCompressed(exchange, new byte[10 << 20]))
        .with("/small", exchange -> sendCompressed(exchange, new byte[] {'x'}));

    assertThat(fetcher(OPTIONS).fetch(site.at("/small")).bytes()).containsExactly('x');
    assertRefused(site.at("/page"), "Larger than the limit of 0.1 MB");
  }

  @Test
  void slowBodyIsNotWaitedFor() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    site.with(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await(done);
        });
    FetchOptions hasty =
        new FetchOptions(100_000, Duration.ofMillis(700), Duration.ZERO, Optional.empty());

    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> fetcher(hasty).fetch(site.at("/page")))
        .withMessageContaining("Not there within");
    done.countDown();
  }

  @Test
  void unchangedPageComesFromTheCacheOfAnEarlierRun(@TempDir Path directory) throws IOException {
    AtomicInteger sent = new AtomicInteger();
    site.with(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().set("Cache-Control", "no-cache");
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            sent.incrementAndGet();
            LoopbackSite.send(exchange, "text/plain", "Envoy".getBytes(StandardCharsets.UTF_8));
          }
        });
    FetchOptions keeping =
        new FetchOptions(
            100_000, Duration.ofSeconds(20), Duration.ZERO, Optional.of(directory.resolve("c")));

    for (int run = 0; run < 2; run++) {
      try (Fetcher fetcher = fetcher(keeping)) {
        assertThat(fetcher.fetch(site.at("/page")).bytes())
            .asString(StandardCharsets.UTF_8)
            .isEqualTo("Envoy");
      }
    }

    assertThat(site.requests()).filteredOn("/page"::equals).hasSize(2);
    assertThat(sent).hasValue(1);
  }

  @Test
  void hostThatIsNotThereIsReported() {
    URI gone = site.at("/page");
    site.close();

    assertRefused(gone, "Cannot be fetched");
  }

  private Fetcher fetcher(FetchOptions options) {
    return new Fetcher(options, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), pauses::add);
  }

  private void assertRefused(URI address, String words) {
    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> fetcher(OPTIONS).fetch(address))
        .withMessageContaining(words);
  }

  private static void sendCompressed(HttpExchange exchange, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    LoopbackSite.send(exchange, "text/plain", bytes.toByteArray());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
