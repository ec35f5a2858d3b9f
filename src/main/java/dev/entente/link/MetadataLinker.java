package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registers who made the page: its authors and its editor. */
final class MetadataLinker {
  private final Gazetteer gazetteer;
  private final ProperPhrases phrases;
  private final EntityRegistry registry;
  private final Persons persons;

  MetadataLinker(
      Gazetteer gazetteer, ProperPhrases phrases, EntityRegistry registry, Persons persons) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
    this.registry = registry;
    this.persons = persons;
  }

  /** Registers them all and returns the authors. */
  List<EntityId> link(Metadata metadata) {
    List<EntityId> authors = new ArrayList<>();
    for (String author : metadata.authors()) {
      if (phrases.classify(author, EntityClass.PLACE) == EntityClass.PLACE) {
        persons.find(author).ifPresent(authors::add);
      } else {
        authors.add(organization(author));
      }
    }
    metadata.editor().ifPresent(persons::find);
    return authors;
  }

  /** The State for which the publisher speaks, if it is an office that the reference data knows. */
  Optional<EntityId> publishingState(Metadata metadata) {
    return metadata.publisher().flatMap(gazetteer::find).stream()
        .flatMap(entry -> entry.actsFor().stream())
        .filter(id -> id.family() == EntityClass.Family.STATE)
        .findFirst();
  }

  private EntityId organization(String name) {
    Optional<GazetteerEntry> known =
        gazetteer.find(name).filter(entry -> Salience.isActor(entry.id()));
    if (known.isPresent()) {
      registry.add(known.get().id(), known.get().entityClass(), known.get().label());
      registry.name(known.get().id(), name);
      return known.get().id();
    }
    EntityClass told = phrases.classify(name, EntityClass.ORGANIZATION);
    EntityClass entityClass =
        told.family() == EntityClass.Family.ORGANIZATION ? told : EntityClass.ORGANIZATION;
    EntityId id = new EntityId(EntityClass.Family.ORGANIZATION, EntityKeys.slug(name));
    registry.add(id, entityClass, name);
    registry.name(id, name);
    return id;
  }
}
