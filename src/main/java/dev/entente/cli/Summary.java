package dev.entente.cli;

import dev.entente.Batch;
import dev.entente.fact.Entity;
import dev.entente.fact.EventType;
import dev.entente.graph.KnowledgeGraph;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints a short table of what a batch of documents holds. */
final class Summary {
  private static final String EVENTS =
      "SELECT (COUNT(DISTINCT ?event) AS ?events) WHERE { ?event ent:status ?s ; ent:evidence ?m }";

  private final PrintWriter out;

  Summary(PrintWriter out) {
    this.out = out;
  }

  /** Prints the table. */
  void print(Batch batch, KnowledgeGraph graph) {
    Map<EventType, Long> classes =
        batch.documents().stream()
            .flatMap(document -> document.events().stream())
            .collect(
                Collectors.groupingBy(
                    event -> event.mention().trigger().type(),
                    TreeMap::new,
                    Collectors.counting()));
    row("documents", batch.documents().size());
    row("sentences", batch.documents().stream().mapToLong(d -> d.sentences().size()).sum());
    row("event mentions", classes.values().stream().mapToLong(Long::longValue).sum());
    classes.forEach((type, count) -> row("  " + type, count));
    row("events", Long.parseLong(graph.query(EVENTS).rows().get(0).get(0)));
    row(
        "entities",
        batch.documents().stream()
            .flatMap(document -> document.entities().stream())
            .map(Entity::id)
            .distinct()
            .count());
  }

  private void row(String name, long count) {
    out.println(String.format(Locale.ROOT, "%-24s %6d", name, count));
  }
}
