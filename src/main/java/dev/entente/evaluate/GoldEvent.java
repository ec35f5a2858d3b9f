package dev.entente.evaluate;

import dev.entente.fact.EventType;
import dev.entente.fact.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event mention as the gold has it.
 *
 * @param sentence the whole sentence
 * @param actors who takes part, as what
 * @param optional a debatable mention, neither asked for nor held against anyone
 */
record GoldEvent(
    String sentence, EventType type, List<Filler> actors, Details details, boolean optional) {
  GoldEvent {
    actors = List.copyOf(actors);
  }

  /** An actor in a role, folded where the class makes no difference of it. */
  record Filler(String role, GoldEntity entity) {
    @Override
    public String toString() {
      return role + " " + entity.name();
    }
  }

  /**
   * What the gold says besides who did what.
   *
   * @param things instrument, mechanism and place, by name
   */
  record Details(
      Status status,
      Optional<String> time,
      Set<String> topics,
      Map<Detail, String> things,
      Optional<GoldEntity> attributedTo) {
    Details {
      topics = Set.copyOf(topics);
      things = Collections.unmodifiableMap(new EnumMap<>(things));
    }
  }

  List<String> words() {
    return Wording.words(sentence);
  }
}
