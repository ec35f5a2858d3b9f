package dev.entente.link;

import dev.entente.fact.Amendment;
import dev.entente.fact.Amendment.Kind;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which agreement amends or replaces which: "the USMCA replaced NAFTA", "the convention was
 * amended by a protocol", "a protocol amending the convention".
 */
final class AmendmentReader {
  private static final Map<String, Kind> VERBS =
      Map.of(
          "amend", Kind.AMENDS,
          "modify", Kind.AMENDS,
          "supplement", Kind.AMENDS,
          "replace", Kind.REPLACES,
          "supersede", Kind.REPLACES,
          "succeed", Kind.REPLACES);
  private static final Set<String> UNREAL =
      Set.of("not", "never", "would", "could", "might", "may", "should");

  private final Page page;
  private final ThingResolver things;

  AmendmentReader(Page page, ThingResolver things) {
    this.page = page;
    this.things = things;
  }

  /** Those that the page tells of as done or provided for, in text order, each once. */
  List<Amendment> read() {
    Set<Amendment> found = new LinkedHashSet<>();
    for (Sentence sentence : page.sentences()) {
      for (Token token : sentence.tokens()) {
        Kind kind = VERBS.get(token.lemma().toLowerCase(Locale.ROOT));
        if (kind != null && token.isVerb() && !isUnreal(sentence.index(), token.index())) {
          read(sentence.index(), token.index(), kind).ifPresent(found::add);
        }
      }
    }
    return new ArrayList<>(found);
  }

  private boolean isUnreal(int sentence, int verb) {
    return page.sentence(sentence).dependencies().children(verb, "aux", "advmod").stream()
        .anyMatch(child -> UNREAL.contains(page.word(sentence, child)));
  }

  private Optional<Amendment> read(int sentence, int verb, Kind kind) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    Dependency up = graph.head(verb);
    Optional<EntityId> modified = up.is("acl") ? thing(sentence, up.governor()) : Optional.empty();
    boolean passive = page.token(sentence, verb).tag().equals("VBN") && isPassive(graph, verb, up);
    Optional<EntityId> later;
    Optional<EntityId> earlier;
    if (passive) {
      earlier = first(sentence, graph.children(verb, "nsubj:pass")).or(() -> modified);
      later = first(sentence, graph.children(verb, "obl:by", "obl:agent", "obl"));
    } else {
      earlier = first(sentence, graph.children(verb, "obj"));
      later = first(sentence, graph.children(verb, "nsubj")).or(() -> modified);
    }
    return later.isPresent() && earlier.isPresent() && !later.equals(earlier)
        ? Optional.of(new Amendment(later.get(), kind, earlier.get()))
        : Optional.empty();
  }

  private static boolean isPassive(DependencyGraph graph, int verb, Dependency up) {
    return !graph.children(verb, "nsubj:pass", "aux:pass").isEmpty() || up.is("acl");
  }

  private Optional<EntityId> first(int sentence, List<Integer> tokens) {
    return tokens.stream().flatMap(token -> thing(sentence, token).stream()).findFirst();
  }

  private Optional<EntityId> thing(int sentence, int token) {
    Mention phrase = page.mention(sentence, token, token + 1, MentionType.NOMINAL);
    return things.resolve(phrase, Family.AGREEMENT).filter(id -> id.family() == Family.AGREEMENT);
  }
}
