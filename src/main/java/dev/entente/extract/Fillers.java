package dev.entente.extract;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.text.Dependency;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Turns head tokens into mentions that can fill a role: names whole, coordination split, "CEOs,
 * including A and B" spelled out, an apposition's name before its description.
 */
final class Fillers {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "you", "who", "which", "each", "both", "him", "her",
          "them");
  private static final String[] EXAMPLES = {
    "nmod:including", "obl:including", "nmod:such_as", "nmod:among", "nmod:like"
  };

  private final SentenceView view;
  private final Syntax syntax;

  Fillers(SentenceView view) {
    this.view = view;
    this.syntax = view.syntax();
  }

  /** The mentions of actors at a head token and its conjuncts; empty where it names none. */
  List<Mention> actors(int head) {
    Map<Integer, Mention> found = new LinkedHashMap<>();
    for (int token : syntax.conjuncts(head)) {
      List<Integer> members = members(token);
      for (int member : members.isEmpty() ? List.of(token) : members) {
        actor(member).ifPresent(m -> found.putIfAbsent(m.first(), m));
      }
      if (view.name(token).isEmpty()) {
        examples(token, found);
      }
    }
    return List.copyOf(found.values());
  }

  /** "a force of Kenyan soldiers", "a group of ministers": who makes it up. */
  private List<Integer> members(int group) {
    String lemma = view.token(group).lemma();
    boolean isGroup =
        view.name(group).isEmpty()
            && (view.lexicon().classes().has("partitive", lemma)
                || view.lexicon().classes().has("troops", lemma));
    return isGroup
        ? syntax.obliques(group, "of").stream()
            .filter(member -> view.token(member).tag().endsWith("S") && isActor(member))
            .toList()
        : List.of();
  }

  /**
   * The phrases of a noun by a preposition; of a group's members too: "a team of pilots to Peru".
   */
  List<Integer> obliques(int noun, String preposition) {
    List<Integer> found = new ArrayList<>(syntax.obliques(noun, preposition));
    if (found.isEmpty()) {
      members(noun).forEach(member -> found.addAll(syntax.obliques(member, preposition)));
    }
    return found;
  }

  /**
   * "issued an ultimatum to Damascus": phrases that the parser hangs on a verb's object.
   *
   * @param whole the objects that keep such phrases to themselves
   */
  List<Integer> obliquesOfObject(int verb, String preposition, IntPredicate whole) {
    return syntax.patients(verb).stream()
        .filter(object -> !isActor(object))
        .filter(object -> preposition.equals("by") || !whole.test(object))
        .flatMap(object -> syntax.obliques(object, preposition).stream())
        .toList();
  }

  /** Whether a noun only gathers others: "a team of doctors". */
  boolean isGroup(int token) {
    return !members(token).isEmpty();
  }

  /** "CEOs of internet companies, including Alibaba and Baidu". */
  private void examples(int token, Map<Integer, Mention> found) {
    List<Integer> hosts = new ArrayList<>(List.of(token));
    hosts.addAll(syntax.obliques(token, "of"));
    for (int host : hosts) {
      for (int example : syntax.graph().children(host, EXAMPLES)) {
        // "three ministers, among them Ann Lee"
        List<Integer> named = syntax.graph().children(example, "dep", "appos");
        int first =
            view.token(example).tag().equals("PRP") && !named.isEmpty() ? named.get(0) : example;
        for (int each : syntax.conjuncts(first)) {
          if (view.name(each).isPresent()) {
            actor(each).ifPresent(m -> found.putIfAbsent(m.first(), m));
          }
        }
      }
    }
  }

  /** Whether the token can be an actor: a name, a pronoun, or a noun for people or bodies. */
  boolean isActor(int token) {
    return actor(token).isPresent();
  }

  /** Whether the token can be a person: a person's name, a personal pronoun, an office. */
  boolean isPerson(int token) {
    if (view.name(token).isPresent()) {
      return view.name(token).get().type() == MentionType.PERSON;
    }
    return view.token(token).tag().startsWith("PRP") && !view.token(token).lemma().equals("it")
        || isActorNoun(token) && actor(token).isPresent();
  }

  private Optional<Mention> actor(int token) {
    Token word = view.token(token);
    if (view.name(token).isPresent()) {
      return Optional.of(named(view.name(token).get(), token));
    }
    if (PRONOUNS.contains(word.lemma())
        && (word.tag().startsWith("PRP")
            || word.tag().startsWith("W")
            || word.tag().equals("DT"))) {
      return isExpletive(token)
          ? Optional.empty()
          : Optional.of(mention(token, token + 1, token, MentionType.PRONOUN));
    }
    if (word.tag().startsWith("PRP")) {
      return Optional.of(mention(token, token + 1, token, MentionType.PRONOUN));
    }
    for (int apposed : syntax.graph().children(token, "appos", "dep")) {
      Optional<SentenceView.Name> name = view.name(apposed);
      boolean beside =
          syntax.graph().head(apposed).is("appos")
              || name.isPresent() && name.get().first() == token + 1;
      boolean titled = isActorNoun(token) || isSetOff(name, apposed);
      if (name.isPresent() && beside && isPersonOrBody(name.get()) && titled) {
        return Optional.of(named(name.get(), apposed));
      }
    }
    Dependency up = syntax.graph().head(token);
    if (up.is("appos") && up.governor() >= 0 && view.name(up.governor()).isPresent()) {
      return Optional.of(named(view.name(up.governor()).get(), up.governor()));
    }
    boolean proper = word.tag().startsWith("NNP") && !view.isTime(token) && !isThing(token);
    return proper || isActorNoun(token) ? Optional.of(nominal(token)) : Optional.empty();
  }

  /** "the king's successor, Ann Lee, said": a person between commas tells who a noun means. */
  private boolean isSetOff(Optional<SentenceView.Name> name, int head) {
    return name.isPresent()
        && name.get().type() == MentionType.PERSON
        && syntax.graph().head(head).is("appos")
        && isComma(name.get().first() - 1)
        && isComma(name.get().end());
  }

  private boolean isComma(int token) {
    return token > 0 && token < view.size() && view.token(token).word().equals(",");
  }

  private static boolean isPersonOrBody(SentenceView.Name name) {
    return name.type() == MentionType.PERSON || name.type() == MentionType.ORGANIZATION;
  }

  /** A proper noun that names no actor: "the Camp David Principles", "the Geneva Summit". */
  private boolean isThing(int token) {
    String lemma = view.token(token).lemma();
    String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    Lexicon lexicon = view.lexicon();
    return lexicon.nouns().classOf(singular).isPresent() && !isActorNoun(token)
        || !lexicon.triggers().rules(lemma, PartOfSpeech.NOUN).isEmpty()
        || !lexicon.triggers().rules(singular, PartOfSpeech.NOUN).isEmpty();
  }

  private boolean isExpletive(int token) {
    if (!view.token(token).lemma().equals("it")) {
      return false;
    }
    for (Dependency edge : syntax.graph().governors(token)) {
      if (edge.is("expl")) {
        return true;
      }
    }
    return false;
  }

  private boolean isActorNoun(int token) {
    return view.lexicon().isActorNoun(view.sentence().tokens(), token);
  }

  private Mention named(SentenceView.Name name, int head) {
    return mention(name.first(), name.end(), head, name.type());
  }

  /** A phrase headed by a noun, with what stands before it and an "of" phrase after it. */
  Mention nominal(int head) {
    int first = head;
    while (first > 0 && isPremodifier(first - 1, head)) {
      first--;
    }
    return mention(first, head + 1, head, MentionType.NOMINAL);
  }

  private boolean isPremodifier(int token, int head) {
    Dependency up = syntax.graph().head(token);
    return syntax.graph().isWithin(token, head) && !up.is("punct") && !up.is("case")
        || isHyphen(token)
        || view.token(token).tag().equals("POS");
  }

  private boolean isHyphen(int token) {
    return view.token(token).tag().equals("HYPH")
        && token > 0
        && view.token(token - 1).span().end() == view.token(token).span().begin();
  }

  /** The actors among the names before a noun: "US-China talks", "the Russian invasion". */
  List<Mention> modifiers(int noun) {
    Map<Integer, Mention> found = new LinkedHashMap<>();
    for (int i = noun - 1; i >= 0 && isPremodifier(i, noun); i--) {
      Optional<SentenceView.Name> name = view.name(i);
      boolean possessor = syntax.graph().head(i).is("nmod:poss");
      if (name.isPresent() && !possessor && isModifier(i)) {
        found.putIfAbsent(name.get().first(), named(name.get(), Math.min(i, name.get().end() - 1)));
      }
    }
    List<Mention> inOrder = new ArrayList<>(found.values());
    inOrder.sort((a, b) -> a.span().compareTo(b.span()));
    return inOrder;
  }

  private boolean isModifier(int token) {
    Dependency head = syntax.graph().head(token);
    // "its Japanese-based bombers" are not Japan's
    boolean site = head.governor() >= 0 && view.token(head.governor()).word().equals("based");
    return !site && isModifying(head);
  }

  private static boolean isModifying(Dependency head) {
    return head.is("compound")
        || head.is("amod")
        || head.is("nmod")
        || head.is("dep")
        || head.is("conj");
  }

  Mention mention(int first, int end, int head, MentionType type) {
    int inside = Math.max(first, Math.min(head, end - 1));
    return new Mention(
        view.sentence().index(), first, end, inside, view.span(first, end - 1), type);
  }
}
