package dev.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Brings together what the documents say of each entity.
 *
 * <p>Where documents differ on its class, the more special class wins (a Treaty is an Agreement),
 * then the one that more documents give, then the alphabet. Its label is the one that most
 * documents give; every other name becomes a {@code skos:altLabel}.
 */
final class EntityFacts {
  /** What is written of an entity from all that documents claim of it. */
  static final List<Node> PROPERTIES =
      List.of(
          Vocabulary.TYPE,
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.ACTS_FOR,
          Vocabulary.SAME_AS,
          Vocabulary.CLOSE_MATCH,
          Vocabulary.AMENDS,
          Vocabulary.REPLACES);

  /** What documents vote on, so that it counts how many say the same. */
  private static final List<Node> VOTED = List.of(Vocabulary.CLASSED_AS, Vocabulary.FULLEST_NAME);

  private static final List<Node> GATHERED =
      List.of(
          Vocabulary.ALT_LABEL,
          Vocabulary.ACTS_FOR,
          Vocabulary.SAME_AS,
          Vocabulary.CLOSE_MATCH,
          Vocabulary.AMENDS,
          Vocabulary.REPLACES);

  private final Map<Node, Map<Node, List<Node>>> claims = new TreeMap<>(GraphLookup.ORDER);
  private final Map<Node, Optional<Node>> classes = new HashMap<>();
  private final Map<Node, Optional<Node>> labels = new HashMap<>();

  /** Takes in what all documents claim of an entity. */
  void read(DatasetGraph dataset, Node entity) {
    Graph union = dataset.getUnionGraph();
    if (!union.contains(entity, Vocabulary.CLASSED_AS, Node.ANY)) {
      return;
    }
    Map<Node, List<Node>> values = new TreeMap<>(GraphLookup.ORDER);
    GATHERED.forEach(property -> values.put(property, GraphLookup.all(union, entity, property)));
    VOTED.forEach(property -> values.put(property, votes(dataset, entity, property)));
    claims.put(entity, values);
  }

  /** A value for each document that gives it; one is enough where all give the same. */
  private static List<Node> votes(DatasetGraph dataset, Node entity, Node property) {
    List<Node> distinct = GraphLookup.all(dataset.getUnionGraph(), entity, property);
    if (distinct.size() < 2) {
      return distinct;
    }
    List<Node> votes = new ArrayList<>();
    dataset
        .findNG(Node.ANY, entity, property, Node.ANY)
        .forEachRemaining(quad -> votes.add(quad.getObject()));
    return votes;
  }

  /** The class that the documents together give the entity. */
  private Optional<Node> entityClass(Node entity) {
    return classes.computeIfAbsent(entity, this::electClass);
  }

  /** The name to show for an entity. */
  private Optional<Node> label(Node entity) {
    return labels.computeIfAbsent(
        entity, node -> Story.commonest(of(node, Vocabulary.FULLEST_NAME)));
  }

  private Optional<Node> electClass(Node entity) {
    Map<Node, Long> votes =
        of(entity, Vocabulary.CLASSED_AS).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return votes.keySet().stream()
        .filter(
            general ->
                votes.keySet().stream()
                    .noneMatch(special -> Ontology.get().superclasses(special).contains(general)))
        .min(
            Comparator.comparing((Node vote) -> -votes.getOrDefault(vote, 0L))
                .thenComparing(GraphLookup.ORDER));
  }

  /** Writes each entity with its class, names and allegiances. */
  void write(Graph graph) {
    claims.forEach(
        (entity, values) -> {
          TripleSink sink = new TripleSink(graph, entity);
          entityClass(entity)
              .ifPresent(
                  type ->
                      sink.add(Vocabulary.TYPE, type)
                          .add(Vocabulary.TYPE, Ontology.get().superclasses(type)));
          sink.add(Vocabulary.LABEL, label(entity));
          for (Node property : List.of(Vocabulary.FULLEST_NAME, Vocabulary.ALT_LABEL)) {
            of(values, property).stream()
                .filter(name -> !label(entity).equals(Optional.of(name)))
                .forEach(name -> sink.add(Vocabulary.ALT_LABEL, name));
          }
          sink.add(Vocabulary.ACTS_FOR, of(values, Vocabulary.ACTS_FOR));
          List<Node> same = of(values, Vocabulary.SAME_AS);
          sink.add(Vocabulary.SAME_AS, same);
          of(values, Vocabulary.CLOSE_MATCH).stream()
              .filter(page -> !same.contains(page))
              .forEach(page -> sink.add(Vocabulary.CLOSE_MATCH, page));
          sink.add(Vocabulary.AMENDS, of(values, Vocabulary.AMENDS));
          sink.add(Vocabulary.REPLACES, of(values, Vocabulary.REPLACES));
        });
  }

  private List<Node> of(Node entity, Node property) {
    return of(claims.getOrDefault(entity, Map.of()), property);
  }

  private static List<Node> of(Map<Node, List<Node>> values, Node property) {
    return values.getOrDefault(property, List.of());
  }
}
