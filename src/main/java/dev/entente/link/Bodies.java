package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import java.util.Locale;
import java.util.Optional;

/** Keys of government bodies, which bear the same name in many States. */
final class Bodies {
  private Bodies() {}

  /**
   * The id of a body: of China's "Foreign Ministry" {@code chn-foreign-ministry}; without an owner
   * it is the page's own, so that two pages' parliaments never merge.
   */
  static EntityId id(Optional<EntityId> owner, String name, Page page) {
    String of = owner.map(EntityId::key).orElseGet(page::prefix).toLowerCase(Locale.ROOT);
    return new EntityId(Family.ORGANIZATION, of + '-' + EntityKeys.slug(name));
  }
}
