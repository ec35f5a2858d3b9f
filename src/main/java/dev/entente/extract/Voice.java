package dev.entente.extract;

import dev.entente.text.Mention;
import java.util.Optional;

/**
 * In whose voice a sentence stands where it names no source itself.
 *
 * @param speaker who speaks a transcript turn or an open quotation
 * @param isAuthor whether the author of an opinion piece does
 * @param isPledging whether "will" pledges: in a joint statement, a treaty, a speaker's own words
 */
record Voice(Optional<Mention> speaker, boolean isAuthor, boolean isPledging) {}
