package dev.entente.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads a document's event mentions back from its named graph. */
final class DocumentReader {
  private DocumentReader() {}

  /** The mentions that may become events: those asserted or planned. */
  static List<Telling> tellings(Node document, Graph graph) {
    Optional<Period> issued = GraphLookup.one(graph, document, Vocabulary.ISSUED).map(Period::of);
    Set<Node> authors = new HashSet<>(GraphLookup.all(graph, document, Vocabulary.CREATOR));
    Telling.Source source = new Telling.Source(document, issued, authors);
    List<Telling> tellings = new ArrayList<>();
    for (Node mention : GraphLookup.subjects(graph, Vocabulary.TYPE, Vocabulary.EVENT_MENTION)) {
      Map<Node, List<Node>> values = values(graph, mention);
      Optional<EventClass> type =
          values.getOrDefault(Vocabulary.EVENT_TYPE, List.of()).stream()
              .findFirst()
              .flatMap(Ontology.get()::eventClass);
      if (type.isPresent()) {
        Telling telling = new Telling(mention, type.get(), source, values);
        if (telling.is(Vocabulary.ACTUAL) || telling.is(Vocabulary.PLANNED)) {
          tellings.add(telling);
        }
      }
    }
    return tellings;
  }

  private static Map<Node, List<Node>> values(Graph graph, Node mention) {
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    graph
        .find(mention, Node.ANY, Node.ANY)
        .forEachRemaining(
            (Triple triple) ->
                values
                    .computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>())
                    .add(triple.getObject()));
    values.values().forEach(objects -> objects.sort(GraphLookup.ORDER));
    return values;
  }
}
