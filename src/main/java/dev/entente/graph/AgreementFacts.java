package dev.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Derives from Actual events who has signed an agreement, who is party to it, what it is about,
 * since when it stands and what it sets up.
 *
 * <p>Signing makes a signatory, for consent to be bound is yet to come; ratification makes a party,
 * and so does reaching a consensus, which asks for no more. Where a person acts, the State or
 * organisation that the person acts for is bound.
 *
 * @see <a href="https://legal.un.org/ilc/texts/instruments/english/conventions/1_1_1969.pdf">Vienna
 *     Convention on the Law of Treaties, articles 2(1)(f-g), 11-15, 24</a>
 */
final class AgreementFacts {
  private final EntityFacts entities;
  private final Allegiances allegiances;
  private final Graph graph;
  private final Map<Node, List<Node>> signedOn = new TreeMap<>(GraphLookup.ORDER);
  private final Map<Node, List<Node>> inForceFrom = new TreeMap<>(GraphLookup.ORDER);

  AgreementFacts(EntityFacts entities, Allegiances allegiances, Graph graph) {
    this.entities = entities;
    this.allegiances = allegiances;
    this.graph = graph;
  }

  /** Writes what the events say of the agreements. */
  void write(List<Story> stories) {
    for (Story story : stories) {
      if (!story.status(allegiances).equals(Vocabulary.ACTUAL)) {
        continue;
      }
      for (Node agreement : story.all(Vocabulary.INSTRUMENT)) {
        if (story.type().node().equals(Vocabulary.SIGNING)) {
          sign(agreement, story);
        } else if (story.type().node().equals(Vocabulary.RATIFICATION)) {
          ratify(agreement, story);
        }
      }
    }
    write(Vocabulary.SIGNED_ON, signedOn);
    write(Vocabulary.IN_FORCE_FROM, inForceFrom);
  }

  /** Writes which agreement sets up which mechanism, where one sentence tells of both. */
  void writeEstablished(Collection<Telling> tellings) {
    Map<Node, Set<Node>> concluded = new TreeMap<>(GraphLookup.ORDER);
    Map<Node, Set<Node>> established = new TreeMap<>(GraphLookup.ORDER);
    for (Telling telling : tellings) {
      Node sentence = telling.one(Vocabulary.SENTENCE).orElseThrow();
      Node type = telling.type().node();
      if (type.equals(Vocabulary.ESTABLISHMENT)) {
        collect(established, sentence, telling.all(Vocabulary.MECHANISM));
        collect(concluded, sentence, telling.all(Vocabulary.INSTRUMENT));
      } else if (telling.is(Vocabulary.ACTUAL)
          && (type.equals(Vocabulary.SIGNING) || type.equals(Vocabulary.RATIFICATION))) {
        collect(concluded, sentence, telling.all(Vocabulary.INSTRUMENT));
      }
    }
    concluded.forEach(
        (sentence, agreements) ->
            agreements.forEach(
                agreement ->
                    new TripleSink(graph, agreement)
                        .add(
                            Vocabulary.ESTABLISHES, established.getOrDefault(sentence, Set.of()))));
  }

  private void sign(Node agreement, Story story) {
    boolean binds =
        entities.entityClass(agreement).filter(Vocabulary.CONSENSUS::equals).isPresent();
    new TripleSink(graph, agreement)
        .add(binds ? Vocabulary.PARTY : Vocabulary.SIGNATORY, principals(story))
        .add(Vocabulary.TOPIC, story.all(Vocabulary.TOPIC));
    story.time().ifPresent(time -> collect(signedOn, agreement, time));
  }

  private void ratify(Node agreement, Story story) {
    TripleSink sink =
        new TripleSink(graph, agreement).add(Vocabulary.TOPIC, story.all(Vocabulary.TOPIC));
    if (story.all(Vocabulary.CONSENT_KIND).contains(Vocabulary.ENTRY_INTO_FORCE)) {
      story.time().ifPresent(time -> collect(inForceFrom, agreement, time));
    } else {
      sink.add(Vocabulary.PARTY, principals(story));
    }
  }

  /** Who is bound: the participants, and for persons those whom they act for. */
  private Set<Node> principals(Story story) {
    Set<Node> bound = new TreeSet<>(GraphLookup.ORDER);
    for (Node actor : story.participants()) {
      boolean isPerson = entities.entityClass(actor).filter(Vocabulary.PERSON::equals).isPresent();
      if (isPerson && !allegiances.of(actor).isEmpty()) {
        bound.addAll(allegiances.of(actor));
      } else {
        bound.add(actor);
      }
    }
    return bound;
  }

  private void write(Node property, Map<Node, List<Node>> days) {
    days.forEach(
        (agreement, told) -> new TripleSink(graph, agreement).add(property, Story.commonest(told)));
  }

  private static void collect(Map<Node, Set<Node>> map, Node key, Collection<Node> values) {
    map.computeIfAbsent(key, k -> new TreeSet<>(GraphLookup.ORDER)).addAll(values);
  }

  private static void collect(Map<Node, List<Node>> map, Node key, Node value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }
}
