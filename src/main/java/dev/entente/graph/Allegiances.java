package dev.entente.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Who acts for whom ({@code ent:actsFor}), directly or by way of a body: Xi Jinping for China. */
final class Allegiances {
  private final Map<Node, Set<Node>> reach = new HashMap<>();

  /** Takes {@code direct} as whom each actor acts for. */
  Allegiances(Map<Node, List<Node>> direct) {
    for (Node actor : direct.keySet()) {
      Set<Node> found = new TreeSet<>(GraphLookup.ORDER);
      Deque<Node> next = new ArrayDeque<>(List.of(actor));
      while (!next.isEmpty()) {
        for (Node other : direct.getOrDefault(next.remove(), List.of())) {
          if (!other.equals(actor) && found.add(other)) {
            next.add(other);
          }
        }
      }
      reach.put(actor, found);
    }
  }

  /** Whom an actor acts for. */
  Set<Node> of(Node actor) {
    return reach.getOrDefault(actor, Set.of());
  }

  /** Whether two names may stand for one participant: they are one, or one acts for the other. */
  boolean areOneSide(Node one, Node other) {
    return one.equals(other) || of(one).contains(other) || of(other).contains(one);
  }

  /** Whether the actor is one side with any of the others. */
  boolean isAmong(Node actor, Collection<Node> others) {
    return others.stream().anyMatch(other -> areOneSide(actor, other));
  }
}
