package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import java.util.List;

/**
 * One reading of a name: the entity that the reference data knows by it.
 *
 * @param label the name to show: "China" for the name "Beijing"
 * @param kind how the name stands for the entity
 * @param actsFor the State or organisation that a person or body acts for, sorted
 */
public record GazetteerEntry(
    EntityId id, EntityClass entityClass, String label, NameKind kind, List<EntityId> actsFor) {
  public GazetteerEntry {
    actsFor = List.copyOf(actsFor);
  }
}
