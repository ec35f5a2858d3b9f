package dev.entente.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Adds triples about one subject to a graph, and takes them away. */
record TripleSink(Graph graph, Node subject) {
  TripleSink add(Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
    return this;
  }

  TripleSink add(Node predicate, Iterable<Node> objects) {
    objects.forEach(object -> add(predicate, object));
    return this;
  }

  TripleSink add(Node predicate, Optional<Node> object) {
    object.ifPresent(node -> add(predicate, node));
    return this;
  }

  /** Takes away what the graph says of the subject by way of some predicates. */
  TripleSink drop(Iterable<Node> predicates) {
    predicates.forEach(
        predicate -> graph.find(subject, predicate, Node.ANY).toList().forEach(graph::delete));
    return this;
  }

  /** Takes away all that the graph says of the subject. */
  TripleSink clear() {
    return drop(List.of(Node.ANY));
  }
}
