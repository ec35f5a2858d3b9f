package dev.entente.graph;

import dev.entente.fact.Circumstance;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.Participant;
import dev.entente.fact.Role;
import dev.entente.fact.Trigger;
import dev.entente.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Writes the event mentions of one document as {@code ent:EventMention}s.
 *
 * <p>A mention is known by where its trigger and content stand, by its class, time and
 * participants: one verb that governs two pledges makes two mentions, one pledge read twice makes
 * one. An argument that its class bars from its role, such as a place that acts, is left out.
 */
record EventTriples(LinkedDocument document, Node node, Set<EntityId> known) {

  void describe(LinkedEvent event, Graph graph) {
    Trigger trigger = event.mention().trigger();
    Circumstance circumstance = event.mention().circumstance();
    Node type = Vocabulary.ent(trigger.type().name());
    String words = trigger.span().in(document.source().text());
    Node mention = Iris.mention(node, key(event));
    if (graph.contains(mention, Vocabulary.TYPE, Vocabulary.EVENT_MENTION)) {
      return;
    }
    TripleSink sink =
        new TripleSink(graph, mention)
            .add(Vocabulary.TYPE, Vocabulary.EVENT_MENTION)
            .add(Vocabulary.EVENT_TYPE, type)
            .add(Vocabulary.DOCUMENT, node)
            .add(Vocabulary.STATUS, status(circumstance))
            .add(Vocabulary.TIME, time(circumstance))
            .add(Vocabulary.CONTENT, content(circumstance))
            .add(
                Vocabulary.ATTRIBUTED_TO,
                event.attributedTo().filter(this::isActor).map(Iris::entity))
            .add(Vocabulary.CONFIDENCE, Literals.decimal(event.mention().derivation().confidence()))
            .add(Vocabulary.RULE, Literals.string(event.mention().derivation().rule()))
            .add(Vocabulary.ANCHOR_OF, Literals.string(words))
            .add(Vocabulary.BEGIN_INDEX, Literals.integer(trigger.span().begin()))
            .add(Vocabulary.END_INDEX, Literals.integer(trigger.span().end()))
            .add(Vocabulary.SENTENCE, Iris.sentence(node, sentence(trigger)));
    for (Participant participant : participants(event)) {
      sink.add(property(participant.role()), Iris.entity(participant.entity()));
    }
    circumstance.topics().forEach(slug -> sink.add(Vocabulary.TOPIC, Iris.topic(slug)));
    if (type.equals(Vocabulary.RATIFICATION)) {
      sink.add(Vocabulary.CONSENT_KIND, Ontology.get().consentKind(words));
    }
  }

  private List<Participant> participants(LinkedEvent event) {
    return event.participants().stream().filter(this::fits).toList();
  }

  private boolean fits(Participant participant) {
    EntityId entity = participant.entity();
    return switch (participant.role()) {
      case AGENT, COUNTERPART -> isActor(entity);
      case INSTRUMENT -> is(entity, Family.AGREEMENT);
      case MECHANISM -> is(entity, Family.MECHANISM);
      case PLACE -> is(entity, Family.PLACE) || is(entity, Family.STATE);
    };
  }

  private boolean isActor(EntityId entity) {
    return is(entity, Family.STATE) || is(entity, Family.PERSON) || is(entity, Family.ORGANIZATION);
  }

  private boolean is(EntityId entity, Family family) {
    return entity.family() == family && known.contains(entity);
  }

  private static Node property(Role role) {
    return Vocabulary.ent(role.name().toLowerCase(Locale.ROOT));
  }

  private static Node status(Circumstance circumstance) {
    String name = circumstance.status().name();
    return Vocabulary.ent(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  /** The time, unless it is no day of the calendar, such as the 31st of June. */
  private static Optional<Node> time(Circumstance circumstance) {
    return circumstance.time().filter(EventTriples::isOnCalendar).map(Literals::time);
  }

  private static boolean isOnCalendar(String time) {
    if (!time.matches("\\d{4}(-\\d{2}){0,2}")) {
      return false;
    }
    try {
      LocalDate.parse(time + "-01-01".substring(time.length() - 4));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Optional<Node> content(Circumstance circumstance) {
    return circumstance
        .content()
        .map(span -> span.in(document.source().text()))
        .filter(words -> !words.isBlank())
        .map(Literals::line);
  }

  private Span sentence(Trigger trigger) {
    return document.sentences().get(trigger.sentence()).span();
  }

  private List<String> key(LinkedEvent event) {
    Trigger trigger = event.mention().trigger();
    Circumstance circumstance = event.mention().circumstance();
    List<String> key = new ArrayList<>();
    key.add(sentence(trigger).toString());
    key.add(trigger.span().toString());
    key.add(trigger.type().name());
    key.add(circumstance.status().name());
    key.add(circumstance.time().orElse(""));
    key.add(circumstance.content().map(Span::toString).orElse(""));
    participants(event).stream()
        .map(p -> p.role() + " " + Iris.entity(p.entity()).getURI())
        .sorted()
        .forEach(key::add);
    return key;
  }
}
