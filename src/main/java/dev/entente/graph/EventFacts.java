package dev.entente.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes an event as its tellings add up to it, and the relations of States that it is part of. */
final class EventFacts {
  private static final List<Node> GATHERED =
      List.of(
          Vocabulary.AGENT,
          Vocabulary.COUNTERPART,
          Vocabulary.TOPIC,
          Vocabulary.INSTRUMENT,
          Vocabulary.MECHANISM,
          Vocabulary.PLACE,
          Vocabulary.CONSENT_KIND);

  private final Graph facts;
  private final Allegiances allegiances;

  /** Takes {@code facts} to say what the entities are, and writes there too. */
  EventFacts(Graph facts, Allegiances allegiances) {
    this.facts = facts;
    this.allegiances = allegiances;
  }

  /** Writes an event. */
  void write(Story story) {
    TripleSink sink =
        new TripleSink(facts, story.node())
            .add(Vocabulary.TYPE, story.type().node())
            .add(Vocabulary.TYPE, story.type().superclasses())
            .add(Vocabulary.SCALE, story.type().scale())
            .add(Vocabulary.STATUS, story.status(allegiances))
            .add(Vocabulary.TIME, story.time())
            .add(Vocabulary.CONTENT, story.content());
    GATHERED.forEach(property -> sink.add(property, story.all(property)));
    story.tellings().forEach(telling -> sink.add(Vocabulary.EVIDENCE, telling.mention()));
    writeRelations(sink, states(story));
  }

  /** The States that take part, or that those who take part act for. */
  private List<Node> states(Story story) {
    Set<Node> states = new TreeSet<>(GraphLookup.ORDER);
    for (Node actor : story.participants()) {
      states.add(actor);
      states.addAll(allegiances.of(actor));
    }
    return states.stream()
        .filter(node -> facts.contains(node, Vocabulary.TYPE, Vocabulary.STATE))
        .toList();
  }

  private void writeRelations(TripleSink event, List<Node> states) {
    for (int i = 0; i < states.size(); i++) {
      for (Node other : states.subList(i + 1, states.size())) {
        Node one = states.get(i);
        Node relation = Iris.relation(one, other);
        event.add(Vocabulary.IN_RELATION, relation);
        new TripleSink(facts, relation)
            .add(Vocabulary.TYPE, Vocabulary.RELATION_CLASS)
            .add(Vocabulary.BETWEEN, one)
            .add(Vocabulary.BETWEEN, other);
      }
    }
  }

  /** Names a relation after its States, or drops it where no event is part of it any longer. */
  void settle(Node relation) {
    TripleSink sink = new TripleSink(facts, relation);
    if (facts.contains(Node.ANY, Vocabulary.IN_RELATION, relation)) {
      List<String> names =
          GraphLookup.all(facts, relation, Vocabulary.BETWEEN).stream().map(this::name).toList();
      sink.drop(List.of(Vocabulary.LABEL))
          .add(Vocabulary.LABEL, Literals.string(String.join(" and ", names)));
    } else {
      sink.clear();
    }
  }

  private String name(Node entity) {
    return GraphLookup.one(facts, entity, Vocabulary.LABEL)
        .map(Node::getLiteralLexicalForm)
        .orElse(Iris.local(entity));
  }
}
