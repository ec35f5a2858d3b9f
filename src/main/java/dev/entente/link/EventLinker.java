package dev.entente.link;

import dev.entente.fact.Argument;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.EntityMention;
import dev.entente.fact.EventMention;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.Participant;
import dev.entente.fact.Role;
import dev.entente.fact.Trigger;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts entities for the phrases that fill the roles of events. */
final class EventLinker {
  private static final int QUOTE_REACH = 3;
  private static final Set<String> WITH_MECHANISM = Set.of("Meeting", "Establishment");
  private static final Set<String> WITH_INSTRUMENT =
      Set.of("Ratification", "Withdrawal", "Signing");
  private static final Set<String> UNDERSIGNED = Set.of("undersigned", "plenipotentiaries");
  private static final Set<String> DEEDS = Set.of("Sanction", "Hostility", "Aid", "Concession");
  private static final Set<String> OF_FACTS =
      Set.of("Accusation", "Rejection", "Support", "Statement", "Disclosure", "Concession");

  private final Page page;
  private final References references;
  private final ActorResolver actors;
  private final ThingResolver things;
  private final States states;
  private final Salience salience;
  private final Groups groups;
  private final SpeakerReader speakers;
  private final List<EntityId> authors;
  private final List<EntityId> signatories;
  private final Map<Mention, List<EntityId>> resolved = new HashMap<>();
  private final List<EntityMention> mentions = new ArrayList<>();
  private Optional<Speaker> lastQuoted = Optional.empty();
  private int quotedIn;

  EventLinker(
      Page page,
      References references,
      ActorResolver actors,
      ThingResolver things,
      States states,
      Salience salience,
      Groups groups,
      SpeakerReader speakers,
      List<EntityId> authors,
      List<EntityId> signatories) {
    this.page = page;
    this.references = references;
    this.actors = actors;
    this.things = things;
    this.states = states;
    this.salience = salience;
    this.groups = groups;
    this.speakers = speakers;
    this.authors = authors;
    this.signatories = signatories;
  }

  /** The event with entities in its roles. To be called in text order. */
  LinkedEvent link(EventMention event) {
    Optional<Speaker> floor = speakers.of(page.sentence(event.trigger().sentence()));
    Optional<EntityId> source =
        event
            .circumstance()
            .source()
            .flatMap(mention -> actorsOf(mention, floor, Set.of()).stream().findFirst());
    Optional<Speaker> speaker =
        source
            .<Speaker>map(id -> speakers.quoted(id, floor))
            .or(() -> floor)
            .or(() -> quotedBefore(event.trigger().sentence()))
            .or(speakers::author);
    if (source.isPresent()) {
      lastQuoted = speaker;
      quotedIn = event.trigger().sentence();
    }
    List<Participant> kept = consistent(participants(event, speaker));
    noteTogether(event, kept);
    return new LinkedEvent(event, kept, attribution(event, source, floor, kept));
  }

  /**
   * Whoever was quoted a sentence or two before goes on speaking where no one else does; in a joint
   * statement all its makers do.
   */
  private Optional<Speaker> quotedBefore(int sentence) {
    boolean joint = page.document().source().metadata().genre() == Genre.JOINT_STATEMENT;
    return sentence - quotedIn <= QUOTE_REACH && !joint ? lastQuoted : Optional.empty();
  }

  /** The one who goes on speaking in a paragraph that opens with a quotation mark. */
  private Optional<EntityId> quotedOn(int sentence) {
    String block =
        page.document().blockOf(page.sentence(sentence)).span().in(page.document().source().text());
    boolean quotes = block.startsWith("“") || block.startsWith("\"");
    return quotes ? quotedBefore(sentence).map(Speaker::entity) : Optional.empty();
  }

