package dev.entente.lexicon;

import dev.entente.fact.EventType;
import java.util.List;

/**
 * A row of {@code triggers.tsv}: words that evoke an event class when the conditions hold.
 *
 * @param words lemmas; the first is the verb (then its particle), the last the head noun
 * @param roles where to look for arguments besides the class's own paths, best first
 * @param swap whether subject and object change roles ("X hosted Y": Y visits X)
 * @param id {@code file:line}
 * @param example a sentence in which the rule fires
 */
public record TriggerRule(
    List<String> words,
    PartOfSpeech pos,
    EventType type,
    List<Condition> conditions,
    List<RolePath> roles,
    boolean swap,
    String id,
    String example) {
  public TriggerRule {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    roles = List.copyOf(roles);
  }
}
