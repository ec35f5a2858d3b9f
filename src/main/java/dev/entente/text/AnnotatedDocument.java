package dev.entente.text;

import java.util.List;

/**
 * A document with its language made explicit.
 *
 * @param sentences in text order; {@code sentences.get(i).index() == i}
 * @param mentions the names (never nominals or pronouns), in text order, not overlapping
 * @param times in text order
 */
public record AnnotatedDocument(
    SourceDocument source,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeExpression> times) {
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
  }

  /** The words on the page that a mention covers. */
  public String surface(Mention mention) {
    return mention.span().in(source.text());
  }

  /** The block that a sentence stands in. */
  public Block blockOf(Sentence sentence) {
    return source.blocks().get(sentence.block());
  }
}
