package dev.entente.text;

import java.util.Optional;

/**
 * A paragraph, heading or list item of the article. Blocks do not overlap and stand in text order;
 * a sentence never crosses one.
 *
 * @param leadIn the clause that introduces a list item ("The two sides agreed to:"), in an earlier
 *     block
 * @param speaker who speaks a transcript turn ("MR. PRICE"); the label stands in the text, at the
 *     head of this block or of an earlier one
 */
public record Block(BlockKind kind, Span span, Optional<Span> leadIn, Optional<Span> speaker) {

  /** A block with neither lead-in nor speaker. */
  public static Block of(BlockKind kind, Span span) {
    return new Block(kind, span, Optional.empty(), Optional.empty());
  }
}
