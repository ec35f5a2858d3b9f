package dev.entente.graph;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How much a graph holds.
 *
 * @param documents pages read
 * @param mentions event mentions
 * @param events events that the mentions add up to
 * @param entities actors, agreements, mechanisms and places
 * @param eventsByClass by the class's local name, those that there are
 * @param eventsByPair by the label of the relation of two States
 */
public record Inventory(
    long documents,
    long mentions,
    long events,
    long entities,
    Map<String, Long> eventsByClass,
    Map<String, Long> eventsByPair) {

  static Inventory of(DatasetGraph dataset) {
    Graph facts = dataset.getDefaultGraph();
    Map<String, Long> byClass = new TreeMap<>();
    for (Node type : Ontology.get().eventClasses()) {
      long count = count(facts.find(Node.ANY, Vocabulary.TYPE, type));
      if (count > 0) {
        byClass.put(type.getURI().substring(Vocabulary.ENT.length()), count);
      }
    }
    Map<String, Long> byPair = new TreeMap<>();
    for (Node relation : GraphLookup.subjects(facts, Vocabulary.TYPE, Vocabulary.RELATION_CLASS)) {
      GraphLookup.one(facts, relation, Vocabulary.LABEL)
          .ifPresent(
              label ->
                  byPair.put(
                      label.getLiteralLexicalForm(),
                      count(facts.find(Node.ANY, Vocabulary.IN_RELATION, relation))));
    }
    return new Inventory(
        count(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)),
        count(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.EVENT_TYPE, Node.ANY)),
        count(facts.find(Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT)),
        GraphLookup.subjects(facts, Vocabulary.MENTIONED_IN).size(),
        byClass,
        byPair);
  }

  private static long count(Iterator<?> found) {
    long count = 0;
    for (; found.hasNext(); found.next()) {
      count++;
    }
    return count;
  }
}
