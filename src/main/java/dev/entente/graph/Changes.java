package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The documents that have changed since the facts were computed, and what they spoke of before. */
final class Changes {
  private final DatasetGraph dataset;
  private final Set<Node> documents = new TreeSet<>(GraphLookup.ORDER);
  private final Set<Node> entities = new TreeSet<>(GraphLookup.ORDER);
  private final Set<Node> holders = new TreeSet<>(GraphLookup.ORDER);
  private final List<Telling> told = new ArrayList<>();

  Changes(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Takes note that a document is about to change. */
  void expect(Node document) {
    if (documents.add(document)) {
      note(document);
      told.addAll(new Tellings(dataset).in(document));
    }
  }

  /** Takes note of what the documents speak of now. */
  void complete() {
    documents.forEach(this::note);
  }

  private void note(Node document) {
    Graph graph = dataset.getGraph(document);
    entities.addAll(GraphLookup.subjects(graph, Vocabulary.CLASSED_AS));
    for (Node office : GraphLookup.subjects(graph, Vocabulary.TYPE, Vocabulary.OFFICE_MENTION)) {
      holders.addAll(GraphLookup.all(graph, office, Vocabulary.HOLDER));
    }
  }

  Set<Node> documents() {
    return documents;
  }

  /** The entities that the documents spoke or speak of. */
  Set<Node> entities() {
    return entities;
  }

  /** Whose offices the documents told or tell of. */
  Set<Node> holders() {
    return holders;
  }

  /** What the documents told of events before they changed. */
  List<Telling> told() {
    return told;
  }
}
