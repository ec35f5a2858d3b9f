package dev.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The tellings of one event, first told first. */
record Story(List<Telling> tellings) {
  Story {
    tellings = tellings.stream().sorted(EventMerger.CHRONICLE).toList();
  }

  EventClass type() {
    return tellings.get(0).type();
  }

  /** The event's IRI, which lasts as long as its first telling. */
  Node node() {
    return Iris.event(type().node(), tellings.get(0).mention());
  }

  Set<Node> all(Node property) {
    Set<Node> all = new TreeSet<>(GraphLookup.ORDER);
    tellings.forEach(telling -> all.addAll(telling.all(property)));
    return all;
  }

  Set<Node> participants() {
    Set<Node> all = all(Vocabulary.AGENT);
    all.addAll(all(Vocabulary.COUNTERPART));
    return all;
  }

  /** The most precise time told; of several, the one told most often, then the earliest. */
  Optional<Node> time() {
    List<Node> times = values(Vocabulary.TIME);
    int precision = times.stream().mapToInt(Story::length).max().orElse(0);
    return commonest(times.stream().filter(time -> length(time) == precision).toList());
  }

  /** The content told most often; of several, the fullest. */
  Optional<Node> content() {
    return commonest(values(Vocabulary.CONTENT));
  }

  /**
   * How far the event is to be believed.
   *
   * <p>Actual or Planned where the document itself says so or a party to the event does; Alleged
   * where all who say so are outsiders, or where the one side of a conflict says it of the other.
   */
  Node status(Allegiances allegiances) {
    List<Telling> vouched =
        tellings.stream().filter(telling -> isVouched(telling, allegiances)).toList();
    if (vouched.isEmpty()) {
      return Vocabulary.ALLEGED;
    }
    boolean actual = vouched.stream().anyMatch(telling -> telling.is(Vocabulary.ACTUAL));
    return actual ? Vocabulary.ACTUAL : Vocabulary.PLANNED;
  }

  private static boolean isVouched(Telling telling, Allegiances allegiances) {
    List<Node> sources = telling.all(Vocabulary.ATTRIBUTED_TO);
    Collection<Node> insiders =
        telling.type().isConflict() ? telling.all(Vocabulary.AGENT) : telling.participants();
    return sources.isEmpty()
        || sources.stream()
            .anyMatch(
                source ->
                    telling.document().authors().contains(source)
                        || allegiances.isAmong(source, insiders));
  }

  private List<Node> values(Node property) {
    List<Node> values = new ArrayList<>();
    tellings.forEach(telling -> values.addAll(telling.all(property)));
    return values;
  }

  /** The value given most often; of several, the longest, then the first in order. */
  static Optional<Node> commonest(Collection<Node> values) {
    Map<Node, Long> votes =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return votes.keySet().stream()
        .min(
            Comparator.comparing((Node value) -> -votes.getOrDefault(value, 0L))
                .thenComparing(value -> -length(value))
                .thenComparing(GraphLookup.ORDER));
  }

  private static int length(Node value) {
    return (value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()).length();
  }
}
