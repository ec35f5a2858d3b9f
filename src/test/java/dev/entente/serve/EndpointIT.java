package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Page;
import dev.entente.graph.Seed;
import dev.entente.graph.World;
import dev.entente.page.PageFiles;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint answers, and what it refuses. */
class EndpointIT {
  private static final String PREFIXES =
      "PREFIX ent: <https://w3id.org/entente/ns#> PREFIX text: <http://jena.apache.org/text#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
  private static final String MARKUP = "<script>alert(1)</script>";
  private static final Entity MALICE =
      Page.entity(EntityClass.PERSON, "mallory", MARKUP, "Mallory \" onclick=");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static GraphStore store;
  private static Endpoint endpoint;

  @BeforeAll
  static void serve(@TempDir Path folder) throws IOException {
    store = GraphStore.open(folder.resolve("store"));
    store.put(
        List.of(
            Seed.document(),
            Page.of("Malice")
                .says("Mallory met Xi.")
                .knows(MALICE, World.XI, World.CHINA)
                .tells("Meeting", "met")
                .agent(MALICE, World.XI)
                .done()
                .build()));
    endpoint =
        Endpoint.of(store)
            .port(0)
            .timeout(Duration.ofSeconds(10))
            .resultLimit(5)
            .maxBody(100_000)
            .origins("https://example.org")
            .extractor(EndpointIT::extract, 4)
            .start();
  }

  @AfterAll
  static void stop() {
    endpoint.close();
    store.close();
  }

  private static KnowledgeGraph extract(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The text is empty");
    }
    return KnowledgeGraph.of(List.of(Seed.document()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(endpoint.url() + path));
  }

  private static HttpRequest.Builder query(String sparql) {
    return to("/store/sparql?query=" + URLEncoder.encode(PREFIXES + sparql, StandardCharsets.UTF_8))
        .header("Accept", "text/csv");
  }

  @Test
  void queriesAreAnswered() {
    assertThat(
            send(query("SELECT ?n { ?p a ent:Person ; rdfs:label ?n FILTER(?n = 'Xi Jinping') }"))
                .body())
        .isEqualToNormalizingNewlines("n\nXi Jinping\n");
  }

  @Test
  void labelsAndSentencesAreFoundByTheirWords() {
    assertThat(send(query("SELECT ?p { ?p text:query (rdfs:label 'jinping') }")).body())
        .contains("id/person/xi-jinping");
    assertThat(
            send(query(
                    "SELECT ?s { GRAPH ?g { ?s text:query (<http://persistence.uni-leipzig.org/"
                        + "nlp2rdf/ontologies/nif-core#anchorOf> 'mallory') } }"))
                .body())
        .contains("id/sentence/");
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() {
    HttpResponse<String> facts = send(to("/store/data?default").header("Accept", "text/turtle"));
    assertThat(facts.statusCode()).isEqualTo(200);
    assertThat(facts.body()).contains("Xi Jinping");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <h1>Xi Jinping</h1>",
    "text/turtle, ent:Person",
    "application/ld+json, @id",
    "nonsense, <h1>Xi Jinping</h1>",
    "'text/turtle;q=0.1,application/ld+json', @id"
  })
  void thingsAreShownAsTheClientLikes(String accept, String shown) {
    HttpResponse<String> page = send(to("/id/person/xi-jinping").header("Accept", accept));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(shown);
    assertThat(page.headers().firstValue("Vary")).hasValue("Accept");
  }

