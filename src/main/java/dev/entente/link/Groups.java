package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is meant by "they", "both sides", "the two countries", "the leaders": those named or acting
 * together a little before, else those whom the page is about.
 */
final class Groups {
  private static final Set<Genre> OF_ITS_PARTIES =
      Set.of(Genre.TREATY, Genre.JOINT_STATEMENT, Genre.FACT_SHEET, Genre.PRESS_RELEASE);
  private static final int MOST_PARTIES = 6;
  private static final int PREAMBLE = 3;

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final Salience salience;
  private List<EntityId> lastPersons = List.of();

  Groups(Page page, References references, EntityRegistry registry, Salience salience) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.salience = salience;
  }

  private boolean isOfItsParties() {
    return OF_ITS_PARTIES.contains(page.document().source().metadata().genre());
  }

  /** "They", "both": a group of persons, or of States and bodies; else the two persons before. */
  List<EntityId> they(int sentence, int token, int size) {
    List<EntityId> group = nearest(sentence, token, size, Salience::isActor, false);
    if (!group.isEmpty() || size > 0 || sentence == 0) {
      return group;
    }
    return within(sentence - 1, Integer.MAX_VALUE, 2, id -> id.family() == Family.PERSON, false);
  }

  /** "The two countries": the States, those of the persons named included. */
  List<EntityId> states(int sentence, int token, int size) {
    List<EntityId> parties = isOfItsParties() ? parties(size) : List.of();
    if (!parties.isEmpty()) {
      return parties;
    }
    List<EntityId> group = nearest(sentence, token, size, Groups::isState, true);
    return group.isEmpty() ? parties(size) : group;
  }

  private static boolean isState(EntityId id) {
    return id.family() == Family.STATE;
  }

  /** "Both sides", "the parties": States, or the organisations that were named together. */
  List<EntityId> sides(int sentence, int token, int size) {
    List<EntityId> named =
        within(sentence, token, size, id -> isState(id) || isOrganization(id), false);
    return named.isEmpty() ? states(sentence, token, size) : named;
  }

  /** "The two companies": the organisations that were named together. */
  List<EntityId> organizations(int sentence, int token, int size) {
    return nearest(sentence, token, size, Groups::isOrganization, false);
  }

  private static boolean isOrganization(EntityId id) {
    return id.family() == Family.ORGANIZATION;
  }

  /**
   * "Both leaders", "the two presidents": the persons; far from where they are named, those whom
   * such a phrase meant last.
   *
   * @param test which persons can be meant
   */
  List<EntityId> persons(int sentence, int token, int size, Predicate<EntityId> test) {
    List<EntityId> found = named(sentence, token, size, test);
    if (!found.isEmpty()) {
      lastPersons = found;
      return found;
    }
    boolean again = size > 1 && lastPersons.size() == size;
    return again ? lastPersons : List.of();
  }

  private List<EntityId> named(int sentence, int token, int size, Predicate<EntityId> test) {
    Predicate<EntityId> kind = id -> id.family() == Family.PERSON && test.test(id);
    List<EntityId> leaders = isOfItsParties() ? leaders(parties(size), kind) : List.of();
    if (!leaders.isEmpty()) {
      return leaders;
    }
    List<EntityId> group = nearest(sentence, token, size, kind, false);
    return group.isEmpty() ? leaders(states(sentence, token, size), kind) : group;
  }

  /** The person named most for each State; empty unless each has one. */
  private List<EntityId> leaders(List<EntityId> states, Predicate<EntityId> kind) {
    List<EntityId> persons = salience.principals(kind);
    List<EntityId> leaders = new ArrayList<>();
    for (EntityId state : states) {
      persons.stream()
          .filter(person -> registry.actsFor(person).contains(state))
          .findFirst()
          .ifPresent(leaders::add);
    }
    return leaders.size() == states.size() ? leaders : List.of();
  }

  /**
   * The States that the page is about, the most named first.
   *
   * @param size how many, or 0: those of a treaty's title and preamble, else two
   */
  List<EntityId> parties(int size) {
    List<EntityId> opening = opening();
    boolean fits = size == 0 ? opening.size() >= 2 : opening.size() == size;
    if (fits && opening.size() <= MOST_PARTIES) {
      return opening;
    }
    int count = size == 0 ? 2 : size;
    List<EntityId> states = salience.principals(Groups::isState);
    return states.size() < count ? List.of() : List.copyOf(states.subList(0, count));
  }

  /**
   * The States of the title and of the persons that it names; where they are fewer than two, of the
   * first sentences.
   */
  private List<EntityId> opening() {
    Set<EntityId> states = new LinkedHashSet<>();
    for (int at = 0; at < Math.min(PREAMBLE, page.sentences().size()); at++) {
      boolean title = page.document().blockOf(page.sentence(at)).kind() == BlockKind.TITLE;
      if (title || states.size() < 2) {
        references.in(at).stream()
            .map(Reference::entity)
            .flatMap(id -> isState(id) ? Stream.of(id) : stateOf(id))
            .forEach(states::add);
      }
    }
    return List.copyOf(states);
  }

  private Stream<EntityId> stateOf(EntityId person) {
    return person.family() == Family.PERSON
        ? registry.actsFor(person).stream().filter(Groups::isState).limit(1)
        : Stream.empty();
  }

  private List<EntityId> nearest(
      int sentence, int token, int size, Predicate<EntityId> kind, boolean asStates) {
    for (int at = sentence; at >= Math.max(0, sentence - Salience.REACH + 1); at--) {
      int before = at == sentence ? token : Integer.MAX_VALUE;
      List<EntityId> group = within(at, before, size, kind, asStates);
      if (!group.isEmpty()) {
        return group;
      }
    }
    return List.of();
  }

  /** The largest fitting group before a token, the last of equals; else all, if as many. */
  private List<EntityId> within(
      int sentence, int before, int size, Predicate<EntityId> kind, boolean asStates) {
    List<EntityId> found = List.of();
    for (List<EntityId> group : salience.groups(sentence, before)) {
      List<EntityId> fitting = fitting(group, kind, asStates);
      boolean fits = size == 0 ? fitting.size() >= 2 : fitting.size() == size;
      if (fits && isOfOneKind(fitting) && fitting.size() >= found.size()) {
        found = fitting;
      }
    }
    if (!found.isEmpty() || size == 0) {
      return found;
    }
    List<EntityId> all = fitting(salience.actors(sentence, before), kind, asStates);
    return all.size() == size && isOfOneKind(all) ? all : List.of();
  }

  private static boolean isOfOneKind(List<EntityId> group) {
    long persons = group.stream().filter(id -> id.family() == Family.PERSON).count();
    return persons == 0 || persons == group.size();
  }

  private List<EntityId> fitting(List<EntityId> group, Predicate<EntityId> kind, boolean asStates) {
    Set<EntityId> fitting = new LinkedHashSet<>();
    for (EntityId id : group) {
      if (kind.test(id)) {
        fitting.add(id);
      } else if (asStates) {
        registry.actsFor(id).stream().filter(kind).findFirst().ifPresent(fitting::add);
      }
    }
    return List.copyOf(fitting);
  }
}
