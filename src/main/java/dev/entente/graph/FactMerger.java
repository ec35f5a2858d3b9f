package dev.entente.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.buffering.BufferingGraph;

/**
 * Brings the default graph, what is held true, up to date with the named graphs, what the documents
 * say.
 *
 * <p>It looks at nothing else, so that a document can be read again or taken out and what rested on
 * it alone is gone. It computes anew what a change of documents reaches and no more; the facts are
 * those that computing everything would give, whatever the order in which documents came.
 */
final class FactMerger {
  private final DatasetGraph dataset;
  private final Changes changes;
  private final Graph before;
  private final BufferingGraph facts;
  private final Tellings tellings;
  private final Allegiances allegiances;
  private final EventFacts eventFacts;

  /** Subjects, all of whose shortcuts are derived again. */
  private final Set<Node> sources = nodes();

  private final Set<Node> relations = nodes();
  private final Set<Node> topics = nodes();
  private final Set<Node> changed = nodes();

  private FactMerger(DatasetGraph dataset, Changes changes) {
    this.dataset = dataset;
    this.changes = changes;
    this.before = dataset.getDefaultGraph();
    this.facts = new BufferingGraph(before);
    this.tellings = new Tellings(dataset);
    this.allegiances = new Allegiances(facts);
    this.eventFacts = new EventFacts(facts, allegiances);
  }

  /**
   * Brings a dataset's default graph up to date.
   *
   * @return the subjects that something new is said of, or of whose objects
   */
  static Set<Node> merge(DatasetGraph dataset, Changes changes) {
    changes.complete();
    return new FactMerger(dataset, changes).merge();
  }

  private Set<Node> merge() {
    Set<Node> moved = mergeEntities();
    mergeOffices();
    Set<Node> events = mergeEvents(moved);
    mergeAgreements(events);
    relations.forEach(eventFacts::settle);
    topics.forEach(this::settleTopic);
    ShortcutRules.derive(before, facts, sources);
    facts.getAdded().find().forEachRemaining(triple -> changed.add(triple.getSubject()));
    facts.getDeleted().forEach(triple -> changed.add(triple.getSubject()));
    facts.flushDirect();
    return changed;
  }

  /**
   * Writes the entities anew.
   *
   * @return those whose class or allegiance is no longer the same, directly or by way of others
   */
  private Set<Node> mergeEntities() {
    EntityFacts entities = new EntityFacts();
    for (Node entity : changes.entities()) {
      entities.read(dataset, entity);
      new TripleSink(facts, entity).drop(EntityFacts.PROPERTIES);
      changes.documents().forEach(document -> settleMention(entity, document));
    }
    entities.write(facts);
    Set<Node> moved = nodes();
    for (Node entity : changes.entities()) {
      if (differs(entity, Vocabulary.TYPE)) {
        moved.add(entity);
        noteReferences(entity);
      } else if (differs(entity, Vocabulary.ACTS_FOR)) {
        moved.add(entity);
      }
      if (differs(entity, Vocabulary.LABEL)) {
        relations.addAll(GraphLookup.subjects(facts, Vocabulary.BETWEEN, entity));
      }
    }
    Allegiances earlier = new Allegiances(before);
    for (Node entity : List.copyOf(moved)) {
      moved.addAll(earlier.actingFor(entity));
      moved.addAll(allegiances.actingFor(entity));
    }
    return moved;
  }

  /** Says of an entity whether a document speaks of it, as others go on to do or not. */
  private void settleMention(Node entity, Node document) {
    if (dataset.contains(document, entity, Vocabulary.MENTIONED_IN, document)) {
      facts.add(entity, Vocabulary.MENTIONED_IN, document);
    } else {
      facts.delete(entity, Vocabulary.MENTIONED_IN, document);
    }
  }

  private boolean differs(Node subject, Node property) {
    return !GraphLookup.all(before, subject, property)
        .equals(GraphLookup.all(facts, subject, property));
  }

  /** What refers to an entity that is of another class now may no longer do so rightly. */
  private void noteReferences(Node entity) {
    if (before.contains(entity, Vocabulary.TYPE, Node.ANY)) {
      dataset
          .find(Node.ANY, Node.ANY, Node.ANY, entity)
          .forEachRemaining(quad -> changed.add(quad.getSubject()));
    }
  }

