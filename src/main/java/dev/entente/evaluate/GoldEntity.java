package dev.entente.evaluate;

import dev.entente.fact.EntityClass;
import java.util.Optional;
import java.util.Set;

/**
 * An entity as the gold has it.
 *
 * @param name the name to show
 * @param names that name and the others, normalised
 * @param code a State's ISO 3166-1 alpha-3 code
 */
record GoldEntity(
    String id, EntityClass entityClass, String name, Set<String> names, Optional<String> code) {
  GoldEntity {
    names = Set.copyOf(names);
  }
}