  @Test
  void textsAreReadSoManyTimesAMinute() {
    HttpRequest.Builder text = to("/extract").POST(BodyPublishers.ofString("Xi met Obama."));
    List<Integer> codes = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      codes.add(send(text).statusCode());
    }
    // Nine in a row fall into two minutes of the clock at most, four of each.
    assertThat(codes).contains(200, 429);
    assertThat(send(to("/extract")).statusCode()).isEqualTo(405);
  }

  @Test
  void healthAndMetricsAreTold() {
    assertThat(send(to("/$/ping")).statusCode()).isEqualTo(200);
    assertThat(send(to("/$/metrics")).body()).contains("fuseki_requests");
  }

  @Test
  void onlyPagesOfTheChosenOriginMayAsk() {
    assertThat(
            send(query("ASK {}").header("Origin", "https://example.org"))
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://example.org");
    assertThat(
            send(query("ASK {}").header("Origin", "https://evil.example"))
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void aRunawayQueryIsCutOff() {
    HttpResponse<String> cut =
        send(query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));
    assertThat(cut.statusCode()).isEqualTo(503);
  }

  @Test
  void noMoreRowsThanTheLimit() {
    assertThat(send(query("SELECT * { ?s ?p ?o }")).body()).hasLineCount(6);
    assertThat(send(query("SELECT * { ?s ?p ?o } LIMIT 1000")).body()).hasLineCount(6);
  }

  @Test
  void manyClientsAreAnsweredAtOnce() {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 32 * 10; i++) {
      answers.add(
          CLIENT.sendAsync(
              query("SELECT ?n { ?p a ent:Person ; rdfs:label ?n } LIMIT 2").build(),
              BodyHandlers.ofString()));
    }
    assertThat(answers).allMatch(answer -> answer.join().statusCode() == 200);
  }

  @Test
  void updatesAreRefused() {
    String update = "DELETE WHERE { ?s ?p ?o }";
    assertThat(
            send(to("/store/update")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(update)))
                .statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(send(query(update)).statusCode()).isEqualTo(400);
    assertThat(
            send(to("/store/data?default")
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString("")))
                .statusCode())
        .isEqualTo(405);
    assertThat(send(to("/store/data?default").DELETE()).statusCode()).isEqualTo(405);
    assertThat(store.documents()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
    "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "SELECT (<java:java.lang.System>() AS ?x) {}",
    "LOAD <file:///etc/passwd>"
  })
  void queriesReachNothingBesideTheStore(String sparql) {
    HttpResponse<String> answer = send(query(sparql));
    assertThat(answer.body()).doesNotContain("root:");
    assertThat(answer.statusCode() >= 400 || answer.body().lines().count() == 1).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/../../etc/passwd",
    "/id/%2e%2e/%2e%2e/etc/passwd",
    "/id/person/x%3E%20?p",
    "/id/",
    "/id/person/nobody",
    "/store/../$/server",
    "/$/server",
    "/$/datasets",
    "/store/../../tdb.lock"
  })
  void pathsLeadNowhereElse(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 4")
        .doesNotContain("root:");
  }

  @Test
  void fiftyMegabytesAreTurnedAway() throws IOException {
    assertThat(raw("POST /extract HTTP/1.1", "Host: localhost", "Content-Length: 52428800"))
        .startsWith("HTTP/1.1 413");
    assertThat(raw("POST /store/sparql HTTP/1.1", "Host: localhost", "Content-Length: 52428800"))
        .startsWith("HTTP/1.1 413");
    assertThat(raw("POST /extract HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked"))
        .startsWith("HTTP/1.1 411");
  }

  @Test
  void headerTricksAreTurnedAway() throws IOException {
    assertThat(raw("GET /$/ping HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 403");
    assertThat(raw("TRACE / HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 405");
    assertThat(
            raw(
                "DELETE /store/data?default HTTP/1.1",
                "Host: localhost",
                "X-HTTP-Method-Override: GET"))
        .startsWith("HTTP/1.1 405");
    assertThat(
            raw(
                "POST /extract HTTP/1.1",
                "Host: localhost",
                "Content-Length: 4",
                "Content-Length: 9"))
        .startsWith("HTTP/1.1 400");
    assertThat(raw("GET /id/person/x%0d%0aSet-Cookie:y HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 4")
        .doesNotContain("Set-Cookie: y");
  }

  @Test
  void markupInLabelsIsShownNotRun() {
    String page = send(to("/id/person/mallory").header("Accept", "text/html")).body();
    assertThat(page).contains("&lt;script").doesNotContain(MARKUP);
  }

  @Test
  void updatesNeedThePassword(@TempDir Path folder) throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords"), "ada: secret\n");
    try (GraphStore other = GraphStore.open(folder.resolve("store"));
        Endpoint writable = Endpoint.of(other).port(0).passwords(passwords).start()) {
      HttpRequest.Builder update =
          HttpRequest.newBuilder(URI.create(writable.url() + "/store/update"))
              .header("Content-Type", "application/sparql-update")
              .POST(BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> <urn:c> }"));
      assertThat(send(update).statusCode()).isEqualTo(401);
      assertThat(send(update.copy().header("Authorization", "Basic YWRhOnNlY3JldA==")).statusCode())
          .isBetween(200, 204);
      assertThat(other.quads()).isEqualTo(1);
    }
  }

  @Test
  void theCurlExamplesOfTheReadmeWork() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "needs curl");
    List<String> examples =
        Files.readString(Path.of("README.md"))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
    for (String example : examples) {
      // The example of extraction counts against the limit that another test uses up.
      String command =
          example
              .replace("curl ", "curl -sS -w '%{http_code}' ")
              .replace("http://localhost:3030", endpoint.url());
      Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(example + "\n" + output).isZero();
      assertThat(output).as(example).containsPattern("(200|429)$");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/network", "/id/person/xi-jinping", "/page/main.js", "/guide"})
  void nothingFromElsewhereAndNothingInlineRuns(String path) {
    HttpResponse<String> answer = send(to(path));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .doesNotContain("unsafe"));
  }

  @Test
  void filesOfThePageAreKeptUntilTheyChange() {
    HttpResponse<String> script = send(to("/page/main.js"));
    String tag = script.headers().firstValue("ETag").orElseThrow();
    assertThat(send(to("/page/main.js").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    String library =
        PageFiles.file("libraries.js")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElseThrow();
    String path = library.replaceFirst("(?s).*?'(/webjars/d3/[^']+)'.*", "$1");
    assertThat(send(to(path)).headers().firstValue("Cache-Control"))
        .hasValueSatisfying(caching -> assertThat(caching).contains("immutable"));
    assertThat(send(to("/page/views/nothing.js")).statusCode()).isEqualTo(404);
  }

  @Test
  void theGuideTellsTheQuestionsAndTheirQueries() {
    assertThat(send(to("/guide")).body())
        .contains("What happened between two States, in order?", "ent:Meeting", "skos");
    assertThat(send(to("/guide/timeline?one=China&other=")).body())
        .contains("VALUES ?one { \"China\" }")
        .doesNotContain("VALUES ?other");
    assertThat(send(to("/guide/nothing")).statusCode()).isEqualTo(404);
    assertThat(send(to("/guide/timeline?nothing=1")).statusCode()).isEqualTo(400);
  }

  /** The answer to a request that no client library would send. */
  private static String raw(String... lines) throws IOException {
    int port = URI.create(endpoint.url()).getPort();
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
