package dev.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * An event mention as the merger reads it back from its document's named graph.
 *
 * @param values the mention's properties, each with its objects in order
 * @param phrasing the words around its trigger
 */
record Telling(
    Node mention,
    EventClass type,
    Source document,
    Map<Node, List<Node>> values,
    Phrasing phrasing) {

  /** The document that tells, with what bears on how far it is to be believed, and of what day. */
  record Source(Node node, Optional<Period> issued, Set<Node> authors) {}

  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  Optional<Node> one(Node property) {
    return all(property).stream().findFirst();
  }

  /** A literal's text, or the empty string where the mention has none. */
  String text(Node property) {
    return one(property).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Everyone who takes part, in whatever role. */
  Set<Node> participants() {
    Set<Node> all = new TreeSet<>(GraphLookup.ORDER);
    all.addAll(all(Vocabulary.AGENT));
    all.addAll(all(Vocabulary.COUNTERPART));
    return all;
  }

  boolean is(Node status) {
    return all(Vocabulary.STATUS).contains(status);
  }

  /** Where the trigger begins. */
  int begin() {
    return Integer.parseInt(text(Vocabulary.BEGIN_INDEX));
  }

  Optional<Period> time() {
    return one(Vocabulary.TIME).map(Period::of);
  }

  boolean isInDocumentOf(Telling other) {
    return document.node().equals(other.document.node());
  }
}
