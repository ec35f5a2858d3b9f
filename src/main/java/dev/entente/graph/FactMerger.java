package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Computes the default graph, what is held true, from the named graphs, what the documents say.
 *
 * <p>It looks at nothing else, so that a document can be read again or taken out: drop its named
 * graph, compute again, and what rested on it alone is gone.
 */
final class FactMerger {
  private final EntityFacts entities = new EntityFacts();
  private final OfficeFacts offices = new OfficeFacts();
  private final List<Telling> tellings = new ArrayList<>();
  private final Graph facts = GraphFactory.createDefaultGraph();

  private FactMerger() {}

  /** The facts that a dataset's named graphs add up to. */
  static Graph merge(DatasetGraph dataset) {
    FactMerger merger = new FactMerger();
    List<Node> documents = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(documents::add);
    documents.sort(GraphLookup.ORDER);
    for (Node document : documents) {
      merger.read(document, dataset.getGraph(document));
    }
    merger.write();
    return merger.facts;
  }

  private void read(Node document, Graph graph) {
    entities.read(graph);
    offices.read(document, graph);
    tellings.addAll(DocumentReader.tellings(document, graph));
  }

  private void write() {
    Allegiances allegiances = entities.allegiances();
    List<Story> stories = new EventMerger(allegiances).merge(tellings);
    entities.write(facts);
    offices.write(facts);
    stories.forEach(story -> writeEvent(story, allegiances));
    AgreementFacts agreements = new AgreementFacts(entities, allegiances, facts);
    agreements.write(stories);
    agreements.writeEstablished(tellings);
    writeTopics();
    ShortcutRules.apply(facts);
  }

  private void writeEvent(Story story, Allegiances allegiances) {
    TripleSink sink =
        new TripleSink(facts, story.node())
            .add(Vocabulary.TYPE, story.type().node())
            .add(Vocabulary.TYPE, story.type().superclasses())
            .add(Vocabulary.SCALE, story.type().scale())
            .add(Vocabulary.STATUS, story.status(allegiances))
            .add(Vocabulary.TIME, story.time())
            .add(Vocabulary.CONTENT, story.content());
    for (Node property :
        List.of(
            Vocabulary.AGENT,
            Vocabulary.COUNTERPART,
            Vocabulary.TOPIC,
            Vocabulary.INSTRUMENT,
            Vocabulary.MECHANISM,
            Vocabulary.PLACE,
            Vocabulary.CONSENT_KIND)) {
      sink.add(property, story.all(property));
    }
    story.tellings().forEach(telling -> sink.add(Vocabulary.EVIDENCE, telling.mention()));
    writeRelations(sink, states(story, allegiances));
  }

  /** The States that take part, or that those who take part act for. */
  private List<Node> states(Story story, Allegiances allegiances) {
    Set<Node> states = new TreeSet<>(GraphLookup.ORDER);
    for (Node actor : story.participants()) {
      states.add(actor);
      states.addAll(allegiances.of(actor));
    }
    return states.stream()
        .filter(node -> entities.entityClass(node).filter(Vocabulary.STATE::equals).isPresent())
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
            .add(Vocabulary.BETWEEN, other)
            .add(Vocabulary.LABEL, Literals.string(name(one) + " and " + name(other)));
      }
    }
  }

  private String name(Node entity) {
    return entities.label(entity).map(Node::getLiteralLexicalForm).orElse(Iris.local(entity));
  }

  private void writeTopics() {
    for (Node topic : GraphLookup.objects(facts, Vocabulary.TOPIC)) {
      new TripleSink(facts, topic)
          .add(Vocabulary.TYPE, Vocabulary.TOPIC_CLASS)
          .add(Vocabulary.LABEL, Ontology.get().topicLabel(topic));
    }
  }
}
