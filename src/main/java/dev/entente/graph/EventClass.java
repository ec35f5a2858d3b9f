package dev.entente.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * An event class as the ontology describes it.
 *
 * @param superclasses every class above it, nearest first
 * @param symmetric whether all who take part do so alike: agents and counterparts are one
 * @param identity what must agree for two tellings to be of one event
 * @param scale how cooperative or hostile an event of the class is, from -10 to 10
 */
record EventClass(
    Node node, List<Node> superclasses, boolean symmetric, Identity identity, Node scale) {
  EventClass {
    superclasses = List.copyOf(superclasses);
  }

  /** Whether the class sets its participants against each other. */
  boolean isConflict() {
    return superclasses.contains(Vocabulary.CONFLICT_EVENT);
  }

  /** What tells an event from another of its class: {@code ent:identity}. */
  enum Identity {
    /** Who took part, when, and in what: meetings, visits, signings. */
    BY_PARTICIPANTS("ByParticipants"),
    /** What was said as well: commitments, statements, accusations. */
    BY_CONTENT("ByContent"),
    /** The deed itself as well: aid, sanctions, hostilities. */
    BY_DEED("ByDeed");

    private final String localName;

    Identity(String localName) {
      this.localName = localName;
    }

    static Identity of(Node node) {
      for (Identity identity : values()) {
        if (Vocabulary.ent(identity.localName).equals(node)) {
          return identity;
        }
      }
      throw new IllegalArgumentException("no identity of events: " + node);
    }
  }
}
