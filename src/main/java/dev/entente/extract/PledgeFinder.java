package dev.entente.extract;

import dev.entente.fact.EventType;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.lexicon.TriggerRule;
import dev.entente.text.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule 3: "will" and "shall" of an actor about itself pledge, in a joint statement, a treaty or a
 * speaker's own words: an act that rule 4 lists stays what it is, any other verb becomes a
 * Commitment.
 */
final class PledgeFinder {
  private static final EventType COMMITMENT = new EventType("Commitment");
  private static final Set<String> PLEDGING = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> NO_ACT = Set.of("be", "have", "need", "mean", "become", "seem");

  private final SentenceView view;
  private final Syntax syntax;
  private final Fillers fillers;
  private final Voice voice;

  PledgeFinder(SentenceView view, Fillers fillers, Voice voice) {
    this.view = view;
    this.syntax = view.syntax();
    this.fillers = fillers;
    this.voice = voice;
  }

  List<Candidate> rewrite(List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (int verb = 0; verb < view.size(); verb++) {
      if (!view.token(verb).isVerb() || !isPledge(verb)) {
        continue;
      }
      int at = verb;
      all.removeIf(c -> (c.head() == at || c.carrier() == at) && becomesCommitment(c));
      boolean ownClass = all.stream().anyMatch(c -> c.head() == at || c.carrier() == at);
      if (!ownClass || (voice.isTreaty() && !isConsent(all, at))) {
        all.add(new Candidate(verb, verb, verb, Optional.empty(), rule(verb)));
      }
    }
    all.sort((a, b) -> Integer.compare(a.head(), b.head()));
    return all;
  }

  private static boolean becomesCommitment(Candidate candidate) {
    String type = candidate.rule().type().name();
    return !Scopes.standsAlone(type);
  }

  /** A treaty's clauses on entry into force, duration and renewal promise nothing. */
  private static boolean isConsent(List<Candidate> all, int verb) {
    return all.stream()
        .anyMatch(
            c ->
                (c.head() == verb || c.carrier() == verb)
                    && c.rule().type().name().equals("Ratification"));
  }

  private boolean isPledge(int verb) {
    if (NO_ACT.contains(view.token(verb).lemma())) {
      return false;
    }
    boolean will = false;
    for (int aux : syntax.graph().children(verb, "aux")) {
      will |= PLEDGING.contains(view.token(aux).lemma());
    }
    Dependency head = syntax.graph().head(verb);
    if (!will
        && head.is("conj")
        && syntax.graph().children(verb, "aux", "nsubj").isEmpty()
        && view.token(verb).tag().equals("VB")) {
      return head.governor() >= 0
          && view.token(head.governor()).isVerb()
          && isPledge(head.governor());
    }
    if (!will || !voice.isPledging()) {
      return false;
    }
    if (voice.isTreaty()) {
      return !isAboutTheTreaty(verb);
    }
    return !syntax.isPassive(verb) && syntax.agents(verb).stream().anyMatch(fillers::isActor);
  }

  /** "This Agreement shall apply to": the treaty speaks of itself. */
  private boolean isAboutTheTreaty(int verb) {
    return Stream.concat(syntax.agents(verb).stream(), syntax.patients(verb).stream())
        .flatMap(token -> syntax.graph().children(token, "det").stream())
        .anyMatch(determiner -> syntax.lemma(determiner).equals("this"));
  }

  private TriggerRule rule(int verb) {
    return new TriggerRule(
        List.of(view.token(verb).lemma()),
        PartOfSpeech.VERB,
        COMMITMENT,
        List.of(),
        List.of(),
        false,
        Candidate.RULE_3,
        "");
  }
}
