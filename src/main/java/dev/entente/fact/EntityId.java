package dev.entente.fact;

/**
 * What one entity is known by in every document.
 *
 * @param key stable within the family: an ISO 3166-1 alpha-3 code ({@code CHN}), else a slug of the
 *     name ({@code xi-jinping})
 */
public record EntityId(EntityClass.Family family, String key) implements Comparable<EntityId> {
  public EntityId {
    if (key.isBlank()) {
      throw new IllegalArgumentException("an entity needs a key");
    }
  }

  @Override
  public int compareTo(EntityId other) {
    int byFamily = family.compareTo(other.family);
    return byFamily != 0 ? byFamily : key.compareTo(other.key);
  }
}
