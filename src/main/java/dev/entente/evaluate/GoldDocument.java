package dev.entente.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * What people found in a document.
 *
 * @param file the document itself
 * @param scope the sentences that were read for it, as words; empty for all of them
 */
record GoldDocument(
    String id,
    Path file,
    List<List<String>> scope,
    List<GoldEntity> entities,
    List<GoldOffice> offices,
    List<GoldEvent> events) {
  GoldDocument {
    scope = List.copyOf(scope);
    entities = List.copyOf(entities);
    offices = List.copyOf(offices);
    events = List.copyOf(events);
  }

  /** Whether a sentence was read: all were, or one like it. */
  boolean covers(List<String> sentence) {
    return scope.isEmpty()
        || scope.stream().anyMatch(each -> Wording.likeness(sentence, each) >= Wording.LIKE);
  }
}
