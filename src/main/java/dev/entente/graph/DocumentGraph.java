package dev.entente.graph;

import dev.entente.fact.Amendment;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.fact.EntityMention;
import dev.entente.fact.Link;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.OfficeHolding;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes what one document claims into its named graph: the document's metadata, its sentences and
 * phrases (NIF), the entities as it names them, and its mentions of events and offices.
 *
 * <p>The named graph says all that the default graph is later computed from.
 *
 * @see <a href="https://persistence.uni-leipzig.org/nlp2rdf/">NLP Interchange Format</a>
 */
final class DocumentGraph {
  private final LinkedDocument document;
  private final Node node;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<EntityId, EntityClass> classes = new HashMap<>();

  private DocumentGraph(LinkedDocument document) {
    this.document = document;
    this.node = node(document);
    document.entities().forEach(entity -> classes.put(entity.id(), entity.entityClass()));
  }

  /** The document's IRI, which is also the name of its graph. */
  static Node node(LinkedDocument document) {
    return Iris.document(document.source().source().sha256());
  }

  /** All that the document claims. */
  static Graph of(LinkedDocument document) {
    return new DocumentGraph(document).build();
  }

  private Graph build() {
    describeDocument();
    document.sentences().forEach(this::describeSentence);
    document.entities().forEach(this::describeEntity);
    document.entityMentions().forEach(this::describeEntityMention);
    document.amendments().forEach(this::describeAmendment);
    document.offices().forEach(this::describeOffice);
    EventTriples mentions = new EventTriples(document, node, classes.keySet());
    for (LinkedEvent event : document.events()) {
      mentions.describe(event, graph);
    }
    return graph;
  }

  private void describeDocument() {
    Metadata metadata = document.source().metadata();
    TripleSink sink =
        about(node)
            .add(Vocabulary.TYPE, Vocabulary.DOCUMENT_CLASS)
            .add(Vocabulary.TITLE, text(metadata.title()))
            .add(Vocabulary.EDITOR, metadata.editor().flatMap(DocumentGraph::text))
            .add(Vocabulary.PUBLISHER, metadata.publisher().flatMap(DocumentGraph::text))
            .add(Vocabulary.ISSUED, metadata.issued().map(day -> Literals.time(day.toString())))
            .add(Vocabulary.MODIFIED, metadata.modified().map(day -> Literals.time(day.toString())))
            .add(Vocabulary.LANGUAGE, text(metadata.language()))
            .add(Vocabulary.GENRE, Literals.string(genre(metadata)))
            .add(Vocabulary.SHA256, Literals.string(document.source().source().sha256()))
            .add(
                Vocabulary.SOURCE,
                document
                    .source()
                    .source()
                    .location()
                    .filter(URI::isAbsolute)
                    .map(uri -> NodeFactory.createURI(uri.toASCIIString())));
    for (String author : metadata.authors()) {
      text(author).ifPresent(name -> sink.add(Vocabulary.CREATOR, author(name)));
    }
    about(Iris.text(node))
        .add(Vocabulary.TYPE, Vocabulary.CONTEXT)
        .add(Vocabulary.DOCUMENT, node)
        .add(Vocabulary.BEGIN_INDEX, Literals.integer(0))
        .add(Vocabulary.END_INDEX, Literals.integer(document.source().text().length()));
  }

  /** The author as an entity: the one that the document knows by that name, or a person. */
  private Node author(Node name) {
    String wanted = name.getLiteralLexicalForm();
    Optional<Node> known =
        document.entities().stream()
            .filter(entity -> entity.entityClass().isActor())
            .filter(entity -> entity.label().equals(wanted) || entity.names().contains(wanted))
            .map(entity -> Iris.entity(entity.id()))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    EntityId id = new EntityId(EntityClass.Family.PERSON, Iris.slug(wanted));
    Node person = Iris.entity(id);
    if (classes.putIfAbsent(id, EntityClass.PERSON) != null) {
      return person;
    }
    about(person)
        .add(Vocabulary.CLASSED_AS, Vocabulary.PERSON)
        .add(Vocabulary.FULLEST_NAME, name)
        .add(Vocabulary.MENTIONED_IN, node);
    return person;
  }

  private void describeSentence(Sentence sentence) {
    describeSpan(Iris.sentence(node, sentence.span()), Vocabulary.SENTENCE_CLASS, sentence.span());
  }

