package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  /** What is derived of an agreement. */
  static final Set<Node> PROPERTIES =
      Set.of(
          Vocabulary.PARTY,
          Vocabulary.SIGNATORY,
          Vocabulary.TOPIC,
          Vocabulary.SIGNED_ON,
          Vocabulary.IN_FORCE_FROM,
          Vocabulary.ESTABLISHES);

  private final Graph facts;
  private final Allegiances allegiances;
  private final Tellings tellings;

  /** Derives from the events in {@code facts}, and writes there too. */
  AgreementFacts(Graph facts, Allegiances allegiances, Tellings tellings) {
    this.facts = facts;
    this.allegiances = allegiances;
    this.tellings = tellings;
  }

  /** Writes what the events and tellings say of an agreement. */
  void write(Node agreement) {
    TripleSink sink = new TripleSink(facts, agreement);
    List<Node> signed = new ArrayList<>();
    List<Node> inForce = new ArrayList<>();
    for (Node event : GraphLookup.subjects(facts, Vocabulary.INSTRUMENT, agreement)) {
      if (!facts.contains(event, Vocabulary.STATUS, Vocabulary.ACTUAL)) {
        continue;
      }
      if (is(event, Vocabulary.SIGNING)) {
        boolean binds = is(agreement, Vocabulary.CONSENSUS);
        sink.add(binds ? Vocabulary.PARTY : Vocabulary.SIGNATORY, principals(event))
            .add(Vocabulary.TOPIC, all(event, Vocabulary.TOPIC));
        time(event).ifPresent(signed::add);
      } else if (is(event, Vocabulary.RATIFICATION)) {
        sink.add(Vocabulary.TOPIC, all(event, Vocabulary.TOPIC));
        if (all(event, Vocabulary.CONSENT_KIND).contains(Vocabulary.ENTRY_INTO_FORCE)) {
          time(event).ifPresent(inForce::add);
        } else {
          sink.add(Vocabulary.PARTY, principals(event));
        }
      }
    }
    sink.add(Vocabulary.SIGNED_ON, Story.commonest(signed))
        .add(Vocabulary.IN_FORCE_FROM, Story.commonest(inForce))
        .add(Vocabulary.ESTABLISHES, established(agreement));
  }

  /** The mechanisms of which a sentence tells that they are set up, and of the agreement too. */
  private Set<Node> established(Node agreement) {
    Set<Node> mechanisms = new TreeSet<>(GraphLookup.ORDER);
    for (Telling telling : tellings.with(Vocabulary.INSTRUMENT, agreement)) {
      if (isConclusion(telling) || isEstablishment(telling)) {
        Node sentence = telling.one(Vocabulary.SENTENCE).orElseThrow();
        for (Telling beside : tellings.with(Vocabulary.SENTENCE, sentence)) {
          if (isEstablishment(beside)) {
            mechanisms.addAll(beside.all(Vocabulary.MECHANISM));
          }
        }
      }
    }
    return mechanisms;
  }

  private static boolean isConclusion(Telling telling) {
    Node type = telling.type().node();
    return telling.is(Vocabulary.ACTUAL)
        && (type.equals(Vocabulary.SIGNING) || type.equals(Vocabulary.RATIFICATION));
  }

  private static boolean isEstablishment(Telling telling) {
    return telling.type().node().equals(Vocabulary.ESTABLISHMENT);
  }

  /** Who is bound: the participants, and for persons those whom they act for. */
  private Set<Node> principals(Node event) {
    Set<Node> participants = new TreeSet<>(GraphLookup.ORDER);
    participants.addAll(all(event, Vocabulary.AGENT));
    participants.addAll(all(event, Vocabulary.COUNTERPART));
    Set<Node> bound = new TreeSet<>(GraphLookup.ORDER);
    for (Node actor : participants) {
      if (is(actor, Vocabulary.PERSON) && !allegiances.of(actor).isEmpty()) {
        bound.addAll(allegiances.of(actor));
      } else {
        bound.add(actor);
      }
    }
    return bound;
  }

  private boolean is(Node thing, Node type) {
    return facts.contains(thing, Vocabulary.TYPE, type);
  }

  private Optional<Node> time(Node event) {
    return GraphLookup.one(facts, event, Vocabulary.TIME);
  }

  private List<Node> all(Node event, Node property) {
    return GraphLookup.all(facts, event, property);
  }
}
