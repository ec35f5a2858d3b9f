package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.text.BlockKind;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which agreement or mechanism a phrase refers to: one with a name, one taken up again
 * ("the deal"), or one that the page tells of for the first time ("a telephone hotline").
 */
final class ThingResolver {
  private static final int REACH = 12;
  private static final Set<String> ANAPHORS = Set.of("it", "this", "that", "its", "which");
  private static final Set<String> POINTERS = Set.of("the", "this", "that", "present", "said");
  private static final Set<String> EMPTY_TAGS =
      Set.of("DT", "PDT", "PRP$", "POS", "CC", "IN", "RB", ",");
  private static final Set<String> EMPTY_WORDS = Set.of("new", "such", "same", "own", "other");

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final NounClasses nouns;
  private final Optional<EntityId> ownInstrument;
  private final List<List<EntityId>> met = new ArrayList<>();

  /**
   * @param ownInstrument the treaty that the page itself is
   */
  ThingResolver(
      Page page,
      References references,
      EntityRegistry registry,
      NounClasses nouns,
      Optional<EntityId> ownInstrument) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.nouns = nouns;
    this.ownInstrument = ownInstrument;
    page.sentences().forEach(sentence -> met.add(new ArrayList<>()));
  }

  /** The treaty that the page itself is. */
  Optional<EntityId> ownInstrument() {
    return ownInstrument;
  }

  static boolean isThing(EntityId id) {
    return id.family() == Family.AGREEMENT || id.family() == Family.MECHANISM;
  }

  /** The agreement or mechanism of a phrase; empty if it is neither. */
  Optional<EntityId> resolve(Mention phrase, Family family) {
    int sentence = phrase.sentence();
    Optional<EntityId> named = references.entityAt(sentence, phrase.head());
    if (named.isPresent()) {
      return named.filter(ThingResolver::isThing);
    }
    // "the Lima Treaty, the pact that they concluded"
    Dependency up = page.relation(sentence, phrase.head());
    Optional<EntityId> apposed =
        up.is("appos") ? references.entityAt(sentence, up.governor()) : Optional.empty();
    if (apposed.filter(id -> id.family() == family).isPresent()) {
      return apposed;
    }
    Token head = page.token(sentence, phrase.head());
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    if (!head.isNoun()) {
      return ANAPHORS.contains(noun)
          ? latest(phrase, id -> id.family() == family)
          : Optional.empty();
    }
    if (noun.equals("instrument") && page.word(sentence, phrase.head() + 1).equals("of")) {
      return behind(phrase, family);
    }
    Optional<EntityClass> entityClass = classOf(phrase).filter(c -> c.family() == family);
    if (entityClass.isEmpty()) {
      return Optional.empty();
    }
    return isAnaphoric(phrase)
        ? again(phrase, family, noun).or(() -> meet(phrase, entityClass.get()))
        : meet(phrase, entityClass.get());
  }

  /** "the instrument of accession to the Treaty": what is acceded to. */
  private Optional<EntityId> behind(Mention phrase, Family family) {
    return references.in(phrase.sentence()).stream()
        .filter(reference -> reference.mention().first() > phrase.head())
        .map(Reference::entity)
        .filter(id -> id.family() == family)
        .findFirst();
  }

  /** The class of the head, or of what "such as" or an apposition calls it more closely. */
  private Optional<EntityClass> classOf(Mention phrase) {
    int sentence = phrase.sentence();
    Optional<EntityClass> found = classAt(sentence, phrase.head());
    for (int example : examples(phrase)) {
      Optional<EntityClass> own = classAt(sentence, example);
      if (own.isPresent() && (found.isEmpty() || own.get() == EntityClass.HOTLINE)) {
        found = own;
      }
    }
    return found;
  }

  private List<Integer> examples(Mention phrase) {
    DependencyGraph graph = page.sentence(phrase.sentence()).dependencies();
    return graph.children(phrase.head(), "appos", "nmod:such_as", "nmod:like");
  }

  private Optional<EntityClass> classAt(int sentence, int head) {
    List<Token> tokens = page.tokens(sentence);
    int first = leftEdge(sentence, head);
    int end = Math.min(tokens.size(), head + 3);
    Optional<NounClass> found = nouns.classOf(tokens.subList(first, end));
    return (found.isPresent() ? found : nouns.classOf(tokens.subList(first, head + 1)))
        .flatMap(NounClass::entityClass);
  }

  private int leftEdge(int sentence, int head) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    int first = head;
    while (first > 0
        && graph.isWithin(first - 1, head)
        && !Set.of("DT", "IN", ",", ":").contains(page.token(sentence, first - 1).tag())
        && !page.token(sentence, first - 1).isVerb()) {
      first--;
    }
    return first;
  }

  /** "the deal", "this agreement": pointed at, and nothing else is said of it. */
  private boolean isAnaphoric(Mention phrase) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    int first = leftEdge(sentence, head);
    boolean pointed =
        POINTERS.contains(page.word(sentence, first - 1))
            || POINTERS.contains(page.word(sentence, head - 1));
    return pointed
        && head - first <= 1
        && Complements.end(page, sentence, head + 1) == head + 1
        && (page.word(sentence, head + 1).equals(",")
            || page.sentence(sentence).dependencies().children(head, "acl").isEmpty());
  }

  private Optional<EntityId> again(Mention phrase, Family family, String noun) {
    if (ownInstrument.isPresent() && family == Family.AGREEMENT) {
      return ownInstrument;
    }
    return latest(phrase, id -> id.family() == family && registry.bears(id, noun))
        .or(() -> latest(phrase, id -> id.family() == family))
        .or(() -> ofTitle(family));
  }

  /** The one that the page's title names. */
  private Optional<EntityId> ofTitle(Family family) {
    for (Sentence sentence : page.sentences()) {
      if (page.document().blockOf(sentence).kind() == BlockKind.TITLE) {
        return references.in(sentence.index()).stream()
            .map(Reference::entity)
            .filter(id -> id.family() == family)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** The last thing named or met before a phrase. */
  private Optional<EntityId> latest(Mention phrase, Predicate<EntityId> test) {
    for (int at = phrase.sentence(); at >= Math.max(0, phrase.sentence() - REACH); at--) {
      EntityId found = null;
      for (Reference reference : references.in(at)) {
        boolean before = at < phrase.sentence() || reference.mention().end() <= phrase.first();
        if (before && isThing(reference.entity()) && test.test(reference.entity())) {
          found = reference.entity();
        }
      }
      for (EntityId id : met.get(at)) {
        found = test.test(id) ? id : found;
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return ownInstrument.filter(test);
  }

  /** Something told of for the first time; empty for a bare "an agreement". */
  private Optional<EntityId> meet(Mention phrase, EntityClass entityClass) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    int first = labelStart(sentence, leftEdge(sentence, head), head);
    // "Resolution 1441"
    boolean numbered =
        head + 1 < page.tokens(sentence).size()
            && page.token(sentence, head + 1).tag().equals("CD");
    int end = numbered ? head + 2 : Complements.end(page, sentence, head + 1);
    String core = NameSpotter.bare(page.words(sentence, first, head + 1));
    String label = NameSpotter.bare(page.words(sentence, first, end));
    if (!label.contains(" ") && examples(phrase).isEmpty()) {
      return Optional.empty();
    }
    boolean proper = isProper(sentence, first, head);
    String key = EntityKeys.slug(proper ? core : label + ' ' + page.prefix());
    EntityId id = new EntityId(entityClass.family(), key);
    registry.add(id, entityClass, proper ? core : label);
    registry.name(id, core);
    registry.name(id, label);
    for (int example : examples(phrase)) {
      if (classAt(sentence, example).filter(c -> c.family() == entityClass.family()).isPresent()) {
        int from = labelStart(sentence, leftEdge(sentence, example), example);
        registry.name(id, NameSpotter.bare(page.words(sentence, from, example + 1)));
      }
    }
    met.get(sentence).add(id);
    return Optional.of(id);
  }

  /** Whether a name other than a State's is among the modifiers: "New START treaty". */
  private boolean isProper(int sentence, int first, int head) {
    for (int at = first; at <= head; at++) {
      if (page.token(sentence, at).tag().startsWith("NNP")
          && references.at(sentence, at).isEmpty()
          && !page.word(sentence, at).equals(page.word(sentence, head))) {
        return true;
      }
    }
    return false;
  }

  private int labelStart(int sentence, int from, int head) {
    int first = from;
    while (first < head) {
      Token token = page.token(sentence, first);
      boolean empty =
          EMPTY_TAGS.contains(token.tag())
              || !Character.isLetterOrDigit(token.word().charAt(0))
              || EMPTY_WORDS.contains(token.lemma());
      boolean owner = page.token(sentence, first + 1).tag().equals("POS");
      if (!empty && !owner) {
        return first;
      }
      first++;
    }
    return first;
  }
}
