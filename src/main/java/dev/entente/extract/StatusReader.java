package dev.entente.extract;

import dev.entente.fact.Status;
import dev.entente.lexicon.Condition;
import dev.entente.lexicon.ContextWords;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.text.Dependency;
import java.util.List;
import java.util.Locale;

/**
 * Whether an event is told as a fact, a plan, a possibility or something that did not happen.
 *
 * <p>Read off the word itself (auxiliaries, negation, "if") and off what governs it ("plans to",
 * "failed to"); negation outweighs possibility, possibility a plan, a plan a fact.
 */
final class StatusReader {
  private static final int MAX_CLIMB = 12;
  private final SentenceView view;
  private final Syntax syntax;
  private final ContextWords words;

  StatusReader(SentenceView view) {
    this.view = view;
    this.syntax = view.syntax();
    this.words = view.lexicon().contexts();
  }

  Status status(Candidate candidate) {
    Status status = candidate.isNoun() ? ofNoun(candidate) : Status.ACTUAL;
    if (candidate.rule().pos() == PartOfSpeech.ADJECTIVE) {
      status = effect(candidate.head(), PartOfSpeech.ADJECTIVE);
    }
    if (candidate.carrier() >= 0) {
      status = stronger(status, candidate.light().map(l -> l.status()).orElse(Status.ACTUAL));
      status = stronger(status, ofClause(candidate.carrier()));
    }
    return status == Status.NEGATED && isDenial(candidate) ? Status.ACTUAL : status;
  }

  /** Whether the event is told in a past tense. */
  boolean isPast(Candidate candidate) {
    int verb = candidate.carrier();
    return verb >= 0
        && (view.token(verb).tag().equals("VBD")
            || syntax.graph().children(verb, "aux", "aux:pass").stream()
                .anyMatch(aux -> view.token(aux).tag().equals("VBD")));
  }

  /** Whether the negation is part of the act: "did not accept the offer" rejects it. */
  private static boolean isDenial(Candidate candidate) {
    return candidate.rule().conditions().stream()
        .anyMatch(condition -> condition.slot().equals(Condition.NOT) && !condition.negated());
  }

  private Status ofNoun(Candidate candidate) {
    Status status = Status.ACTUAL;
    for (int child :
        syntax.graph().children(candidate.head(), "det", "amod", "cc:preconj", "advmod")) {
      status =
          stronger(
              status,
              effect(
                  child,
                  view.token(child).tag().startsWith("JJ")
                          || view.token(child).tag().startsWith("VB")
                      ? PartOfSpeech.ADJECTIVE
                      : PartOfSpeech.ADVERB));
    }
    if (candidate.carrier() < 0) {
      Dependency up = syntax.graph().head(candidate.head());
      if (up.governor() >= 0) {
        if (view.token(up.governor()).isNoun() && up.is("nmod")) {
          status = stronger(status, effect(up.governor(), PartOfSpeech.NOUN));
        } else if (view.token(up.governor()).isVerb()
            && (up.is("obj") || up.is("obl") || up.is("nsubj"))) {
          boolean subject = up.is("nsubj") && !up.relation().equals("nsubj:pass");
          status =
              stronger(status, subject ? Status.ACTUAL : effect(up.governor(), PartOfSpeech.VERB));
        }
      }
    }
    return status;
  }

