package dev.entente.fact;

import java.util.List;

/**
 * A thing in the world, as one document knows it.
 *
 * @param label the name to show: the fullest one known
 * @param names every surface form seen in the document that is a name, sorted; may lack the label
 * @param actsFor the States and organisations that a person or body acts for, sorted
 * @param links what it is elsewhere
 */
public record Entity(
    EntityId id,
    EntityClass entityClass,
    String label,
    List<String> names,
    List<EntityId> actsFor,
    List<Link> links) {
  public Entity {
    names = List.copyOf(names);
    actsFor = List.copyOf(actsFor);
    links = List.copyOf(links);
    if (id.family() != entityClass.family()) {
      throw new IllegalArgumentException(id + " is no " + entityClass);
    }
  }
}
