package dev.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The event mentions that may become events, those asserted or planned, read from the documents'
 * named graphs. What it has read it remembers, so the named graphs must not change meanwhile.
 */
final class Tellings {
  private record Place(Node property, Node value, Node type) {}

  private final DatasetGraph dataset;
  private final Map<Node, Optional<Telling>> read = new HashMap<>();
  private final Map<Node, Telling.Source> sources = new HashMap<>();
  private final Map<Place, List<Telling>> found = new HashMap<>();

  Tellings(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** What a document tells. */
  List<Telling> in(Node document) {
    Graph graph = dataset.getGraph(document);
    return GraphLookup.subjects(graph, Vocabulary.TYPE, Vocabulary.EVENT_MENTION).stream()
        .flatMap(mention -> telling(document, mention).stream())
        .toList();
  }

  /** The tellings, of whatever class, that have {@code value} as their {@code property}. */
  List<Telling> with(Node property, Node value) {
    return with(property, value, Node.ANY);
  }

  /** The tellings of a class that have {@code value} as their {@code property}. */
  List<Telling> with(Node property, Node value, Node type) {
    return found.computeIfAbsent(new Place(property, value, type), this::find);
  }

  private List<Telling> find(Place place) {
    List<Quad> quads = new ArrayList<>();
    dataset
        .findNG(Node.ANY, Node.ANY, place.property(), place.value())
        .forEachRemaining(quads::add);
    return quads.stream()
        .filter(
            quad ->
                dataset.contains(
                    quad.getGraph(), quad.getSubject(), Vocabulary.EVENT_TYPE, place.type()))
        .flatMap(quad -> telling(quad.getGraph(), quad.getSubject()).stream())
        .toList();
  }

  private Optional<Telling> telling(Node document, Node mention) {
    return read.computeIfAbsent(mention, node -> read(dataset.getGraph(document), document, node));
  }

  private Optional<Telling> read(Graph graph, Node document, Node mention) {
    Map<Node, List<Node>> values = values(graph, mention);
    return values.getOrDefault(Vocabulary.EVENT_TYPE, List.of()).stream()
        .findFirst()
        .flatMap(Ontology.get()::eventClass)
        .map(
            type ->
                new Telling(
                    mention, type, source(graph, document), values, phrasing(graph, values)))
        .filter(telling -> telling.is(Vocabulary.ACTUAL) || telling.is(Vocabulary.PLANNED));
  }

  private static Phrasing phrasing(Graph graph, Map<Node, List<Node>> mention) {
    Node sentence = mention.getOrDefault(Vocabulary.SENTENCE, List.of()).get(0);
    int start = Integer.parseInt(text(graph, sentence, Vocabulary.BEGIN_INDEX));
    return Phrasing.around(
        text(graph, sentence, Vocabulary.ANCHOR_OF),
        number(mention, Vocabulary.BEGIN_INDEX) - start,
        number(mention, Vocabulary.END_INDEX) - start);
  }

  private static String text(Graph graph, Node subject, Node property) {
    return GraphLookup.one(graph, subject, property).orElseThrow().getLiteralLexicalForm();
  }

  private static int number(Map<Node, List<Node>> mention, Node property) {
    return Integer.parseInt(
        mention.getOrDefault(property, List.of()).get(0).getLiteralLexicalForm());
  }

  private Telling.Source source(Graph graph, Node document) {
    return sources.computeIfAbsent(
        document,
        node -> {
          Optional<Period> issued = GraphLookup.one(graph, node, Vocabulary.ISSUED).map(Period::of);
          Set<Node> authors = new HashSet<>(GraphLookup.all(graph, node, Vocabulary.CREATOR));
          return new Telling.Source(node, issued, authors);
        });
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
