package dev.entente.extract;

import dev.entente.fact.EventType;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.lexicon.TriggerRule;
import dev.entente.text.Dependency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Map<Integer, Candidate> all = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      all.put(candidate.head(), candidate);
    }
    for (int verb = 0; verb < view.size(); verb++) {
      if (!view.token(verb).isVerb() || !isPledge(verb)) {
        continue;
      }
      int at = verb;
      boolean ownClass =
          all.values().stream()
              .anyMatch(c -> (c.head() == at || c.carrier() == at) && !becomesCommitment(c));
      if (!ownClass) {
        all.values().removeIf(c -> c.carrier() == at && c.head() != at);
        all.put(verb, new Candidate(verb, verb, verb, Optional.empty(), rule(verb)));
      }
    }
    List<Candidate> sorted = new ArrayList<>(all.values());
    sorted.sort((a, b) -> Integer.compare(a.head(), b.head()));
    return sorted;
  }

  private static boolean becomesCommitment(Candidate candidate) {
    String type = candidate.rule().type().name();
    return !Scopes.standsAlone(type);
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
    if (!will || syntax.isPassive(verb) || !voice.isPledging()) {
      return false;
    }
    return syntax.agents(verb).stream().anyMatch(fillers::isActor);
  }

  private TriggerRule rule(int verb) {
    return new TriggerRule(
        List.of(view.token(verb).lemma()),
        PartOfSpeech.VERB,
        COMMITMENT,
        List.of(),
        List.of(),
        false,
        "rule-3",
        "");
  }
}