  /** Those who act first, for a pronoun does not mean them where they act on it. */
  private Set<Participant> participants(EventMention event, Optional<Speaker> speaker) {
    Set<EntityId> agents = new LinkedHashSet<>();
    Set<Participant> participants = new LinkedHashSet<>();
    List<Argument> arguments = new ArrayList<>(event.arguments());
    arguments.sort(Comparator.comparing(Argument::role));
    for (Argument argument : arguments) {
      Set<EntityId> excluded = argument.role() == Role.AGENT ? Set.of() : agents;
      List<EntityId> entities = entities(event, argument, speaker, excluded);
      for (EntityId entity : entities) {
        participants.add(new Participant(argument.role(), entity));
        if (argument.role() == Role.AGENT) {
          agents.add(entity);
        }
      }
      beside(event, argument, entities).ifPresent(participants::add);
    }
    if (agents.isEmpty() && isTreatyClause(event)) {
      groups.parties(0).forEach(party -> participants.add(new Participant(Role.AGENT, party)));
    }
    if (agents.isEmpty() && isSignedHere(event)) {
      signatories.forEach(person -> participants.add(new Participant(Role.AGENT, person)));
    }
    if (isOfOwnTreaty(event, participants)) {
      things
          .ownInstrument()
          .ifPresent(treaty -> participants.add(new Participant(Role.INSTRUMENT, treaty)));
    }
    return participants;
  }

  /** "Done at Lima on 3 May": a treaty speaks of itself where it names no other. */
  private boolean isOfOwnTreaty(EventMention event, Set<Participant> participants) {
    return WITH_INSTRUMENT.contains(event.trigger().type().name())
        && page.document().source().metadata().genre() == Genre.TREATY
        && participants.stream().noneMatch(p -> p.role() == Role.INSTRUMENT);
  }

  /** "The undersigned have signed this Treaty": those whose names stand below. */
  private boolean isSignedHere(EventMention event) {
    Trigger trigger = event.trigger();
    return trigger.type().name().equals("Signing")
        && page.tokens(trigger.sentence()).stream()
            .anyMatch(token -> UNDERSIGNED.contains(token.word().toLowerCase(Locale.ROOT)));
  }

  /**
   * What a filler of an actor's role is instead of or beside an actor: the forum attended, the
   * treaty that enters into force, the city visited.
   */
  private Optional<Participant> beside(
      EventMention event, Argument argument, List<EntityId> actors) {
    boolean ofActors = argument.role() == Role.AGENT || argument.role() == Role.COUNTERPART;
    if (!ofActors) {
      return Optional.empty();
    }
    String type = event.trigger().type().name();
    Mention filler = argument.filler();
    Optional<EntityId> named = references.entityAt(filler.sentence(), filler.head());
    if (type.equals("Visit") && argument.role() == Role.COUNTERPART) {
      return named
          .filter(id -> id.family() == Family.PLACE)
          .map(place -> new Participant(Role.PLACE, place));
    }
    if (WITH_MECHANISM.contains(type) && (named.isPresent() || actors.isEmpty())) {
      // "The joint commission met"
      return named
          .or(() -> things.resolve(filler, Family.MECHANISM))
          .filter(id -> id.family() == Family.MECHANISM)
          .map(mechanism -> new Participant(Role.MECHANISM, mechanism));
    }
    return WITH_INSTRUMENT.contains(type) && actors.isEmpty()
        ? things
            .resolve(filler, Family.AGREEMENT)
            .map(agreement -> new Participant(Role.INSTRUMENT, agreement))
        : Optional.empty();
  }

  /** "Extradition shall not be refused": the parties of a treaty bind themselves. */
  private boolean isTreatyClause(EventMention event) {
    return event.trigger().type().name().equals("Commitment")
        && page.document().source().metadata().genre() == Genre.TREATY;
  }

  private void noteTogether(EventMention event, List<Participant> participants) {
    String type = event.trigger().type().name();
    boolean meeting = type.equals("Meeting");
    boolean visit = type.equals("Visit");
    List<EntityId> together =
        participants.stream()
            .filter(
                p ->
                    p.role() == Role.AGENT
                        || (p.role() == Role.COUNTERPART
                            && (meeting || (visit && p.entity().family() == Family.PERSON))))
            .map(Participant::entity)
            .distinct()
            .toList();
    salience.noteTogether(event.trigger().sentence(), together);
  }

  /** The phrases understood so far, beside the names. */
  List<EntityMention> mentions() {
    return mentions;
  }

