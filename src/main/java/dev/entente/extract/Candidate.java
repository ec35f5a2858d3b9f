package dev.entente.extract;

import dev.entente.lexicon.LightVerbs.LightVerb;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.lexicon.TriggerRule;
import java.util.Optional;

/**
 * A word that evokes an event, with the verb that carries it.
 *
 * @param head token of the trigger word
 * @param last last token of the trigger words (a particle)
 * @param carrier the verb whose subject and tense are the event's: the trigger itself, or the light
 *     verb over an event noun ("hold" in "hold talks"); -1 for a noun on its own
 * @param light the light verb's row
 */
record Candidate(int head, int last, int carrier, Optional<LightVerb> light, TriggerRule rule) {
  /** What a Commitment found by "will" and "shall" gives for its rule. */
  static final String RULE_3 = "rule-3";

  /** Whether the verb pledges by its auxiliary: the verb is what is pledged. */
  boolean isPledgedAct() {
    return rule.id().equals(RULE_3);
  }

  boolean isNoun() {
    return rule.pos() == PartOfSpeech.NOUN;
  }

  /** The token from which clauses are climbed: the carrier, or the noun. */
  int top() {
    return carrier >= 0 ? carrier : head;
  }
}
