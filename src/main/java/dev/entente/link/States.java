package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The States that the places of a page are capitals or seats of, or lie in. */
final class States {
  private final Gazetteer gazetteer;
  private final EntityRegistry registry;
  private final Map<EntityId, String> places = new HashMap<>();

  States(Gazetteer gazetteer, EntityRegistry registry) {
    this.gazetteer = gazetteer;
    this.registry = registry;
  }

  /** Notes the name under which a place was met. */
  void note(EntityId place, String name) {
    places.putIfAbsent(place, name);
  }

  /** The State that a place is the capital or seat of; registers it. */
  Optional<EntityId> governedFrom(EntityId place) {
    Optional<GazetteerEntry> state = entry(place);
    state.ifPresent(entry -> registry.add(entry.id(), EntityClass.STATE, entry.label()));
    return state.map(GazetteerEntry::id);
  }

  /** The State that a place is the seat of or lies in, only if the page names that State. */
  Optional<EntityId> namedStateOf(EntityId place) {
    return entry(place)
        .map(GazetteerEntry::id)
        .or(() -> gazetteer.entity(place).flatMap(GazetteerEntry::locatedIn))
        .filter(registry::has);
  }

  private Optional<GazetteerEntry> entry(EntityId place) {
    return Optional.ofNullable(places.get(place)).stream()
        .flatMap(name -> gazetteer.readings(name).stream())
        .filter(entry -> entry.entityClass() == EntityClass.STATE)
        .filter(GazetteerEntry::isSeat)
        .findFirst();
  }
}