  private void describeEntity(Entity entity) {
    Node label = text(entity.label()).orElse(Literals.string(entity.id().key()));
    TripleSink sink =
        about(Iris.entity(entity.id()))
            .add(Vocabulary.CLASSED_AS, Vocabulary.ent(entity.entityClass().localName()))
            .add(Vocabulary.FULLEST_NAME, label)
            .add(Vocabulary.MENTIONED_IN, node);
    for (String name : entity.names()) {
      text(name)
          .filter(other -> !other.equals(label))
          .ifPresent(other -> sink.add(Vocabulary.ALT_LABEL, other));
    }
    entity.actsFor().stream()
        .filter(this::isKnownActor)
        .forEach(other -> sink.add(Vocabulary.ACTS_FOR, Iris.entity(other)));
    entity.links().forEach(link -> describeLink(Iris.entity(entity.id()), link));
  }

  /** {@code owl:sameAs} where it is sure, else {@code skos:closeMatch} and how sure it is. */
  private void describeLink(Node entity, Link link) {
    Node target = NodeFactory.createURI(link.target());
    if (link.isSure()) {
      about(entity).add(Vocabulary.SAME_AS, target);
      return;
    }
    about(entity).add(Vocabulary.CLOSE_MATCH, target);
    about(Iris.link(node, List.of(entity.getURI(), link.target())))
        .add(Vocabulary.TYPE, Vocabulary.LINK_CLASS)
        .add(Vocabulary.DOCUMENT, node)
        .add(Vocabulary.LINK_OF, entity)
        .add(Vocabulary.LINK_TO, target)
        .add(Vocabulary.CONFIDENCE, Literals.decimal(link.confidence()));
  }

  private boolean isKnownActor(EntityId id) {
    EntityClass entityClass = classes.get(id);
    return entityClass != null && entityClass.isActor();
  }

  private void describeEntityMention(EntityMention mention) {
    EntityClass entityClass = classes.get(mention.entity());
    if (entityClass == null) {
      return;
    }
    Span span = mention.mention().span();
    Node phrase = describePhrase(span, mention.mention().sentence());
    about(phrase).add(Vocabulary.IDENT_REF, Iris.entity(mention.entity()));
    about(phrase).add(Vocabulary.CLASS_REF, Vocabulary.ent(entityClass.localName()));
  }

  private void describeAmendment(Amendment amendment) {
    Node property =
        switch (amendment.kind()) {
          case AMENDS -> Vocabulary.AMENDS;
          case REPLACES -> Vocabulary.REPLACES;
        };
    about(Iris.entity(amendment.later())).add(property, Iris.entity(amendment.earlier()));
  }

  private void describeOffice(OfficeHolding office) {
    Optional<Node> title = text(office.title());
    if (title.isEmpty() || !isKnownActor(office.holder())) {
      return;
    }
    Node phrase = describePhrase(office.evidence(), office.sentence());
    Node holder = Iris.entity(office.holder());
    Optional<Node> of = office.of().filter(this::isKnownActor).map(Iris::entity);
    List<String> key =
        List.of(
            holder.getURI(),
            office.title(),
            of.map(Node::getURI).orElse(""),
            Boolean.toString(office.former()),
            phrase.getURI());
    about(Iris.officeMention(node, key))
        .add(Vocabulary.TYPE, Vocabulary.OFFICE_MENTION)
        .add(Vocabulary.HOLDER, holder)
        .add(Vocabulary.OFFICE_TITLE, title)
        .add(Vocabulary.OFFICE_OF, of)
        .add(Vocabulary.FORMER, Literals.bool(office.former()))
        .add(Vocabulary.PHRASE_OF, phrase)
        .add(Vocabulary.DOCUMENT, node);
  }

  private Node describePhrase(Span span, int sentence) {
    Node phrase = Iris.phrase(node, span);
    describeSpan(phrase, Vocabulary.PHRASE, span);
    about(phrase)
        .add(Vocabulary.SENTENCE, Iris.sentence(node, document.sentences().get(sentence).span()));
    return phrase;
  }

  private void describeSpan(Node subject, Node type, Span span) {
    about(subject)
        .add(Vocabulary.TYPE, type)
        .add(Vocabulary.ANCHOR_OF, Literals.string(span.in(document.source().text())))
        .add(Vocabulary.BEGIN_INDEX, Literals.integer(span.begin()))
        .add(Vocabulary.END_INDEX, Literals.integer(span.end()))
        .add(Vocabulary.REFERENCE_CONTEXT, Iris.text(node));
  }

  private TripleSink about(Node subject) {
    return new TripleSink(graph, subject);
  }

  private static Optional<Node> text(String value) {
    return Optional.of(value).filter(v -> !v.isBlank()).map(Literals::line);
  }

  private static String genre(Metadata metadata) {
    return metadata.genre().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
