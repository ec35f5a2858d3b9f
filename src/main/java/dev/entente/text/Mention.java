package dev.entente.text;

/**
 * A stretch of one sentence that refers to something.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the head token
 * @param span the same stretch in characters
 */
public record Mention(int sentence, int first, int end, int head, Span span, MentionType type) {
  public Mention {
    if (first > head || head >= end) {
      throw new IllegalArgumentException(
          "mention needs first <= head < end: " + first + ", " + head + ", " + end);
    }
  }
}
