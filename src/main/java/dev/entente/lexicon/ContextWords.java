package dev.entente.lexicon;

import dev.entente.fact.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that make what they govern planned, hypothetical or negated, from {@code contexts.tsv}:
 * "plan to", "if", "failed to", "never".
 */
public final class ContextWords {
  private record Key(String lemma, PartOfSpeech pos) {}

  private final Map<Key, Status> effects;

  private ContextWords(Map<Key, Status> effects) {
    this.effects = effects;
  }

  static ContextWords load() {
    Map<Key, Status> effects = new LinkedHashMap<>();
    for (TsvFile.Row row : TsvFile.read("contexts.tsv", 4)) {
      effects.put(
          new Key(row.cells().get(0), PartOfSpeech.of(row, 1)),
          Status.valueOf(row.cells().get(2).toUpperCase(Locale.ROOT)));
    }
    return new ContextWords(effects);
  }

  /** What the word makes of what it governs; empty where it changes nothing. */
  public Optional<Status> effect(String lemma, PartOfSpeech pos) {
    return Optional.ofNullable(effects.get(new Key(lemma, pos)));
  }
}
