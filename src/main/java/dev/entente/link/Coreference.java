package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.Dependency;
import dev.entente.text.Genre;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What pronouns and phrases such as "both sides" take up again, by fixed rules over a few sentences
 * back; the work grows with the length of the page alone.
 */
final class Coreference {
  private static final Set<String> HE_OR_SHE =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY =
      Set.of("they", "them", "their", "theirs", "themselves", "both", "two", "all", "three");
  private static final Set<String> WE =
      Set.of("we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");

  private final Page page;
  private final EntityRegistry registry;
  private final Salience salience;
  private final Genders genders;

  Coreference(Page page, EntityRegistry registry, Salience salience, Genders genders) {
    this.page = page;
    this.registry = registry;
    this.salience = salience;
    this.genders = genders;
  }

  /** Whether a pronoun speaks of the speaker. */
  static boolean isFirstPerson(String pronoun) {
    return WE.contains(pronoun);
  }

  /** The speaker as "I" means him, or those whom "we" speaks for in his own words. */
  List<EntityId> speakers(String pronoun, EntityId speaker, boolean forState) {
    List<EntityId> principals = registry.actsFor(speaker);
    return I.contains(pronoun) || !forState || principals.isEmpty()
        ? List.of(speaker)
        : List.of(principals.get(0));
  }

  /** Whom a third-person pronoun means; empty if that is not clear. */
  List<EntityId> pronoun(int sentence, int token, String word) {
    Dependency edge = page.relation(sentence, token);
    int verb = edge.is("nmod:poss") ? -1 : edge.governor();
    if (HE_OR_SHE.contains(word)) {
      return salience
          .before(
              sentence, token, verb, id -> id.family() == Family.PERSON && genders.admit(word, id))
          .map(List::of)
          .orElse(List.of());
    }
    if (IT.contains(word)) {
      return salience
          .before(sentence, token, verb, this::isBodyOrState)
          .map(List::of)
          .orElse(List.of());
    }
    if (THEY.contains(word)) {
      int size = word.equals("three") ? 3 : word.equals("both") || word.equals("two") ? 2 : 0;
      return they(sentence, token, verb, size);
    }
    return List.of();
  }

  private List<EntityId> they(int sentence, int token, int verb, int size) {
    List<EntityId> group = nearestGroup(sentence, token, size, Salience::isActor, false);
    if (!group.isEmpty()) {
      return group;
    }
    return size > 0
        ? List.of()
        : salience
            .before(sentence, token, verb, this::isBodyOrState)
            .map(List::of)
            .orElse(List.of());
  }

  private boolean isBodyOrState(EntityId id) {
    return id.family() == Family.STATE || id.family() == Family.ORGANIZATION;
  }

  /** "The two countries", "both sides": the States, those of the persons named included. */
  List<EntityId> states(int sentence, int token, int size) {
    Genre genre = page.document().source().metadata().genre();
    boolean ofTwoParties = genre == Genre.TREATY || genre == Genre.JOINT_STATEMENT;
    if (ofTwoParties) {
      List<EntityId> parties = principalStates(size);
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    List<EntityId> group =
        nearestGroup(sentence, token, size, id -> id.family() == Family.STATE, true);
    return group.isEmpty() ? principalStates(size) : group;
  }

  /** "Both sides", "the parties": States, or the organisations that were named together. */
  List<EntityId> sides(int sentence, int token, int size) {
    List<EntityId> named = groupIn(sentence, token, size, this::isBodyOrState, false);
    return named.isEmpty() ? states(sentence, token, size) : named;
  }

  /** "Both leaders", "the two presidents": the persons. */
  List<EntityId> persons(int sentence, int token, int size) {
    List<EntityId> group =
        nearestGroup(sentence, token, size, id -> id.family() == Family.PERSON, false);
    if (!group.isEmpty()) {
      return group;
    }
    List<EntityId> leaders = new ArrayList<>();
    List<EntityId> persons = salience.principals(id -> id.family() == Family.PERSON);
    for (EntityId state : states(sentence, token, size)) {
      persons.stream()
          .filter(person -> registry.actsFor(person).contains(state))
          .findFirst()
          .ifPresent(leaders::add);
    }
    return leaders;
  }

  private List<EntityId> principalStates(int size) {
    int count = size == 0 ? 2 : size;
    List<EntityId> states = salience.principals(id -> id.family() == Family.STATE);
    return states.size() < count ? List.of() : List.copyOf(states.subList(0, count));
  }

  private List<EntityId> nearestGroup(
      int sentence, int token, int size, Predicate<EntityId> kind, boolean asStates) {
    for (int at = sentence; at >= Math.max(0, sentence - Salience.REACH + 1); at--) {
      List<EntityId> group =
          groupIn(at, at == sentence ? token : Integer.MAX_VALUE, size, kind, asStates);
      if (!group.isEmpty()) {
        return group;
      }
    }
    return List.of();
  }

  /** The last fitting group before a token; else all fitting actors, if they are as many. */
  private List<EntityId> groupIn(
      int sentence, int before, int size, Predicate<EntityId> kind, boolean asStates) {
    List<EntityId> found = List.of();
    for (List<EntityId> group : salience.groups(sentence, before)) {
      List<EntityId> fitting = fitting(group, kind, asStates);
      if (size == 0 ? fitting.size() >= 2 : fitting.size() == size) {
        found = fitting;
      }
    }
    if (!found.isEmpty() || size == 0) {
      return found;
    }
    List<EntityId> all = fitting(salience.actors(sentence, before), kind, asStates);
    return all.size() == size ? all : List.of();
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

  /** "The bloc", "the ministry": the last of a class, of those that bear the word if any does. */
  Optional<EntityId> body(int sentence, int token, String noun, Set<EntityClass> classes) {
    Predicate<EntityId> ofClass =
        id -> {
          EntityClass entityClass = registry.classOf(id);
          return entityClass != null && classes.contains(entityClass);
        };
    Optional<EntityId> bearing =
        salience.latest(sentence, token, ofClass.and(id -> registry.bears(id, noun)));
    return bearing.isPresent() ? bearing : salience.before(sentence, token, -1, ofClass);
  }

  /** "The country": the State last spoken of. */
  Optional<EntityId> country(int sentence, int token) {
    return salience.before(sentence, token, -1, id -> id.family() == Family.STATE);
  }

  /** The last person of whom the test holds, else the most prominent one on the page. */
  Optional<EntityId> person(int sentence, int token, Predicate<EntityId> test) {
    Predicate<EntityId> kind = id -> id.family() == Family.PERSON && test.test(id);
    Optional<EntityId> last = salience.latest(sentence, token, kind);
    return last.isPresent() ? last : salience.principals(kind).stream().findFirst();
  }
}
