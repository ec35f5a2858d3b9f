package dev.entente.evaluate;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.LinkedDocument;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the entities of all the documents are called and of which class they are, all documents
 * together: an entity named in full in one goes by that name in all.
 */
final class EntityNames {
  /** The names of an entity, and how many documents give it each class. */
  private static final class Known {
    private final Set<String> names = new HashSet<>();
    private final Map<EntityClass, Integer> classes = new HashMap<>();
    private String label = "";

    /** The commonest class, where the more special ones win over "organisation". */
    private Optional<EntityClass> entityClass() {
      Map<EntityClass, Integer> special = new HashMap<>(classes);
      if (special.size() > 1) {
        special.remove(EntityClass.ORGANIZATION);
      }
      EntityClass best = null;
      for (EntityClass each : EntityClass.values()) {
        int votes = special.getOrDefault(each, 0);
        if (votes > 0 && (best == null || votes > special.getOrDefault(best, 0))) {
          best = each;
        }
      }
      return Optional.ofNullable(best);
    }
  }

  private static final Known UNKNOWN = new Known();

  private final Map<EntityId, Known> entities = new HashMap<>();

  EntityNames(Collection<LinkedDocument> documents) {
    for (LinkedDocument document : documents) {
      for (Entity entity : document.entities()) {
        Known known = entities.computeIfAbsent(entity.id(), id -> new Known());
        known.classes.merge(entity.entityClass(), 1, Integer::sum);
        known.label = known.label.isEmpty() ? entity.label() : known.label;
        known.names.add(Wording.name(entity.label()));
        entity.names().forEach(name -> known.names.add(Wording.name(name)));
        known.names.remove("");
      }
    }
  }

  /** The name to show. */
  String label(EntityId id) {
    return known(id).label;
  }

  /** Whether the entity has a name, or the State code, of the gold's entity. */
  boolean sharesName(EntityId id, GoldEntity gold) {
    return id.family() == Family.STATE && gold.code().filter(id.key()::equals).isPresent()
        || known(id).names.stream().anyMatch(gold.names()::contains);
  }

  /**
   * Whether the two are one entity. A government body and an international organisation may pass
   * for any organisation.
   */
  boolean isSame(EntityId id, GoldEntity gold) {
    return id.family() == gold.entityClass().family() && sharesName(id, gold);
  }

  /** Whether the two are one entity, and the class is right as well. */
  boolean isSameClass(EntityId id, GoldEntity gold) {
    boolean oneClass =
        id.family() == Family.ORGANIZATION
            ? known(id).entityClass().filter(gold.entityClass()::equals).isPresent()
            : id.family() == gold.entityClass().family();
    return oneClass && sharesName(id, gold);
  }

  /** Whether one of the entities is called by a name like that one. */
  boolean hasNameLike(List<EntityId> ids, String name) {
    String wanted = Wording.name(name);
    return ids.stream()
        .flatMap(id -> known(id).names.stream())
        .anyMatch(each -> Wording.isLikeName(wanted, each));
  }

  private Known known(EntityId id) {
    return entities.getOrDefault(id, UNKNOWN);
  }
}
