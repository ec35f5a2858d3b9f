package dev.entente.link;

import dev.entente.fact.Amendment;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.fact.EntityMention;
import dev.entente.fact.EventMention;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.Participant;
import dev.entente.fact.Role;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.NounClasses;
import dev.entente.lexicon.Offices;
import dev.entente.lexicon.TitleQualifiers;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.MentionType;
import dev.entente.wikidict.WikidictIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the phrases of a document into entities: one for "Xi", "President Xi" and "Xi Jinping", the
 * State for "Beijing" where it acts, both States for "the two countries".
 *
 * <p>Immutable and safe to share between threads; each call has its own state.
 */
public final class DocumentLinker {
  private static final Set<String> TO_OTHERS = Set.of("Threat", "Request", "Statement");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final NounClasses nouns;
  private final ProperPhrases phrases;
  private final NameSpotter spotter;
  private final WikiLinker wiki;

  /**
   * @param index what Wikipedia calls things; without it links are those of the reference data
   */
  public DocumentLinker(
      Gazetteer gazetteer, Offices offices, NounClasses nouns, Optional<WikidictIndex> index) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.nouns = nouns;
    this.phrases = new ProperPhrases(nouns);
    this.spotter = new NameSpotter(gazetteer, offices, phrases);
    this.wiki = new WikiLinker(gazetteer, TitleQualifiers.load(), phrases, index);
  }

  /** A linker over the reference data and word lists that come with Entente. */
  public static DocumentLinker load() {
    return new DocumentLinker(
        Gazetteer.load(), Offices.load(), NounClasses.load(), Optional.empty());
  }

  /**
   * Links one document.
   *
   * @param events as extracted; they come back in the same order
   */
  public LinkedDocument link(AnnotatedDocument document, List<EventMention> events) {
    Page page = new Page(document, offices);
    EntityRegistry registry = new EntityRegistry();
    Persons persons = new Persons(gazetteer, registry);
    States states = new States(gazetteer, registry);
    OrganizationLinker organizations = new OrganizationLinker(gazetteer, phrases, page, registry);
    Optional<EntityId> ownInstrument = organizations.ownInstrument();
    CapitalReader capitals = new CapitalReader(page, events);
    NameLinker names =
        new NameLinker(
            gazetteer,
            page,
            registry,
            persons,
            states,
            capitals,
            organizations,
            new DemonymReader(page, offices, nouns, capitals));
    References references =
        new References(page.sentences().size(), names.link(spotter.names(page)));
    MetadataLinker makers = new MetadataLinker(gazetteer, phrases, registry, persons);
    List<EntityId> authors = makers.link(document.source().metadata());

    Genders genders = new Genders();
    OfficeIndex index = new OfficeIndex(page, offices, registry);
    OfficeOwners owners = new OfficeOwners(page, offices, nouns, references, registry, states);
    List<EntityId> signatories =
        new SignatureBlock(page, offices, references, persons, index).read();
    new OfficeReader(page, offices, references, owners, genders, index).read();

    Salience salience = new Salience(page, references);
    Groups groups = new Groups(page, references, registry, salience);
    Coreference coreference =
        new Coreference(page, references, registry, salience, groups, genders);
    ActorResolver actors =
        new ActorResolver(
            page,
            references,
            coreference,
            new NominalReader(page, references, registry, nouns, states, index),
            new NominalResolver(page, references, registry, coreference, groups, index),
            states);
    ThingResolver things = new ThingResolver(page, references, registry, nouns, ownInstrument);
    EventLinker linker =
        new EventLinker(
            page,
            references,
            actors,
            things,
            states,
            salience,
            groups,
            new SpeakerReader(
                page,
                offices,
                persons,
                authors,
                makers.publishingState(document.source().metadata())),
            authors,
            signatories);
    List<LinkedEvent> linked =
        inOrder(events, linker).stream().map(event -> withoutOwnState(event, registry)).toList();
    List<Amendment> amendments = new AmendmentReader(page, things).read();
    addPrincipals(linked, registry);
    return new LinkedDocument(
        document.source(),
        document.sentences(),
        registry.entities(wiki),
        amendments,
        mentions(references, linker, page),
        index.holdings(),
        linked);
  }

  /**
   * Nobody threatens or urges the State he acts for: "warned that Peru, his country, would act".
   */
  private static LinkedEvent withoutOwnState(LinkedEvent event, EntityRegistry registry) {
    boolean byName =
        event.mention().fillers(Role.COUNTERPART).stream()
            .noneMatch(filler -> filler.type() == MentionType.NOMINAL);
    if (!byName || !TO_OTHERS.contains(event.mention().trigger().type().name())) {
      return event;
    }
    Set<EntityId> own = new LinkedHashSet<>();
    event.participants().stream()
        .filter(participant -> participant.role() == Role.AGENT)
        .forEach(participant -> own.addAll(registry.actsFor(participant.entity())));
    List<Participant> kept =
        event.participants().stream()
            .filter(p -> p.role() != Role.COUNTERPART || !own.contains(p.entity()))
            .toList();
    return new LinkedEvent(event.mention(), kept, event.attributedTo());
  }

  /** Who takes part in an event brings the State that he acts for, named on the page or not. */
  private void addPrincipals(List<LinkedEvent> events, EntityRegistry registry) {
    for (LinkedEvent event : events) {
      for (Participant participant : event.participants()) {
        registry.actsFor(participant.entity()).stream()
            .filter(id -> id.family() == EntityClass.Family.STATE && !registry.has(id))
            .flatMap(id -> gazetteer.entity(id).stream())
            .forEach(state -> registry.add(state.id(), state.entityClass(), state.label()));
      }
    }
  }

  /** Links in text order, for what is understood early helps with what comes later. */
  private static List<LinkedEvent> inOrder(List<EventMention> events, EventLinker linker) {
    List<EventMention> sorted = new ArrayList<>(events);
    sorted.sort(
        Comparator.comparingInt((EventMention event) -> event.trigger().sentence())
            .thenComparing(event -> event.trigger().span()));
    Map<EventMention, LinkedEvent> linked = new HashMap<>();
    for (EventMention event : sorted) {
      linked.computeIfAbsent(event, linker::link);
    }
    return events.stream().map(event -> Objects.requireNonNull(linked.get(event))).toList();
  }

  private static List<EntityMention> mentions(
      References references, EventLinker linker, Page page) {
    Set<EntityMention> mentions = new LinkedHashSet<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      references.in(i).forEach(r -> mentions.add(new EntityMention(r.mention(), r.entity())));
    }
    mentions.addAll(linker.mentions());
    List<EntityMention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt((EntityMention m) -> m.mention().sentence())
            .thenComparing(m -> m.mention().span())
            .thenComparing(EntityMention::entity));
    return sorted;
  }
}
