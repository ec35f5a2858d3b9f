package dev.entente.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Who acts for whom ({@code ent:actsFor}), directly or by way of a body: Xi Jinping for China. What
 * it has looked up it remembers, so the graph must not change its allegiances meanwhile.
 */
final class Allegiances {
  private final Graph facts;
  private final Map<Node, Set<Node>> principals = new HashMap<>();
  private final Map<Node, Set<Node>> agents = new HashMap<>();

  /** Takes {@code facts} to say whom each actor acts for directly. */
  Allegiances(Graph facts) {
    this.facts = facts;
  }

  /** Whom an actor acts for. */
  Set<Node> of(Node actor) {
    return principals.computeIfAbsent(
        actor, from -> reach(from, node -> GraphLookup.all(facts, node, Vocabulary.ACTS_FOR)));
  }

  /** Who acts for an actor. */
  Set<Node> actingFor(Node actor) {
    return agents.computeIfAbsent(
        actor, from -> reach(from, node -> GraphLookup.subjects(facts, Vocabulary.ACTS_FOR, node)));
  }

  /** Whether two names may stand for one participant: they are one, or one acts for the other. */
  boolean areOneSide(Node one, Node other) {
    return one.equals(other) || of(one).contains(other) || of(other).contains(one);
  }

  /** Whether the actor is one side with any of the others. */
  boolean isAmong(Node actor, Collection<Node> others) {
    return others.stream().anyMatch(other -> areOneSide(actor, other));
  }

  /** All that are one side with the actor, itself among them. */
  Set<Node> sideOf(Node actor) {
    Set<Node> side = new TreeSet<>(GraphLookup.ORDER);
    side.add(actor);
    side.addAll(of(actor));
    side.addAll(actingFor(actor));
    return side;
  }

  private static Set<Node> reach(Node from, Function<Node, List<Node>> step) {
    Set<Node> found = new TreeSet<>(GraphLookup.ORDER);
    Deque<Node> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      for (Node other : step.apply(next.remove())) {
        if (!other.equals(from) && found.add(other)) {
          next.add(other);
        }
      }
    }
    return found;
  }
}