  private List<EntityId> entities(
      EventMention event, Argument argument, Optional<Speaker> speaker, Set<EntityId> excluded) {
    Mention filler = argument.filler();
    return switch (argument.role()) {
      case AGENT -> actorsOf(filler, speaker, excluded);
      case COUNTERPART ->
          event.trigger().type().name().equals("Visit")
              ? visited(filler, speaker, excluded)
              : isFact(event, filler) ? List.of() : struck(event, filler, speaker, excluded);
      case INSTRUMENT -> thing(filler, Family.AGREEMENT);
      case MECHANISM -> thing(filler, Family.MECHANISM);
      case PLACE ->
          references
              .entityAt(filler.sentence(), filler.head())
              .filter(id -> id.family() == Family.PLACE || id.family() == Family.STATE)
              .map(List::of)
              .orElse(List.of());
    };
  }

  /**
   * "Imposed sanctions on two Peruvian banks" strikes Peru, as does "shelled Tacna" on a page that
   * names Peru.
   */
  private List<EntityId> struck(
      EventMention event, Mention filler, Optional<Speaker> speaker, Set<EntityId> excluded) {
    List<EntityId> found = actorsOf(filler, speaker, excluded);
    if (!found.isEmpty() || !DEEDS.contains(event.trigger().type().name())) {
      return found;
    }
    return references
        .entityAt(filler.sentence(), filler.head())
        .flatMap(states::namedStateOf)
        .map(List::of)
        .orElseGet(() -> actors.nation(filler, speaker));
  }

  /** What is denied, hailed or stated as "it" is a fact; who is urged or struck is an actor. */
  private boolean isFact(EventMention event, Mention filler) {
    return page.word(filler.sentence(), filler.head()).equals("it")
        && OF_FACTS.contains(event.trigger().type().name());
  }

  /** Who visits a capital visits its State, if the page names the State. */
  private List<EntityId> visited(
      Mention filler, Optional<Speaker> speaker, Set<EntityId> excluded) {
    Optional<EntityId> place =
        references
            .entityAt(filler.sentence(), filler.head())
            .filter(id -> id.family() == Family.PLACE);
    return place.isPresent()
        ? place.flatMap(states::namedStateOf).map(List::of).orElse(List.of())
        : actorsOf(filler, speaker, excluded);
  }

  private List<EntityId> thing(Mention filler, Family family) {
    Optional<EntityId> thing = things.resolve(filler, family);
    thing.ifPresent(id -> mention(filler, List.of(id)));
    return thing.map(List::of).orElse(List.of());
  }

  private List<EntityId> actorsOf(
      Mention filler, Optional<Speaker> speaker, Set<EntityId> excluded) {
    List<EntityId> known = resolved.get(filler);
    if (known != null && Collections.disjoint(known, excluded)) {
      return known;
    }
    List<EntityId> found = actors.resolve(filler, speaker, excluded);
    if (excluded.isEmpty()) {
      resolved.put(filler, found);
    }
    if (references.at(filler.sentence(), filler.head()).isEmpty()) {
      mention(filler, found);
      if (!Coreference.isFirstPerson(page.word(filler.sentence(), filler.head()))) {
        found.forEach(id -> salience.note(filler, id));
      }
    }
    return found;
  }

  private void mention(Mention filler, List<EntityId> entities) {
    for (EntityId entity : entities) {
      EntityMention mention = new EntityMention(filler, entity);
      if (!mentions.contains(mention)) {
        mentions.add(mention);
      }
    }
  }

  /** Nobody does something to himself: a counterpart who is also an agent is left out. */
  private static List<Participant> consistent(Set<Participant> participants) {
    return participants.stream()
        .filter(
            p ->
                p.role() != Role.COUNTERPART
                    || !participants.contains(new Participant(Role.AGENT, p.entity())))
        .toList();
  }

  private Optional<EntityId> attribution(
      EventMention event,
      Optional<EntityId> source,
      Optional<Speaker> floor,
      List<Participant> participants) {
    if (source.isPresent()) {
      return source;
    }
    boolean statement = event.trigger().type().name().equals("Statement");
    if (floor.isPresent()) {
      EntityId speaker = floor.get().entity();
      boolean own = participants.contains(new Participant(Role.AGENT, speaker));
      return statement && own ? Optional.empty() : Optional.of(speaker);
    }
    if (statement) {
      return Optional.empty();
    }
    return event.circumstance().byAuthor()
        ? authors.stream().findFirst()
        : quotedOn(event.trigger().sentence());
  }
}
