package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Genre;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What pronouns and definite phrases in the singular take up again, by fixed rules over a few
 * sentences back; the work grows with the length of the page alone.
 */
final class Coreference {
  private static final Set<String> HE_OR_SHE =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY =
      Set.of("they", "them", "their", "theirs", "themselves", "all");
  private static final Set<String> TWO = Set.of("both", "two", "each", "either", "neither");
  private static final Set<String> WE =
      Set.of("we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final Salience salience;
  private final Groups groups;
  private final Genders genders;

  Coreference(
      Page page,
      References references,
      EntityRegistry registry,
      Salience salience,
      Groups groups,
      Genders genders) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.salience = salience;
    this.groups = groups;
    this.genders = genders;
  }

  /** Whether a pronoun speaks of the speaker. */
  static boolean isFirstPerson(String pronoun) {
    return WE.contains(pronoun);
  }

  /** The speaker as "I" means him, or those whom "we" speaks for in his own words. */
  List<EntityId> speakers(String pronoun, Speaker speaker) {
    if (I.contains(pronoun) || !speaker.forState()) {
      return List.of(speaker.entity());
    }
    List<EntityId> principals = registry.actsFor(speaker.entity());
    return principals.stream()
        .filter(id -> id.family() == Family.STATE)
        .findFirst()
        .or(() -> principals.stream().flatMap(id -> registry.actsFor(id).stream()).findFirst())
        .or(speaker::publishingState)
        .or(() -> principals.stream().findFirst())
        .map(List::of)
        .orElse(List.of(speaker.entity()));
  }

  /** "We" in a joint statement: the persons who make it, else their States. */
  List<EntityId> signatories(int sentence, int token, String pronoun) {
    boolean joint =
        page.document().source().metadata().genre() == Genre.JOINT_STATEMENT
            && !I.contains(pronoun);
    if (!joint) {
      return List.of();
    }
    List<EntityId> persons = groups.persons(sentence, token, 0, id -> true);
    return persons.isEmpty() ? groups.parties(0) : persons;
  }

  /**
   * Whom a third-person pronoun means; empty if that is not clear.
   *
   * @param excluded who acts on whom the pronoun means
   */
  List<EntityId> pronoun(int sentence, int token, String word, Set<EntityId> excluded) {
    if (HE_OR_SHE.contains(word)) {
      return one(
          sentence,
          token,
          id -> id.family() == Family.PERSON && genders.admit(word, id) && !excluded.contains(id));
    }
    if (IT.contains(word)) {
      return one(sentence, token, id -> isIt(id) && !excluded.contains(id));
    }
    if (TWO.contains(word)) {
      return groups.they(sentence, token, 2);
    }
    if (word.equals("three") || word.equals("four")) {
      return groups.they(sentence, token, word.equals("three") ? 3 : 4);
    }
    return THEY.contains(word) ? they(sentence, token, excluded) : List.of();
  }

  /** Bodies and States; a thing can be meant as well, and then nobody is. */
  private static boolean isIt(EntityId id) {
    return id.family() == Family.STATE
        || id.family() == Family.ORGANIZATION
        || ThingResolver.isThing(id);
  }

  private List<EntityId> they(int sentence, int token, Set<EntityId> excluded) {
    List<EntityId> ahead = ahead(sentence, token, id -> true);
    if (!ahead.isEmpty()) {
      return ahead;
    }
    List<EntityId> group = groups.they(sentence, token, 0);
    return group.isEmpty()
        ? one(sentence, token, id -> isIt(id) && !excluded.contains(id))
        : Collections.disjoint(group, excluded) ? group : List.of();
  }

  private List<EntityId> one(int sentence, int token, Predicate<EntityId> kind) {
    List<EntityId> ahead = ahead(sentence, token, kind);
    if (!ahead.isEmpty()) {
      return ahead;
    }
    Dependency edge = page.relation(sentence, token);
    int verb = edge.is("nmod:poss") ? -1 : edge.governor();
    boolean object = verb >= 0 && !edge.is("nsubj");
    Optional<EntityId> subject = object ? subject(sentence, verb) : Optional.empty();
    Predicate<EntityId> other = id -> subject.filter(id::equals).isEmpty();
    return salience
        .before(
            new Salience.Search(
                sentence, token, verb, clauseNoun(sentence, token), kind.and(other)))
        .filter(Salience::isActor)
        .map(List::of)
        .orElse(List.of());
  }

