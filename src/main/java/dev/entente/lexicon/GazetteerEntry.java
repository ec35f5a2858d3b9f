package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a name: the entity that the reference data knows by it.
 *
 * @param label the name to show: "China" for the name "Beijing"
 * @param kind how the name stands for the entity
 * @param actsFor the State or organisation that a person or body acts for, sorted
 * @param locatedIn the State in which a place lies
 * @param dissolved the last day of a State that is no more
 * @param sameAs what it is elsewhere: IRIs, sorted
 */
public record GazetteerEntry(
    EntityId id,
    EntityClass entityClass,
    String label,
    NameKind kind,
    List<EntityId> actsFor,
    Optional<EntityId> locatedIn,
    Optional<LocalDate> dissolved,
    List<String> sameAs) {
  public GazetteerEntry {
    actsFor = List.copyOf(actsFor);
    sameAs = List.copyOf(sameAs);
  }

  /** Whether it stands for its State as a capital or a seat of power does. */
  public boolean isSeat() {
    return kind == NameKind.CAPITAL || kind == NameKind.SEAT;
  }

  /** Whether it is a State that was there on a day and is no more. */
  public boolean wasThereOn(LocalDate day) {
    return dissolved.filter(last -> !day.isAfter(last)).isPresent();
  }
}
