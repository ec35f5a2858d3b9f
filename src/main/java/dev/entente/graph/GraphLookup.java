package dev.entente.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Asks an RDF graph what it says of a node; answers are sorted, so that they come in one order. */
final class GraphLookup {
  /** Nodes by how N-Triples would write them. */
  static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private GraphLookup() {}

  /** The objects of {@code subject}'s {@code predicate}. */
  static List<Node> all(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(ORDER)
        .toList();
  }

  /** The first object of {@code subject}'s {@code predicate}. */
  static Optional<Node> one(Graph graph, Node subject, Node predicate) {
    return all(graph, subject, predicate).stream().findFirst();
  }

  /** Whatever has the {@code predicate}. */
  static List<Node> subjects(Graph graph, Node predicate) {
    return subjects(graph, predicate, Node.ANY);
  }

  /** Whatever has {@code object} as its {@code predicate}. */
  static List<Node> subjects(Graph graph, Node predicate, Node object) {
    return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** Whatever is an object of the {@code predicate}. */
  static List<Node> objects(Graph graph, Node predicate) {
    return graph.find(Node.ANY, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .distinct()
        .sorted(ORDER)
        .toList();
  }
}