  private void mergeOffices() {
    OfficeFacts offices = new OfficeFacts();
    for (Node holder : changes.holders()) {
      for (Node office : GraphLookup.subjects(facts, Vocabulary.HOLDER, holder)) {
        sources.add(office);
        new TripleSink(facts, office).clear();
      }
      offices.read(dataset, holder);
    }
    offices.write(facts);
    changes
        .holders()
        .forEach(holder -> sources.addAll(GraphLookup.subjects(facts, Vocabulary.HOLDER, holder)));
  }

  /**
   * Gathers the events anew that a change may reach.
   *
   * @return those events, as they were and as they are
   */
  private Set<Node> mergeEvents(Set<Node> moved) {
    Collection<Telling> reached = new Neighbours(tellings, allegiances).closure(seeds(moved));
    Set<Node> mentions = new HashSet<>();
    Stream.concat(reached.stream(), changes.told().stream())
        .forEach(telling -> mentions.add(telling.mention()));
    Set<Node> events = nodes();
    for (Node mention : mentions) {
      events.addAll(GraphLookup.subjects(before, Vocabulary.EVIDENCE, mention));
    }
    events.forEach(event -> new TripleSink(facts, event).clear());
    for (Story story : new EventMerger(allegiances).merge(reached)) {
      eventFacts.write(story);
      events.add(story.node());
    }
    sources.addAll(events);
    relations.addAll(objects(events, Vocabulary.IN_RELATION));
    topics.addAll(objects(events, Vocabulary.TOPIC));
    return events;
  }

  /** The tellings that a change touches, and those that were neighbours of any before. */
  private Collection<Telling> seeds(Set<Node> moved) {
    Map<Node, Telling> seeds = new LinkedHashMap<>();
    Map<Node, Telling> earlier = new LinkedHashMap<>();
    for (Node actor : moved) {
      for (Node role :
          List.of(Vocabulary.AGENT, Vocabulary.COUNTERPART, Vocabulary.ATTRIBUTED_TO)) {
        tellings
            .with(role, actor)
            .forEach(
                telling -> {
                  seeds.put(telling.mention(), telling);
                  earlier.put(telling.mention(), telling);
                });
      }
    }
    for (Node document : changes.documents()) {
      for (Telling telling : tellings.in(document)) {
        seeds.put(telling.mention(), telling);
        earlier.remove(telling.mention());
      }
    }
    changes.told().forEach(telling -> earlier.put(telling.mention(), telling));
    Neighbours neighbours = new Neighbours(tellings, new Allegiances(before));
    for (Telling telling : earlier.values()) {
      neighbours.of(telling).forEach(other -> seeds.putIfAbsent(other.mention(), other));
    }
    return seeds.values();
  }

  private void mergeAgreements(Set<Node> events) {
    Set<Node> agreements = nodes();
    agreements.addAll(objects(events, Vocabulary.INSTRUMENT));
    changes.entities().stream()
        .filter(entity -> isAgreement(before, entity) || isAgreement(facts, entity))
        .forEach(agreements::add);
    AgreementFacts agreementFacts = new AgreementFacts(facts, allegiances, tellings);
    for (Node agreement : agreements) {
      new TripleSink(facts, agreement).drop(AgreementFacts.PROPERTIES);
      agreementFacts.write(agreement);
    }
    sources.addAll(agreements);
    topics.addAll(objects(agreements, Vocabulary.TOPIC));
  }

  private static boolean isAgreement(Graph graph, Node entity) {
    return graph.contains(entity, Vocabulary.TYPE, Vocabulary.AGREEMENT);
  }

  private void settleTopic(Node topic) {
    TripleSink sink = new TripleSink(facts, topic);
    if (facts.contains(Node.ANY, Vocabulary.TOPIC, topic)) {
      sink.add(Vocabulary.TYPE, Vocabulary.TOPIC_CLASS)
          .add(Vocabulary.LABEL, Ontology.get().topicLabel(topic));
    } else {
      sink.clear();
    }
  }

  /** The objects that subjects have had or have now. */
  private Set<Node> objects(Set<Node> subjects, Node property) {
    Set<Node> objects = nodes();
    for (Node subject : subjects) {
      objects.addAll(GraphLookup.all(before, subject, property));
      objects.addAll(GraphLookup.all(facts, subject, property));
    }
    return objects;
  }

  private static Set<Node> nodes() {
    return new TreeSet<>(GraphLookup.ORDER);
  }
}
