package dev.entente.link;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.Link;
import dev.entente.lexicon.EntityKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entities of one document as they are found, each with all its names. */
final class EntityRegistry {
  private static final class Draft {
    final EntityClass entityClass;
    String label;
    final TreeSet<String> names = new TreeSet<>();
    final TreeSet<EntityId> actsFor = new TreeSet<>();

    Draft(EntityClass entityClass, String label) {
      this.entityClass = entityClass;
      this.label = label;
    }
  }

  private final TreeMap<EntityId, Draft> drafts = new TreeMap<>();

  /** Adds an entity unless it is there; the first class and label stay. */
  void add(EntityId id, EntityClass entityClass, String label) {
    drafts.computeIfAbsent(id, key -> new Draft(entityClass, label));
  }

  /** Shows a known entity by another name from now on. */
  void relabel(EntityId id, String label) {
    Draft draft = drafts.get(id);
    if (draft != null) {
      draft.label = label;
    }
  }

  /** Notes a surface form of a known entity. */
  void name(EntityId id, String name) {
    Draft draft = drafts.get(id);
    if (draft != null && !name.isBlank()) {
      draft.names.add(name);
    }
  }

  /** Notes for whom a known person or body acts. */
  void actsFor(EntityId id, EntityId principal) {
    Draft draft = drafts.get(id);
    if (draft != null && !id.equals(principal)) {
      draft.actsFor.add(principal);
    }
  }

  /** Forgets for whom a person acts elsewhere: here he serves an organisation of States. */
  void forgetPrincipals(EntityId id) {
    Draft draft = drafts.get(id);
    if (draft != null) {
      draft.actsFor.clear();
    }
  }

  boolean has(EntityId id) {
    return drafts.containsKey(id);
  }

  /** The class of a known entity. */
  @Nullable EntityClass classOf(EntityId id) {
    Draft draft = drafts.get(id);
    return draft == null ? null : draft.entityClass;
  }

  /** The name to show of a known entity; its key if it is unknown. */
  String labelOf(EntityId id) {
    Draft draft = drafts.get(id);
    return draft == null ? id.key() : draft.label;
  }

  /** For whom an entity acts, sorted; empty if nobody is known. */
  List<EntityId> actsFor(EntityId id) {
    Draft draft = drafts.get(id);
    return draft == null ? List.of() : List.copyOf(draft.actsFor);
  }

  /** All for whom a person acts. */
  Set<EntityId> principals() {
    Set<EntityId> principals = new TreeSet<>();
    drafts.forEach(
        (id, draft) -> {
          if (id.family() == Family.PERSON) {
            principals.addAll(draft.actsFor);
          }
        });
    return principals;
  }

  /** Whether one of its names has the word, whatever its case. */
  boolean bears(EntityId id, String word) {
    Draft draft = drafts.get(id);
    return draft != null
        && (hasWord(draft.label, word) || draft.names.stream().anyMatch(n -> hasWord(n, word)));
  }

  private static boolean hasWord(String name, String word) {
    return ('-' + EntityKeys.slug(name) + '-').contains('-' + word + '-');
  }

  /**
   * All of them, sorted by id; whoever an entity acts for is among them, or left out.
   *
   * @param wiki finds what they are elsewhere
   */
  List<Entity> entities(WikiLinker wiki) {
    List<Entity> entities = new ArrayList<>();
    drafts.forEach(
        (id, draft) ->
            entities.add(
                new Entity(
                    id,
                    draft.entityClass,
                    draft.label,
                    List.copyOf(draft.names),
                    draft.actsFor.stream().filter(drafts::containsKey).toList(),
                    links(id, draft, wiki))));
    return entities;
  }

  private List<Link> links(EntityId id, Draft draft, WikiLinker wiki) {
    List<String> names = new ArrayList<>(List.of(draft.label));
    names.addAll(draft.names);
    return wiki.links(
        id, draft.entityClass, names, draft.actsFor.stream().map(this::labelOf).toList());
  }
}
