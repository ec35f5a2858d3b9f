package dev.entente.graph;

import dev.entente.graph.EventClass.Identity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What {@code ontology/entente.ttl} and {@code ontology/topics.ttl} say, as far as building a graph
 * depends on it: which classes stand above which, how events are told apart, what topics are
 * called. Immutable and safe to share.
 */
final class Ontology {
  private static final class Shared {
    static final Ontology ONTOLOGY = new Ontology();
  }

  private final Map<Node, EventClass> eventClasses = new LinkedHashMap<>();
  private final Map<Node, List<Node>> superclasses = new LinkedHashMap<>();
  private final Map<String, Node> consentKinds = new LinkedHashMap<>();
  private final Map<Node, Node> topicLabels = new LinkedHashMap<>();
  private final Map<Node, Set<String>> words = new LinkedHashMap<>();

  private Ontology() {
    Graph terms = OntologyFiles.graph("entente.ttl");
    for (Node subclass : GraphLookup.subjects(terms, Vocabulary.SUB_CLASS_OF)) {
      superclasses.put(subclass, climb(terms, subclass));
    }
    for (Node node : GraphLookup.subjects(terms, Vocabulary.IDENTITY)) {
      Node identity = GraphLookup.one(terms, node, Vocabulary.IDENTITY).orElseThrow();
      boolean symmetric = GraphLookup.one(terms, node, Vocabulary.SYMMETRIC).isPresent();
      eventClasses.put(
          node,
          new EventClass(
              node,
              superclasses(node),
              symmetric,
              Identity.of(identity),
              GraphLookup.one(terms, node, Vocabulary.SCALE).orElseThrow()));
    }
    for (Node kind : GraphLookup.subjects(terms, Vocabulary.HIDDEN_LABEL)) {
      for (Node word : GraphLookup.all(terms, kind, Vocabulary.HIDDEN_LABEL)) {
        consentKinds.put(word.getLiteralLexicalForm(), kind);
      }
    }
    for (Node property :
        List.of(Vocabulary.APART_WORD, Vocabulary.ORDINAL_WORD, Vocabulary.DEFINITE_WORD)) {
      Set<String> listed = new TreeSet<>();
      GraphLookup.objects(terms, property)
          .forEach(word -> listed.add(word.getLiteralLexicalForm()));
      words.put(property, listed);
    }
    Graph topics = OntologyFiles.graph("topics.ttl");
    for (Node topic : GraphLookup.subjects(topics, Vocabulary.PREF_LABEL)) {
      topicLabels.put(
          topic,
          Literals.string(
              GraphLookup.one(topics, topic, Vocabulary.PREF_LABEL)
                  .orElseThrow()
                  .getLiteralLexicalForm()));
    }
  }

  /** The one ontology, read at first use. */
  static Ontology get() {
    return Shared.ONTOLOGY;
  }

  /** How the ontology describes an event class; empty where it has no such class. */
  Optional<EventClass> eventClass(Node node) {
    return Optional.ofNullable(eventClasses.get(node));
  }

  /** The classes that events are told apart by. */
  Set<Node> eventClasses() {
    return Collections.unmodifiableSet(eventClasses.keySet());
  }

  /** Every class above {@code node} that is Entente's own, nearest first. */
  List<Node> superclasses(Node node) {
    return superclasses.getOrDefault(node, List.of());
  }

  /** A topic's label; empty where the scheme has no such topic. */
  Optional<Node> topicLabel(Node topic) {
    return Optional.ofNullable(topicLabels.get(topic));
  }

  /** The words that events have as their {@code property}, such as {@code ent:apartWord}. */
  Set<String> words(Node property) {
    return Collections.unmodifiableSet(words.getOrDefault(property, Set.of()));
  }

  /**
   * The kind of consent to be bound that a trigger speaks of, by the stems that the ontology lists:
   * "ratified" is {@code ent:ByRatification}.
   */
  Optional<Node> consentKind(String trigger) {
    String words = " " + trigger.toLowerCase(Locale.ROOT);
    return consentKinds.entrySet().stream()
        .filter(entry -> words.contains(" " + entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<Node> climb(Graph terms, Node from) {
    List<Node> found = new ArrayList<>();
    Deque<Node> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      for (Node above : GraphLookup.all(terms, next.remove(), Vocabulary.SUB_CLASS_OF)) {
        if (above.getURI().startsWith(Vocabulary.ENT) && !found.contains(above)) {
          found.add(above);
          next.add(above);
        }
      }
    }
    return found;
  }
}
