package dev.entente.extract;

import dev.entente.fact.EntityClass;
import dev.entente.fact.Status;
import dev.entente.lexicon.Condition;
import dev.entente.lexicon.ContextWords;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.lexicon.LightVerbs.LightVerb;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.lexicon.TriggerRule;
import dev.entente.text.Dependency;
import dev.entente.text.MentionType;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a sentence that evoke events, the best rule for each word. */
final class TriggerFinder {
  private final SentenceView view;
  private final Syntax syntax;
  private final Fillers fillers;

  TriggerFinder(SentenceView view, Fillers fillers) {
    this.view = view;
    this.syntax = view.syntax();
    this.fillers = fillers;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      best(i).ifPresent(found::add);
    }
    return found;
  }

  /** The rule with most words and conditions that holds at a token; file order breaks ties. */
  private Optional<Candidate> best(int token) {
    Candidate best = null;
    for (PartOfSpeech pos : partsOfSpeech(view.token(token))) {
      for (String lemma : lemmas(view.token(token))) {
        for (TriggerRule rule : view.lexicon().triggers().rules(lemma, pos)) {
          Optional<Candidate> candidate = match(token, rule);
          if (candidate.isPresent() && (best == null || weight(rule) > weight(best.rule()))) {
            best = candidate.get();
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int weight(TriggerRule rule) {
    int weight = 3 * rule.words().size();
    for (Condition condition : rule.conditions()) {
      boolean names = !condition.words().isEmpty() || condition.slot().equals(Condition.NOT);
      weight += condition.negated() ? 1 : names ? 3 : 2;
    }
    return weight;
  }

  private List<PartOfSpeech> partsOfSpeech(Token token) {
    if (isVerbalNoun(token)) {
      return List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB);
    }
    if (token.isVerb()) {
      // "the Requesting State", "a planned visit": a participle before its noun tells of nothing.
      Dependency head = syntax.graph().head(token.index());
      boolean before = head.governor() > token.index() && (head.is("amod") || head.is("compound"));
      return before ? List.of() : List.of(PartOfSpeech.VERB);
    }
    if (token.isNoun()) {
      return view.name(token.index()).isPresent() && !isTitleCase(token)
          ? List.of()
          : List.of(PartOfSpeech.NOUN);
    }
    return token.tag().startsWith("JJ") ? List.of(PartOfSpeech.ADJECTIVE) : List.of();
  }

  /** "the shelling of a town": a noun, though it is tagged as a verb's participle. */
  private boolean isVerbalNoun(Token token) {
    return token.tag().equals("VBG")
        && !syntax.graph().children(token.index(), "det", "nmod:of").isEmpty()
        && syntax.graph().children(token.index(), "obj").isEmpty();
  }

  /** A name's last word may still be an event noun: "the Geneva Talks". */
  private boolean isTitleCase(Token token) {
    return view.name(token.index())
        .map(
            n ->
                n.end() - 1 == token.index()
                    && n.entry().isEmpty()
                    && n.type() != MentionType.ORGANIZATION)
        .orElse(false);
  }

  /** The lemma, and the singular that the lemmatiser leaves alone in names and headlines. */
  private List<String> lemmas(Token token) {
    String lemma = token.lemma();
    if (isVerbalNoun(token)) {
      return List.of(token.word().toLowerCase(Locale.ROOT), lemma);
    }
    if (token.tag().startsWith("NNP") && lemma.endsWith("s")) {
      return List.of(lemma, lemma.substring(0, lemma.length() - 1));
    }
    if (lemma.startsWith("re-") || lemma.startsWith("co-")) {
      return List.of(lemma, lemma.substring(0, 2) + lemma.substring(3));
    }
    return List.of(lemma);
  }

  private Optional<Candidate> match(int token, TriggerRule rule) {
    int last = token;
    if (rule.words().size() > 1) {
      last = rule.pos() == PartOfSpeech.NOUN ? before(token, rule) : after(token, rule);
      if (last < 0) {
        return Optional.empty();
      }
    }
    Candidate candidate = carried(token, last, rule);
    for (Condition condition : rule.conditions()) {
      if (!condition.slot().equals("actor") && holds(condition, candidate) == condition.negated()) {
        return Optional.empty();
      }
    }
    if (rule.pos() == PartOfSpeech.ADJECTIVE && syntax.graph().children(token, "cop").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(candidate);
  }

  /** The words before the head noun must stand before it; the trigger ends at the noun. */
  private int before(int token, TriggerRule rule) {
    int at = token - 1;
    for (int w = rule.words().size() - 2; w >= 0; w--, at--) {
      while (at >= 0 && view.token(at).tag().equals("HYPH")) {
        at--;
      }
      if (at < 0 || !view.token(at).lemma().equals(rule.words().get(w))) {
        return -1;
      }
    }
    return token;
  }

  /** Particles hang on the verb as a particle, preposition or adverb, or follow it closely. */
  private int after(int token, TriggerRule rule) {
    int at = token;
    for (String word : rule.words().subList(1, rule.words().size())) {
      int next = -1;
      for (int i = at + 1; i < view.size() && next < 0; i++) {
        Token candidate = view.token(i);
        boolean same =
            candidate.lemma().equals(word)
                || candidate.word().toLowerCase(Locale.ROOT).equals(word);
        Dependency head = syntax.graph().head(i);
        boolean belongs =
            i == at + 1
                || (head.governor() == token
                    && (head.is("compound:prt")
                        || head.is("advmod")
                        || head.is("obl")
                        || head.is("obj")));
        if (same && belongs) {
          next = i;
        }
      }
      if (next < 0) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  private Candidate carried(int token, int last, TriggerRule rule) {
    if (rule.pos() != PartOfSpeech.NOUN) {
      return new Candidate(token, last, token, Optional.empty(), rule);
    }
    String noun = rule.words().get(rule.words().size() - 1);
    for (int verb : carriers(token)) {
      for (String name : verbNames(verb, token)) {
        Optional<LightVerb> light = view.lexicon().lightVerbs().find(name, noun);
        if (light.isPresent()) {
          return new Candidate(token, last, verb, light, rule);
        }
      }
    }
    // "its answer was a request to Peru": the noun is what its subject does
    return new Candidate(token, last, isPredicate(token) ? token : -1, Optional.empty(), rule);
  }

  private boolean isPredicate(int noun) {
    return !syntax.graph().children(noun, "cop").isEmpty() || syntax.equator(noun) >= 0;
  }

  /** "carry out" before "carry", and "come under" where the noun is under it. */
  private List<String> verbNames(int verb, int noun) {
    List<String> names = new ArrayList<>();
    String lemma = view.token(verb).lemma();
    for (int particle : syntax.graph().children(verb, "compound:prt")) {
      names.add(lemma + " " + view.token(particle).lemma());
    }
    for (Dependency edge : syntax.graph().governors(noun)) {
      if (edge.governor() == verb && !Syntax.preposition(edge).isEmpty()) {
        names.add(lemma + " " + Syntax.preposition(edge));
        return names;
      }
    }
    names.add(lemma);
    return names;
  }

  /**
   * Verbs that have the noun (or "a series of" it) for object, passive subject, or head of their
   * clause.
   */
  private List<Integer> carriers(int noun) {
    List<Integer> verbs = new ArrayList<>();
    for (Dependency edge : syntax.graph().governors(noun)) {
      if (edge.is("obj") || edge.is("nsubj") || edge.is("obl")) {
        addVerb(verbs, edge.governor());
      } else if (edge.relation().equals("nmod:of")
          && view.lexicon().classes().has("partitive", view.token(edge.governor()).lemma())) {
        for (Dependency up : syntax.graph().governors(edge.governor())) {
          if (up.is("obj") || up.is("nsubj")) {
            addVerb(verbs, up.governor());
          }
        }
      } else if (edge.is("conj")) {
        for (Dependency up : syntax.graph().governors(edge.governor())) {
          if (up.is("obj")) {
            addVerb(verbs, up.governor());
          }
        }
      }
    }
    for (int clause : syntax.graph().children(noun, "acl")) {
      if (view.token(clause).tag().equals("VBN") || syntax.isPassive(clause)) {
        addVerb(verbs, clause);
      }
    }
    return verbs;
  }

  private void addVerb(List<Integer> verbs, int token) {
    if (view.token(token).isVerb() && !verbs.contains(token)) {
      verbs.add(token);
    }
  }

  private boolean holds(Condition condition, Candidate candidate) {
    int head = candidate.head();
    return switch (condition.slot()) {
      case "obj" -> anyOf(condition, candidate.isNoun() ? List.of() : objects(head));
      case "subj" -> anyOf(condition, candidate.carrier() >= 0 ? subjects(candidate) : List.of());
      case "mod" ->
          anyOf(condition, syntax.graph().children(head, "amod", "compound", "nmod:poss"));
      case "prep" -> condition.words().stream().anyMatch(p -> hasOblique(candidate, p));
      case "to" ->
          condition.words().isEmpty()
              ? hasInfinitive(head)
                  || (candidate.isNoun()
                      && candidate.carrier() >= 0
                      && hasInfinitive(candidate.carrier()))
              : anyOf(condition, obliques(candidate, "to"));
      case "xcomp" -> anyOf(condition, syntax.graph().children(head, "xcomp"));
      case "that" -> hasClause(head);
      case Condition.NOT -> isDenied(head);
      case "must" -> anyOf(condition, Clauses.obliged(view, head));
      default -> anyOf(condition, obliques(candidate, condition.slot()));
    };
  }

  private List<Integer> objects(int verb) {
    List<Integer> objects = new ArrayList<>(syntax.patients(verb));
    objects.addAll(syntax.indirectObjects(verb));
    return objects;
  }

  private List<Integer> subjects(Candidate candidate) {
    return view.token(candidate.carrier()).isVerb()
        ? syntax.agents(candidate.carrier())
        : syntax.nominalSubjects(candidate.carrier());
  }

  /** Whether a phrase with the preposition hangs on the trigger, its carrier or its object. */
  private boolean hasOblique(Candidate candidate, String preposition) {
    return !obliques(candidate, preposition).isEmpty()
        || !candidate.isNoun()
            && !fillers.obliquesOfObject(candidate.head(), preposition, object -> false).isEmpty();
  }

  private List<Integer> obliques(Candidate candidate, String preposition) {
    List<Integer> found = new ArrayList<>(syntax.obliques(candidate.head(), preposition));
    if (candidate.isNoun() && candidate.carrier() >= 0) {
      found.addAll(syntax.obliques(candidate.carrier(), preposition));
    }
    return found;
  }

  private boolean anyOf(Condition condition, List<Integer> heads) {
    if (condition.words().isEmpty()) {
      return !heads.isEmpty();
    }
    for (int head : heads) {
      for (int each : syntax.conjuncts(head)) {
        if (isOneOf(each, condition.words())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOneOf(int token, Set<String> words) {
    for (String lemma : lemmas(view.token(token))) {
      if (words.contains(lemma)) {
        return true;
      }
    }
    if (words.contains(Condition.ACTOR) && fillers.isActor(token)
        || words.contains(Condition.PERSON) && fillers.isPerson(token)) {
      return true;
    }
    if (isKnownThing(token, words)) {
      return true;
    }
    for (int apposed : syntax.graph().children(token, "appos")) {
      if (isOneOf(apposed, words)) {
        return true;
      }
    }
    if (view.lexicon().classes().has("partitive", view.token(token).lemma())) {
      for (int part : syntax.obliques(token, "of")) {
        if (isOneOf(part, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the JCPOA" is an agreement, "ASEAN" an organisation, by what the gazetteer knows. */
  private boolean isKnownThing(int token, Set<String> words) {
    Optional<EntityClass> known =
        view.name(token).flatMap(SentenceView.Name::entry).map(GazetteerEntry::entityClass);
    if (known.isEmpty()) {
      return false;
    }
    return switch (known.get().family()) {
      case AGREEMENT -> words.contains("agreement") || words.contains("treaty");
      case MECHANISM -> words.contains("mechanism");
      case ORGANIZATION ->
          known.get() == EntityClass.INTERNATIONAL_ORGANIZATION && words.contains("organization");
      default -> false;
    };
  }

  private boolean hasInfinitive(int head) {
    for (int clause : syntax.graph().children(head, "xcomp", "acl", "ccomp", "advcl")) {
      for (int mark : syntax.graph().children(clause, "mark")) {
        if (view.token(mark).lemma().equals("to")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "does not accept", "has never recognised", "neither side accepts". */
  private boolean isDenied(int verb) {
    ContextWords words = view.lexicon().contexts();
    return syntax.graph().children(verb, "advmod", "cc", "cc:preconj").stream()
        .anyMatch(
            word ->
                words.effect(view.token(word).lemma(), PartOfSpeech.ADVERB).orElse(Status.ACTUAL)
                    == Status.NEGATED);
  }

  private boolean hasClause(int head) {
    return Clauses.complement(syntax, head).isPresent();
  }
}