  /** Who does what a verb tells, named before the first of the verbs joined to it. */
  private Optional<EntityId> subject(int sentence, int verb) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    int at = verb;
    while (graph.children(at, "nsubj").isEmpty()
        && graph.head(at).is("conj")
        && graph.head(at).governor() >= 0) {
      at = graph.head(at).governor();
    }
    return graph.children(at, "nsubj").stream()
        .flatMap(subject -> references.entityAt(sentence, subject).stream())
        .findFirst();
  }

  /** The noun whose relative clause a token stands in, or -1. */
  private int clauseNoun(int sentence, int token) {
    if (page.relation(sentence, token).is("nmod:poss")) {
      return -1;
    }
    int at = token;
    for (int steps = 0; steps < 50 && at >= 0; steps++) {
      Dependency edge = page.relation(sentence, at);
      if (edge.is("acl:relcl")) {
        return edge.governor();
      }
      at = edge.governor();
    }
    return -1;
  }

  /** "At their summit the BRICS leaders ...": the subject that follows, where nobody precedes. */
  private List<EntityId> ahead(int sentence, int token, Predicate<EntityId> kind) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    if (!graph.head(token).is("nmod:poss") || !salience.actors(sentence, token).isEmpty()) {
      return List.of();
    }
    int root = token;
    while (graph.head(root).governor() >= 0 && !page.token(sentence, root).isVerb()) {
      root = graph.head(root).governor();
    }
    for (int subject : graph.children(root, "nsubj")) {
      if (subject > token) {
        Optional<EntityId> named =
            references
                .entityAt(sentence, subject)
                .or(
                    () ->
                        graph.children(subject, "compound", "amod").stream()
                            .flatMap(child -> references.entityAt(sentence, child).stream())
                            .findFirst());
        return named.filter(kind).filter(Salience::isActor).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "The ministry": the last of some classes that bears the word. */
  Optional<EntityId> bearing(int sentence, int token, String noun, Set<EntityClass> classes) {
    return salience.latest(sentence, token, id -> isOf(id, classes) && registry.bears(id, noun));
  }

  /** "The bloc": the last of a class, of those that bear the word if any does. */
  Optional<EntityId> body(int sentence, int token, String noun, Set<EntityClass> classes) {
    return bearing(sentence, token, noun, classes)
        .or(
            () ->
                salience.before(
                    new Salience.Search(sentence, token, -1, -1, id -> isOf(id, classes))));
  }

  private boolean isOf(EntityId id, Set<EntityClass> classes) {
    EntityClass entityClass = registry.classOf(id);
    return entityClass != null && classes.contains(entityClass);
  }

  /** "The country": the State last spoken of. */
  Optional<EntityId> country(int sentence, int token) {
    return salience.before(
        new Salience.Search(sentence, token, -1, -1, id -> id.family() == Family.STATE));
  }

  /** The person of whom the test holds who was named last before a token, else most of all. */
  Optional<EntityId> person(int sentence, int token, Predicate<EntityId> test) {
    Predicate<EntityId> kind = id -> id.family() == Family.PERSON && test.test(id);
    return salience
        .latest(sentence, token, kind)
        .or(() -> salience.principals(kind).stream().findFirst());
  }

  /** The person of whom the test holds whom the page names most. */
  Optional<EntityId> foremost(Predicate<EntityId> test) {
    return salience.principals(id -> id.family() == Family.PERSON && test.test(id)).stream()
        .findFirst();
  }

  /** The person most in mind before a token who is not one of those. */
  Optional<EntityId> other(int sentence, int token, List<EntityId> than) {
    return salience.before(
        new Salience.Search(
            sentence, token, -1, -1, id -> id.family() == Family.PERSON && !than.contains(id)));
  }
}