  /** The status of a verb by its own clause and by the clauses that govern it. */
  Status ofClause(int verb) {
    Status status = local(verb);
    int at = verb;
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      Dependency head = syntax.graph().head(at);
      int governor = head.governor();
      if (governor < 0 || head.is("acl:relcl")) {
        break;
      }
      if (head.is("conj")) {
        if (sharesAuxiliaries(at, governor)) {
          status = stronger(status, local(governor));
        }
        at = governor;
        continue;
      }
      if (head.is("xcomp")
          || head.is("acl") && Clauses.hasTo(syntax, at)
          || head.is("ccomp")
          || head.is("obl")
          || head.is("advcl") && !Clauses.hasTo(syntax, at) && isGerund(at)) {
        boolean nominal = !view.token(governor).isVerb();
        boolean adverbial = head.is("obl") || head.is("advcl");
        if (!adverbial) {
          Status effect = effect(governor, partOfSpeech(governor));
          Status outer = head.is("xcomp") || nominal ? local(governor) : Status.ACTUAL;
          // "has not stopped fighting" fights on
          boolean twice = effect == Status.NEGATED && outer == Status.NEGATED;
          status = twice ? status : stronger(status, stronger(effect, outer));
        }
      } else if (!head.is("parataxis") && !head.is("advcl")) {
        break;
      }
      if (head.is("advcl") && !isGerund(at)) {
        break;
      }
      at = governor;
    }
    return status;
  }

  private boolean isGerund(int token) {
    return view.token(token).tag().equals("VBG");
  }

  /**
   * "will visit Peru and sign the treaty": the second verb has no auxiliary or subject of its own.
   */
  private boolean sharesAuxiliaries(int verb, int first) {
    return syntax.graph().children(verb, "aux").isEmpty()
            && view.token(verb).tag().equals(view.token(first).tag())
        || isNor(verb);
  }

  private boolean isNor(int verb) {
    return syntax.graph().children(verb, "cc").stream()
        .anyMatch(c -> view.token(c).lemma().equals("nor"));
  }

  private Status local(int verb) {
    Status status = Status.ACTUAL;
    List<Integer> children =
        syntax.graph().children(verb, "aux", "advmod", "mark", "cc", "cc:preconj", "case", "neg");
    for (int child : children) {
      for (PartOfSpeech pos :
          List.of(PartOfSpeech.MODAL, PartOfSpeech.MARKER, PartOfSpeech.ADVERB)) {
        status = stronger(status, effect(child, pos));
      }
    }
    for (int subject : syntax.graph().children(verb, "nsubj")) {
      status = stronger(status, effect(subject, PartOfSpeech.ADVERB));
      for (int determiner : syntax.graph().children(subject, "det", "cc:preconj")) {
        status = stronger(status, effect(determiner, PartOfSpeech.ADVERB));
      }
    }
    if (status == Status.HYPOTHETICAL && isReportedFuture(verb)) {
      return Status.PLANNED;
    }
    if (status == Status.ACTUAL && isToBe(verb)) {
      return Status.PLANNED;
    }
    return status;
  }

  /** "is to be launched", and in headlines "Dublin to sue London". */
  private boolean isToBe(int verb) {
    if (!Clauses.hasTo(syntax, verb)) {
      return false;
    }
    boolean root = syntax.graph().head(verb).governor() < 0;
    return root
        || syntax.graph().children(verb, "aux").stream()
            .anyMatch(aux -> view.token(aux).lemma().equals("be"));
  }

  /** "said it would send": a plan told in the past; "would ... if" stays a possibility. */
  private boolean isReportedFuture(int verb) {
    boolean would = false;
    for (int aux : syntax.graph().children(verb, "aux")) {
      would |= view.token(aux).lemma().equals("would");
    }
    Dependency head = syntax.graph().head(verb);
    boolean reported =
        head.governor() >= 0 && head.is("ccomp") && view.token(head.governor()).tag().equals("VBD");
    boolean conditional = false;
    for (int clause : syntax.graph().children(verb, "advcl")) {
      for (int mark : syntax.graph().children(clause, "mark")) {
        conditional |= effect(mark, PartOfSpeech.MARKER) == Status.HYPOTHETICAL;
      }
    }
    return would && reported && !conditional;
  }

  private PartOfSpeech partOfSpeech(int token) {
    if (view.token(token).tag().equals("MD")) {
      return PartOfSpeech.MODAL;
    }
    return view.token(token).isVerb()
        ? PartOfSpeech.VERB
        : view.token(token).isNoun() ? PartOfSpeech.NOUN : PartOfSpeech.ADJECTIVE;
  }

  private Status effect(int token, PartOfSpeech pos) {
    String word = view.token(token).word().toLowerCase(Locale.ROOT);
    return words
        .effect(word, pos)
        .or(() -> words.effect(view.token(token).lemma(), pos))
        .orElse(Status.ACTUAL);
  }

  static Status stronger(Status one, Status other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
