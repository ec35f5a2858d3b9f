package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.LinkedDocument;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.publish.GraphFile;
import dev.entente.text.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the graph of any documents, here of six in as many genres. */
class DeterminismIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static Path folder;
  private static List<Path> pages;
  private static Batch batch;
  private static KnowledgeGraph graph;

  @BeforeAll
  static void build(@TempDir Path temporary) throws IOException {
    folder = temporary;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      pages = files.filter(file -> file.toString().matches(".*[.](html|txt)")).sorted().toList();
    }
    batch = SharedEntente.read(pages.toArray(Path[]::new));
    graph = SharedEntente.get().graphOf(batch);
  }

  private static byte[] quads(KnowledgeGraph of, String name) throws IOException {
    Path file = folder.resolve(name);
    GraphFile.of(file).write(of);
    return Files.readAllBytes(file);
  }

  /** The rows of a query, as one set. */
  private static Set<List<String>> rows(String query) {
    return Set.copyOf(graph.query(query).rows());
  }

  private static long count(String pattern) {
    return Long.parseLong(
        graph.query("SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }").rows().get(0).get(0));
  }

  @Test
  void readsEveryDocumentWithoutAnIssue() {
    assertThat(batch.issues()).isEmpty();
    assertThat(batch.documents()).hasSameSizeAs(pages).hasSize(6);
    assertThat(batch.documents()).allSatisfy(each -> assertThat(each.events()).isNotEmpty());
  }

  @Test
  void twoBuildsGiveTheSameBytesWhateverTheOrderAndTheThreads() throws IOException {
    List<Path> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(1815));
    assertThat(shuffled).isNotEqualTo(pages);
    Entente twoThreads = Entente.builder().threads(2).build();

    KnowledgeGraph again = twoThreads.graphOf(twoThreads.read(shuffled, progress -> {}));

    assertThat(new String(quads(again, "again.nq"), StandardCharsets.UTF_8))
        .isEqualTo(new String(quads(graph, "once.nq"), StandardCharsets.UTF_8));
  }

  @Test
  void theGraphConformsToTheShapes() {
    assertThat(graph.validate()).isEmpty();
  }

  @Test
  void nothingIsABlankNode() {
    assertThat(
            count(
                "{ ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER (isBlank(?s) || isBlank(?o))"))
        .isZero();
  }

  @Test
  void everySpanLiesInItsTextAndHoldsTheWordsItNames() {
    String spans =
        """
        SELECT ?sha256 ?class ?begin ?end ?anchor WHERE { GRAPH ?g {
          ?document ent:sha256 ?sha256 .
          ?span a ?class ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?anchor .
          FILTER (?class IN (ent:EventMention, nif:Phrase, nif:Sentence))
        } }
        """;
    Map<String, String> texts =
        batch.documents().stream()
            .map(LinkedDocument::source)
            .collect(Collectors.toMap(each -> each.source().sha256(), SourceDocument::text));
    List<List<String>> rows = graph.query(spans).rows();

    assertThat(rows.stream().map(row -> row.get(1)).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("ent:EventMention", "nif:Phrase", "nif:Sentence");
    assertThat(rows)
        .allSatisfy(
            row -> {
              String text = Objects.requireNonNull(texts.get(row.get(0)));
              int begin = Integer.parseInt(row.get(2));
              int end = Integer.parseInt(row.get(3));
              assertThat(begin).isNotNegative().isLessThan(end);
              assertThat(end).isLessThanOrEqualTo(text.length());
              assertThat(text.substring(begin, end)).isEqualTo(row.get(4));
            });
  }

  @Test
  void everyMentionLiesInItsSentence() {
    assertThat(count("GRAPH ?g { ?mention a ent:EventMention }")).isPositive();
    assertThat(
            count(
                """
                GRAPH ?g { ?mention a ent:EventMention ; nif:beginIndex ?begin ; nif:endIndex ?end ;
                    nif:sentence [ nif:beginIndex ?from ; nif:endIndex ?to ]
                  FILTER (?from > ?begin || ?end > ?to) }
                """))
        .isZero();
  }

  @Test
  void everyEventRestsOnAMentionThatIsActualOrPlanned() {
    Set<List<String>> events = rows("SELECT DISTINCT ?e { ?e a ent:Event }");
    Set<List<String>> told =
        rows(
            """
            SELECT DISTINCT ?e { ?e a ent:Event ; ent:evidence ?m
              GRAPH ?g { ?m ent:status ?status FILTER (?status IN (ent:Actual, ent:Planned)) } }
            """);
    assertThat(events).isNotEmpty().isEqualTo(told);
    assertThat(
            count(
                """
                ?e a ent:Event ; ent:evidence ?m
                GRAPH ?g { ?m ent:status ?status FILTER (?status NOT IN (ent:Actual, ent:Planned)) }
                """))
        .isZero();
  }

  @Test
  void everyActualOrPlannedMentionIsTheEvidenceOfOneEvent() {
    assertThat(
            rows(
                """
                SELECT ?m (COUNT(DISTINCT ?e) AS ?n) {
                  GRAPH ?g { ?m a ent:EventMention ; ent:status ?status
                    FILTER (?status IN (ent:Actual, ent:Planned)) }
                  OPTIONAL { ?e a ent:Event ; ent:evidence ?m }
                } GROUP BY ?m
                """))
        .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".trig", ".nt", ".nq", ".jsonld", ".rdf"})
  void everySyntaxReadsBackAsTheSameTriples(String ending) throws IOException {
    Path file = folder.resolve("graph" + ending);
    GraphFile.of(file).write(graph);

    KnowledgeGraph back = GraphFile.read(List.of(file));

    boolean keepsGraphs = Set.of(".trig", ".nq", ".jsonld").contains(ending);
    assertThat(statements(back, keepsGraphs)).isEqualTo(statements(graph, keepsGraphs));
  }

  private static Set<String> statements(KnowledgeGraph of, boolean withGraphs) {
    return of.dataset().stream()
        .map(quad -> withGraphs ? quad.toString() : quad.asTriple().toString())
        .collect(Collectors.toSet());
  }
}
