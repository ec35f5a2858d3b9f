package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store loaded into the triple stores of others holds and answers the same there. */
class InteropIT {
  private static Path folder;
  private static Path store;
  private static Map<String, List<String>> answers = new LinkedHashMap<>();
  private static long rows;

  @BeforeAll
  static void build(@TempDir Path temporary) {
    folder = temporary;
    store = folder.resolve("store");
    assertThat(Run.of("build", "src/test/resources/golden", "--store", store).code()).isZero();
    for (Question question : Question.all()) {
      answers.put(question.name(), lines("query", question.name(), "--store", store));
    }
    rows = answers.values().stream().mapToLong(answer -> answer.size() - 1).sum();
    assertThat(rows).isGreaterThan(100);
  }

  /**
   * A table as CSV, its rows sorted, for SPARQL leaves the order of equals open; 2.0 may be written
   * 2, and what is empty with quotes.
   */
  private static List<String> lines(Object... command) {
    List<Object> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--format", "csv"));
    Run run = Run.of(arguments.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return run.out()
        .lines()
        .map(line -> line.replace("\"\"", "").replaceAll("\\.0(?=,|$)", ""))
        .sorted()
        .toList();
  }

  @Test
  void fuseki() {
    assertSame(ForeignStore.fuseki());
  }

  @Test
  void rdf4j(@TempDir Path data) throws IOException, InterruptedException {
    assertSame(ForeignStore.rdf4j(data));
  }

  @Test
  void oxigraph() throws IOException, InterruptedException {
    assertSame(ForeignStore.oxigraph());
  }

  private static void assertSame(ForeignStore foreign) {
    try (foreign) {
      List<Object> load = new ArrayList<>(List.of("load", "--store", store, "--verify"));
      load.addAll(foreign.load());
      Run loaded = Run.of(load.toArray());
      assertThat(loaded.code()).as(loaded.err()).isZero();
      assertThat(loaded.out()).contains("graphs sent: 8", "every graph is the same there");

      load.add("--resume");
      assertThat(Run.of(load.toArray()).out()).contains("graphs sent: 0, unchanged: 8");

      answers.forEach(
          (question, answer) ->
              assertThat(lines("query", question, "--endpoint", foreign.query()))
                  .as(foreign.name() + ": " + question)
                  .isEqualTo(answer));
      String named = "SELECT (COUNT(*) AS ?n) { GRAPH ?document { ?s ?p ?o } }";
      List<String> count = lines("query", named, "--endpoint", foreign.query());
      assertThat(count).isEqualTo(lines("query", named, "--store", store));
      System.out.printf(
          Locale.ROOT,
          "%-8s  8 graphs, %s triples in those of documents, %d questions with %d rows: the same%n",
          foreign.name(),
          count.get(0),
          answers.size(),
          rows);
    }
  }
}
