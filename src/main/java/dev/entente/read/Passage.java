package dev.entente.read;

import dev.entente.text.BlockKind;

/**
 * A block of the article before it has its place in the text.
 *
 * @param lead how many characters at the head of the text stand outside the block: an enumerator
 *     such as "1. "
 * @param linked the share of the text that is links, from 0 to 1
 */
record Passage(BlockKind kind, String text, int lead, double linked) {

  static Passage of(BlockKind kind, String text) {
    return new Passage(kind, text, 0, 0);
  }

  Passage as(BlockKind other) {
    return new Passage(other, text, lead, linked);
  }

  boolean is(BlockKind other) {
    return kind == other;
  }
}
