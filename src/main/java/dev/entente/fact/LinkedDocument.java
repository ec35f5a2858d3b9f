package dev.entente.fact;

import dev.entente.text.Sentence;
import dev.entente.text.SourceDocument;
import java.util.List;

/**
 * All that one document claims: what the graph is built from.
 *
 * @param sentences every sentence of the document
 * @param entities each once, sorted by id
 * @param amendments each once, in text order
 * @param entityMentions in text order
 */
public record LinkedDocument(
    SourceDocument source,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Amendment> amendments,
    List<EntityMention> entityMentions,
    List<OfficeHolding> offices,
    List<LinkedEvent> events) {
  public LinkedDocument {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    amendments = List.copyOf(amendments);
    entityMentions = List.copyOf(entityMentions);
    offices = List.copyOf(offices);
    events = List.copyOf(events);
  }
}
