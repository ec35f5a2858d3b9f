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
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The event mentions that may become events, those asserted or planned, read from the documents'
 * named graphs. What it has read it remembers, so the named graphs must not change meanwhile.
 */
final class Tellings {
  private record Place(Node property, Node value, Node type) {}

  private static final Var DOCUMENT = Var.alloc("document");
  private static final Var MENTION = Var.alloc("mention");
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");
  private static final Var TYPE = Var.alloc("type");
  private static final Query TOLD =
      QueryFactory.create(
          Prefixes.SPARQL
              + "SELECT ?document ?mention"
              + " { GRAPH ?document { ?mention ?property ?value ; ent:eventType ?type } }");

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

  /** The store joins the two patterns by its own numbers of nodes, which is far less work. */
  private List<Telling> find(Place place) {
    var exec =
        QueryExec.dataset(dataset)
            .query(TOLD)
            .substitution(PROPERTY, place.property())
            .substitution(VALUE, place.value());
    if (place.type().isConcrete()) {
      exec.substitution(TYPE, place.type());
    }
    List<Telling> tellings = new ArrayList<>();
    try (QueryExec select = exec.build()) {
      List<Binding> rows = new ArrayList<>();
      select.select().forEachRemaining(rows::add);
      rows.forEach(row -> telling(row.get(DOCUMENT), row.get(MENTION)).ifPresent(tellings::add));
    }
    return tellings;
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
