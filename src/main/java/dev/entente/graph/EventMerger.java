package dev.entente.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Gathers the tellings of each event, from whichever documents.
 *
 * <p>The fullest telling comes first; each further one joins the events that it may be of together
 * with all their tellings, or else opens a new one. Tellings are put in an order of their own
 * first, so that the order of the documents does not matter.
 */
final class EventMerger {
  /** Tellings in the order of their documents' days, then of the text. */
  static final Comparator<Telling> CHRONICLE =
      Comparator.comparing(
              (Telling t) -> t.document().issued().map(Period::first).orElse(LocalDate.MAX))
          .thenComparing(t -> t.document().node(), GraphLookup.ORDER)
          .thenComparing(Telling::begin)
          .thenComparing(Telling::mention, GraphLookup.ORDER);

  private static final Comparator<Telling> FULLEST_FIRST =
      Comparator.comparing((Telling t) -> -t.text(Vocabulary.TIME).length())
          .thenComparing(t -> -t.participants().size())
          .thenComparing(CHRONICLE);

  private final Sameness sameness;
  private final Allegiances allegiances;

  EventMerger(Allegiances allegiances) {
    this.allegiances = allegiances;
    this.sameness = new Sameness(allegiances);
  }

  /** The events that the tellings are of, each telling in one. */
  List<Story> merge(Collection<Telling> tellings) {
    Map<String, List<Telling>> byClass = new TreeMap<>();
    tellings.forEach(
        telling ->
            byClass
                .computeIfAbsent(telling.type().node().getURI(), key -> new ArrayList<>())
                .add(telling));
    List<Story> stories = new ArrayList<>();
    for (List<Telling> ofOneClass : byClass.values()) {
      stories.addAll(mergeOneClass(ofOneClass));
    }
    return stories;
  }

  private List<Story> mergeOneClass(List<Telling> tellings) {
    List<Cluster> clusters = new ArrayList<>();
    Map<Node, Set<Cluster>> byActor = new HashMap<>();
    for (Telling telling : tellings.stream().sorted(FULLEST_FIRST).toList()) {
      Set<Node> keys = keys(telling);
      Cluster cluster =
          keys.stream()
              .flatMap(key -> byActor.getOrDefault(key, Set.of()).stream())
              .distinct()
              .filter(known -> known.mayHold(telling, sameness))
              .max(
                  Comparator.comparing((Cluster known) -> known.closeness(telling))
                      .thenComparing(known -> -known.number))
              .orElse(null);
      if (cluster == null) {
        cluster = new Cluster(clusters.size());
        clusters.add(cluster);
      }
      cluster.tellings.add(telling);
      for (Node key : keys) {
        byActor.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
      }
    }
    return clusters.stream().map(cluster -> new Story(cluster.tellings)).toList();
  }

  /** What two tellings have in common if they have any common ground: where to look for others. */
  private Set<Node> keys(Telling telling) {
    Set<Node> keys = new LinkedHashSet<>(telling.all(Vocabulary.INSTRUMENT));
    keys.addAll(telling.all(Vocabulary.MECHANISM));
    for (Node actor : telling.participants()) {
      keys.add(actor);
      keys.addAll(allegiances.of(actor));
    }
    return keys;
  }

  /** Tellings found to be of one event so far. */
  private static final class Cluster {
    private final int number;
    private final List<Telling> tellings = new ArrayList<>();

    private Cluster(int number) {
      this.number = number;
    }

    private boolean mayHold(Telling telling, Sameness sameness) {
      return tellings.stream().allMatch(known -> sameness.mayBeOne(known, telling));
    }

    /** How much a telling has in common with these: names first, then the document. */
    private int closeness(Telling telling) {
      return tellings.stream()
          .mapToInt(
              known -> {
                Set<Node> common = telling.participants();
                common.retainAll(known.participants());
                return 2 * common.size() + (known.isInDocumentOf(telling) ? 1 : 0);
              })
          .max()
          .orElse(0);
    }
  }
}
