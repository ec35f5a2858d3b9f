package dev.entente.fact;

import dev.entente.text.Mention;
import dev.entente.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a mention says besides who did what.
 *
 * @param time {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
 * @param topics slugs of the topic scheme, sorted
 * @param content the words that say what is pledged, stated, asked or denied
 * @param source who is quoted as saying so
 * @param byAuthor whether the document's author is the source, where nobody is quoted
 */
public record Circumstance(
    Status status,
    Optional<String> time,
    List<String> topics,
    Optional<Span> content,
    Optional<Mention> source,
    boolean byAuthor) {
  public Circumstance {
    topics = List.copyOf(topics);
  }
}
