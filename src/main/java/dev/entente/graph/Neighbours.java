package dev.entente.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Finds which tellings may be of one event with which others.
 *
 * <p>How a telling is gathered into an event depends on its neighbours, on theirs, and so on, but
 * on nothing besides: that is how far a change can reach.
 */
final class Neighbours {
  private final Tellings tellings;
  private final Allegiances allegiances;
  private final Sameness sameness;

  Neighbours(Tellings tellings, Allegiances allegiances) {
    this.tellings = tellings;
    this.allegiances = allegiances;
    this.sameness = new Sameness(allegiances);
  }

  /** Those that may be of one event with the telling. */
  Collection<Telling> of(Telling telling) {
    Map<Node, Telling> found = new LinkedHashMap<>();
    for (Node property : List.of(Vocabulary.INSTRUMENT, Vocabulary.MECHANISM)) {
      telling.all(property).forEach(thing -> look(telling, property, thing, found));
    }
    for (Node actor : telling.participants()) {
      for (Node other : allegiances.sideOf(actor)) {
        look(telling, Vocabulary.AGENT, other, found);
        look(telling, Vocabulary.COUNTERPART, other, found);
      }
    }
    return found.values();
  }

  private void look(Telling telling, Node property, Node value, Map<Node, Telling> found) {
    for (Telling other : tellings.with(property, value, telling.type().node())) {
      if (!found.containsKey(other.mention()) && sameness.mayBeOne(telling, other)) {
        found.put(other.mention(), other);
      }
    }
  }

  /** The tellings, their neighbours, the neighbours of those, and so on. */
  Collection<Telling> closure(Collection<Telling> seeds) {
    Map<Node, Telling> reached = new LinkedHashMap<>();
    Deque<Telling> next = new ArrayDeque<>(seeds);
    while (!next.isEmpty()) {
      Telling telling = next.remove();
      if (reached.putIfAbsent(telling.mention(), telling) == null) {
        next.addAll(of(telling));
      }
    }
    return reached.values();
  }
}
