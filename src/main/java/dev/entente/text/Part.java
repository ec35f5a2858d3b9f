package dev.entente.text;

import java.util.Optional;

/**
 * A part of a treaty or a transcript. Parts do not overlap and stand in text order; whole blocks
 * belong to one.
 *
 * @param label an article's number ("4", "IV"), who speaks a turn ("MR. PRICE"), an annex's name
 */
public record Part(Kind kind, Optional<String> label, Span span) {

  /** What a part is. */
  public enum Kind {
    /** The name of the treaty. */
    TITLE,
    /** Who concludes it. */
    PARTIES,
    /** Why, up to the words that enact it. */
    PREAMBLE,
    /** A numbered article, with its heading. */
    ARTICLE,
    /** Where and when it was done, in which languages, and who signed. */
    SIGNATURES,
    ANNEX,
    /** What one speaker says until another does, with the label before it. */
    TURN
  }
}
