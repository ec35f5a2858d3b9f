package dev.entente.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Adds triples about one subject to a graph. */
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
}
