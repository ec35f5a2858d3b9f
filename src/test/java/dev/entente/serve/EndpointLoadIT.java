package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Seed;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty-two clients that ask one after another, each for so many seconds as {@code -Dload.seconds}
 * says, are all answered. It prints how long the answers took.
 */
class EndpointLoadIT {
  private static final int CLIENTS = 32;
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("load.seconds", 3));
  private static final Map<String, String> QUERIES =
      new TreeMap<>(
          Map.of(
              "count", "SELECT (COUNT(*) AS ?n) { GRAPH ?document { ?s ?p ?o } }",
              "events", "SELECT ?e ?who { ?e a ent:Event ; ent:agent ?who } ORDER BY ?e ?who",
              "label", "SELECT ?p { ?p a ent:Person ; rdfs:label ?n FILTER(?n = 'Xi Jinping') }",
              "text", "SELECT ?p { ?p text:query (rdfs:label 'jinping') }"));

  private final Map<String, Queue<Long>> nanoseconds = new ConcurrentSkipListMap<>();

  @Test
  void allAreAnswered(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(Seed.document()));
      try (Endpoint endpoint = Endpoint.of(store).port(0).start()) {
        String base = endpoint.url() + "/store/sparql?query=" + encode(prefixes());
        for (Future<?> client :
            clients.invokeAll(Collections.nCopies(CLIENTS, Executors.callable(() -> ask(base))))) {
          client.get();
        }
      }
    } finally {
      clients.shutdownNow();
    }
    System.out.printf(Locale.ROOT, "%-8s%9s%9s%9s%9s%n", "ms", "answers", "median", "95 %", "99 %");
    nanoseconds.forEach(EndpointLoadIT::print);
  }

  /** Asks each query at least once, and goes on until the time is over. */
  private void ask(String base) {
    HttpClient client = HttpClient.newHttpClient();
    long end = System.nanoTime() + TIME.toNanos();
    do {
      QUERIES.forEach(
          (name, query) -> {
            long start = System.nanoTime();
            assertThat(status(client, base + encode(query))).as(name).isEqualTo(200);
            long taken = System.nanoTime() - start;
            nanoseconds.computeIfAbsent(name, key -> new ConcurrentLinkedQueue<>()).add(taken);
          });
    } while (System.nanoTime() < end);
  }

  private static int status(HttpClient client, String url) {
    try {
      return client
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
          .statusCode();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String prefixes() {
    return "PREFIX text: <http://jena.apache.org/text#> "
        + KnowledgeGraph.prefixes().entrySet().stream()
            .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + "> ")
            .collect(Collectors.joining());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void print(String name, Queue<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-8s%9d%9.1f%9.1f%9.1f%n",
        name,
        sorted.length,
        percentile(sorted, 50),
        percentile(sorted, 95),
        percentile(sorted, 99));
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted[(sorted.length - 1) * percent / 100] / 1e6;
  }
}
