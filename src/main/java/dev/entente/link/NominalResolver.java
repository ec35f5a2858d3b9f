package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.OfficeKind;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides whom a phrase headed by a common noun means: "both sides", "the Chinese premier". */
final class NominalResolver {
  private static final Set<EntityClass> BODIES =
      Set.of(EntityClass.GOVERNMENT_BODY, EntityClass.INTERNATIONAL_ORGANIZATION);

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final Coreference coreference;
  private final Groups groups;
  private final OfficeIndex offices;

  NominalResolver(
      Page page,
      References references,
      EntityRegistry registry,
      Coreference coreference,
      Groups groups,
      OfficeIndex offices) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.coreference = coreference;
    this.groups = groups;
    this.offices = offices;
  }

  List<EntityId> resolve(Nominal phrase) {
    List<EntityId> named = named(phrase);
    if (!named.isEmpty()) {
      return named;
    }
    if (phrase.size() != 1) {
      return many(phrase);
    }
    return phrase.isPersonal()
        ? person(phrase)
        : one(phrase).map(List::of).orElse(ownersOf(phrase));
  }

  /**
   * "The island nation of Nauru", "the Mercosur bloc": the phrase says what its name already means.
   */
  private List<EntityId> named(Nominal phrase) {
    if (phrase.is(NounClass.COUNTRY)
        && page.word(phrase.sentence(), phrase.head() + 1).equals("of")) {
      return phrase.owners();
    }
    return phrase.is(NounClass.INTERNATIONAL_ORGANIZATION)
        ? phrase.owners().stream()
            .filter(id -> registry.classOf(id) == EntityClass.INTERNATIONAL_ORGANIZATION)
            .toList()
        : List.of();
  }

  private static List<EntityId> ownersOf(Nominal phrase) {
    if (phrase.is(NounClass.OFFICIALS) && !phrase.possessors().isEmpty()) {
      return phrase.possessors();
    }
    return phrase.standsForOwner() ? phrase.owners() : List.of();
  }

  private List<EntityId> many(Nominal phrase) {
    if (phrase.word().equals("member")) {
      return coreference
          .body(
              phrase.sentence(),
              phrase.head(),
              phrase.word(),
              Set.of(EntityClass.INTERNATIONAL_ORGANIZATION))
          .map(List::of)
          .orElse(List.of());
    }
    boolean relational = phrase.is(NounClass.LEADER) && !phrase.possessors().isEmpty();
    if (phrase.isPersonal() && (phrase.owners().isEmpty() || relational)) {
      return phrase.definite() || relational
          ? groups.persons(phrase.sentence(), phrase.head(), phrase.size(), holders(phrase))
          : List.of();
    }
    if (!phrase.owners().isEmpty()) {
      if (phrase.is(NounClass.GOVERNMENT_BODY)) {
        List<EntityId> bodies = new ArrayList<>();
        phrase.owners().forEach(owner -> bodies.add(body(phrase, owner)));
        return bodies;
      }
      return phrase.isPersonal() ? phrase.owners() : ownersOf(phrase);
    }
    if (!phrase.definite() || phrase.noun().isEmpty()) {
      return List.of();
    }
    int sentence = phrase.sentence();
    return switch (phrase.noun().get()) {
      case COUNTRY -> groups.states(sentence, phrase.head(), phrase.size());
      case SIDE, OFFICIALS ->
          phrase.word().equals("government")
              ? groups.states(sentence, phrase.head(), phrase.size())
              : groups.sides(sentence, phrase.head(), phrase.size());
      case ORGANIZATION, INTERNATIONAL_ORGANIZATION, GOVERNMENT_BODY ->
          groups.organizations(sentence, phrase.head(), phrase.size());
      default -> List.of();
    };
  }

  /** Who can be one of those: for a title that fewer hold than are meant, anyone. */
  private Predicate<EntityId> holders(Nominal phrase) {
    boolean told =
        phrase.title().isPresent()
            && offices.holders(phrase.title().get()) >= Math.max(2, phrase.size());
    return id ->
        !phrase.possessors().contains(id)
            && (!told || offices.holds(id, phrase.title().get(), List.of()));
  }

  /** Who holds the office; an official whom the page does not name stands for whom he serves. */
  private List<EntityId> person(Nominal phrase) {
    if (phrase.is(NounClass.LEADER) && !phrase.possessors().isEmpty()) {
      return coreference
          .other(phrase.sentence(), phrase.head(), phrase.possessors())
          .map(List::of)
          .orElse(List.of());
    }
    if (!phrase.definite() && phrase.owners().isEmpty()) {
      return List.of();
    }
    return holder(phrase)
        .or(() -> leaderWithoutOffice(phrase))
        .map(List::of)
        .orElse(phrase.owners());
  }

  private Optional<EntityId> holder(Nominal phrase) {
    if (phrase.title().isEmpty()) {
      return coreference.person(
          phrase.sentence(), phrase.head(), id -> offices.leads(id, phrase.owners()));
    }
    boolean theOne =
        phrase.owners().isEmpty() && phrase.title().get().kind() == OfficeKind.HEAD_OF_STATE;
    return theOne
        ? coreference.foremost(id -> offices.holds(id, phrase.title().get(), List.of()))
        : coreference.person(
            phrase.sentence(),
            phrase.head(),
            id -> offices.holds(id, phrase.title().get(), phrase.owners()));
  }

  /** "The US president" where the page says of nobody that he is: the American it names most. */
  private Optional<EntityId> leaderWithoutOffice(Nominal phrase) {
    boolean leads =
        phrase.title().isEmpty()
            || phrase.title().get().kind() == OfficeKind.HEAD_OF_STATE
            || phrase.title().get().kind() == OfficeKind.HEAD_OF_GOVERNMENT;
    return leads && !phrase.owners().isEmpty()
        ? coreference.foremost(id -> offices.isFree(id, phrase.owners()))
        : Optional.empty();
  }

  private Optional<EntityId> one(Nominal phrase) {
    if (phrase.is(NounClass.GOVERNMENT_BODY) && !phrase.owners().isEmpty()) {
      return Optional.of(body(phrase, phrase.owners().get(0)));
    }
    if (!phrase.owners().isEmpty() || !phrase.definite() || phrase.noun().isEmpty()) {
      return Optional.empty();
    }
    int sentence = phrase.sentence();
    int head = phrase.head();
    return switch (phrase.noun().get()) {
      case COUNTRY, SIDE -> coreference.country(sentence, head);
      case GOVERNMENT_BODY ->
          coreference
              .bearing(sentence, head, phrase.word(), BODIES)
              .or(() -> coreference.country(sentence, head).map(state -> body(phrase, state)));
      case JOINT_BODY, INTERNATIONAL_ORGANIZATION ->
          coreference.body(
              sentence, head, phrase.word(), Set.of(EntityClass.INTERNATIONAL_ORGANIZATION));
      case ORGANIZATION ->
          coreference.body(sentence, head, phrase.word(), Set.of(EntityClass.ORGANIZATION));
      default -> Optional.empty();
    };
  }

  /** The body that a phrase such as "the Iranian parliament" names by its owner. */
  private EntityId body(Nominal phrase, EntityId owner) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    DependencyGraph graph = page.sentence(sentence).dependencies();
    int first = head;
    int ownFirst = head;
    for (int at = head - 1; at >= 0 && graph.isWithin(at, head); at--) {
      Token token = page.token(sentence, at);
      boolean owns = references.at(sentence, at).isPresent();
      boolean modifies = token.isNoun() || token.tag().startsWith("JJ");
      if (!owns && !modifies && !token.tag().equals("POS")) {
        break;
      }
      first = at;
      if (!owns && modifies && ownFirst == at + 1) {
        ownFirst = at;
      }
    }
    String bare = NameSpotter.bare(page.words(sentence, ownFirst, head + 1));
    String label = NameSpotter.bare(page.words(sentence, first, head + 1));
    if (label.equals(bare)) {
      label = registry.labelOf(owner) + ' ' + bare;
    }
    if (owner.family() == Family.ORGANIZATION
        && registry.classOf(owner) == EntityClass.GOVERNMENT_BODY) {
      return owner;
    }
    EntityId id = Bodies.id(Optional.of(owner), bare, page);
    registry.add(id, EntityClass.GOVERNMENT_BODY, label);
    registry.name(id, NameSpotter.bare(page.words(sentence, first, head + 1)));
    registry.name(id, bare);
    registry.actsFor(id, owner);
    return id;
  }
}
