package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which agreement or mechanism a phrase refers to: one with a name, one taken up again
 * ("the deal"), or one that the page tells of for the first time ("a telephone hotline").
 */
final class ThingResolver {
  private static final Set<String> COMPLEMENTS = Set.of("of", "on", "for", "to", "between", "in");
  private static final Set<String> ANAPHORS = Set.of("it", "this", "that", "its");

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final NounClasses nouns;
  private final List<List<EntityId>> things = new ArrayList<>();

  ThingResolver(Page page, References references, EntityRegistry registry, NounClasses nouns) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.nouns = nouns;
    for (int i = 0; i < page.sentences().size(); i++) {
      List<EntityId> here = new ArrayList<>();
      references.in(i).stream()
          .map(Reference::entity)
          .filter(ThingResolver::isThing)
          .forEach(here::add);
      things.add(here);
    }
  }

  private static boolean isThing(EntityId id) {
    return id.family() == Family.AGREEMENT || id.family() == Family.MECHANISM;
  }

  /** The agreement or mechanism of a phrase; empty if it is neither. */
  Optional<EntityId> resolve(Mention phrase, Family family) {
    int sentence = phrase.sentence();
    Optional<EntityId> named = references.entityAt(sentence, phrase.head());
    if (named.isPresent()) {
      return named.filter(ThingResolver::isThing);
    }
    Token head = page.token(sentence, phrase.head());
    if (!head.isNoun()) {
      return ANAPHORS.contains(head.lemma().toLowerCase(Locale.ROOT))
          ? latest(sentence, family)
          : Optional.empty();
    }
    Optional<EntityClass> entityClass = classOf(phrase).filter(c -> c.family() == family);
    if (entityClass.isEmpty() && family == Family.MECHANISM) {
      return Optional.empty();
    }
    if (isAnaphoric(phrase)) {
      Optional<EntityId> before = latest(sentence, family);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.of(meet(phrase, entityClass.orElse(EntityClass.AGREEMENT)));
  }

  /** The class of the head, or of what "such as" or an apposition calls it more closely. */
  private Optional<EntityClass> classOf(Mention phrase) {
    int sentence = phrase.sentence();
    DependencyGraph graph = page.sentence(sentence).dependencies();
    List<Integer> heads = new ArrayList<>(List.of(phrase.head()));
    heads.addAll(graph.children(phrase.head(), "appos", "nmod:such_as", "nmod:like"));
    Optional<EntityClass> found = Optional.empty();
    for (int head : heads) {
      Optional<EntityClass> own = classAt(sentence, head);
      if (own.isPresent() && (found.isEmpty() || own.get() == EntityClass.HOTLINE)) {
        found = own;
      }
    }
    return found;
  }

  private Optional<EntityClass> classAt(int sentence, int head) {
    int first = leftEdge(sentence, head);
    List<Token> phrase = page.sentence(sentence).tokens().subList(first, head + 1);
    int end = Math.min(page.sentence(sentence).tokens().size(), head + 3);
    List<Token> longer = page.sentence(sentence).tokens().subList(first, end);
    Optional<NounClass> found = nouns.classOf(longer);
    return (found.isPresent() ? found : nouns.classOf(phrase)).flatMap(NounClass::entityClass);
  }

  private int leftEdge(int sentence, int head) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    int first = head;
    while (first > 0
        && graph.isWithin(first - 1, head)
        && !page.token(sentence, first - 1).tag().equals("DT")
        && !page.token(sentence, first - 1).tag().equals("IN")
        && !page.token(sentence, first - 1).word().equals(",")) {
      first--;
    }
    return first;
  }

  /** "the deal", "this agreement": definite, and nothing else is said of it. */
  private boolean isAnaphoric(Mention phrase) {
    int sentence = phrase.sentence();
    String before = page.word(sentence, phrase.head() - 1);
    boolean definite = before.equals("the") || before.equals("this") || before.equals("that");
    return definite
        && page.sentence(sentence).dependencies().children(phrase.head(), "nmod", "acl").isEmpty();
  }

  private Optional<EntityId> latest(int sentence, Family family) {
    for (int at = sentence; at >= Math.max(0, sentence - 12); at--) {
      List<EntityId> here = things.get(at);
      for (int i = here.size() - 1; i >= 0; i--) {
        if (here.get(i).family() == family) {
          return Optional.of(here.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private EntityId meet(Mention phrase, EntityClass entityClass) {
    int sentence = phrase.sentence();
    int first = labelStart(sentence, leftEdge(sentence, phrase.head()), phrase.head());
    int end = labelEnd(phrase);
    String label = NameSpotter.bare(page.words(sentence, first, end));
    String core = NameSpotter.bare(page.words(sentence, first, phrase.head() + 1));
    boolean proper = false;
    for (int at = first; at <= phrase.head(); at++) {
      proper |=
          page.token(sentence, at).tag().startsWith("NNP")
              && references.entityAt(sentence, at).isEmpty();
    }
    String key = EntityKeys.slug(proper ? core : label + ' ' + page.prefix());
    EntityId id = new EntityId(entityClass.family(), key);
    registry.add(id, entityClass, proper ? core : label);
    registry.name(id, core);
    things.get(sentence).add(id);
    return id;
  }

  private int labelStart(int sentence, int from, int head) {
    int first = from;
    while (first < head) {
      Token token = page.token(sentence, first);
      boolean counts =
          Set.of("DT", "PDT", "PRP$", "POS", "CC", "IN", "RB", ",").contains(token.tag())
              || !Character.isLetterOrDigit(token.word().charAt(0))
              || Set.of("new", "such", "same", "own", "other").contains(token.lemma());
      boolean owns =
          page.word(sentence, first + 1).equals("'s")
              || page.word(sentence, first + 1).equals("’s");
      if (!counts && !owns) {
        return first;
      }
      first++;
    }
    return first;
  }

  /** The phrase up to the end of its first complement: "consensus on some 50 agreements". */
  private int labelEnd(Mention phrase) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    DependencyGraph graph = page.sentence(sentence).dependencies();
    int end = head + 1;
    if (!COMPLEMENTS.contains(page.word(sentence, end))) {
      return end;
    }
    int at = end + 1;
    while (at < page.sentence(sentence).tokens().size() && graph.isWithin(at, head)) {
      Token token = page.token(sentence, at);
      boolean nominal =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || Set.of("DT", "CD", "POS", "PRP$").contains(token.tag());
      if (!nominal) {
        break;
      }
      if (token.isNoun()) {
        end = at + 1;
      }
      at++;
    }
    return end;
  }
}
