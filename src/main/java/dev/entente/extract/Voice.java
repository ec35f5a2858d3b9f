package dev.entente.extract;

import dev.entente.lexicon.TriggerRule;
import dev.entente.text.Mention;
import java.util.List;
import java.util.Optional;

/**
 * In whose voice a sentence stands, and what it leaves to be understood from elsewhere.
 *
 * @param speaker who speaks a transcript turn or an open quotation
 * @param isAuthor whether the author of an opinion piece is the source by default
 * @param isPledging whether "will" pledges: in a joint statement, a treaty, a speaker's own words
 * @param isTreaty whether "shall" binds whoever the clause is about
 * @param subjects who acts where a clause names nobody: the subject of a list's lead-in, the
 *     parties of a treaty
 * @param leadIn what a list item is the content of: "The two sides agreed to:"
 */
record Voice(
    Optional<Mention> speaker,
    boolean isAuthor,
    boolean isPledging,
    boolean isTreaty,
    List<Mention> subjects,
    Optional<TriggerRule> leadIn) {}
