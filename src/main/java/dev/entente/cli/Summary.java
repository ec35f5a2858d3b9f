package dev.entente.cli;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityId;
import dev.entente.fact.EventType;
import dev.entente.fact.LinkedDocument;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what documents hold. */
final class Summary {
  private final Map<EventType, Long> classes = new TreeMap<>();
  private final Set<EntityId> entities = new HashSet<>();
  private long documents;
  private long sentences;
  private long mentions;

  /** Takes in a document. */
  void add(LinkedDocument document) {
    documents++;
    sentences += document.sentences().size();
    mentions += document.events().size();
    document
        .events()
        .forEach(event -> classes.merge(event.mention().trigger().type(), 1L, Long::sum));
    document.entities().stream().map(Entity::id).forEach(entities::add);
  }

  /** The counts by name. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("documents", documents);
    counts.put("sentences", sentences);
    counts.put("event mentions", mentions);
    classes.forEach((type, count) -> counts.put("  " + type, count));
    counts.put("entities", (long) entities.size());
    return counts;
  }

  /** Prints the counts. */
  void print(PrintWriter out) {
    Rows.print(counts(), out);
  }
}
