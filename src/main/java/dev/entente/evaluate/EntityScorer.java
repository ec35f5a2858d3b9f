package dev.entente.evaluate;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityId;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.OfficeHolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Compares the entities and offices of one document with the gold's. */
final class EntityScorer {
  private final GoldDocument gold;
  private final EntityNames names;
  private final ScoreSheet sheet;

  EntityScorer(GoldDocument gold, EntityNames names, ScoreSheet sheet) {
    this.gold = gold;
    this.names = names;
    this.sheet = sheet;
  }

  void score(Optional<LinkedDocument> document) {
    entities(document.map(LinkedDocument::entities).orElse(List.of()));
    document.ifPresentOrElse(this::offices, () -> offices(List.of()));
  }

  private void entities(List<Entity> found) {
    List<EntityId> left = new ArrayList<>(found.stream().map(Entity::id).toList());
    for (GoldEntity entity : gold.entities()) {
      Optional<EntityId> exact = first(left, entity, names::isSameClass);
      Optional<EntityId> any = exact.or(() -> first(left, entity, names::sharesName));
      int classed = exact.isPresent() ? 1 : 0;
      int named = any.isPresent() ? 1 : 0;
      sheet.count(Measure.ENTITY_CLASS, classed, named - classed, 1 - classed);
      sheet.count(Measure.ENTITY, named, 0, 1 - named);
      any.ifPresent(left::remove);
      if (any.isEmpty()) {
        error("NO ENTITY", entity.entityClass().localName() + " " + entity.name());
      }
    }
    for (EntityId id : left) {
      sheet.count(Measure.ENTITY_CLASS, 0, 1, 0);
      sheet.count(Measure.ENTITY, 0, 1, 0);
      error("EXTRA ENTITY", id.family().name().toLowerCase(Locale.ROOT) + " " + names.label(id));
    }
  }

  private static Optional<EntityId> first(
      List<EntityId> ids, GoldEntity gold, BiPredicate<EntityId, GoldEntity> test) {
    return ids.stream().filter(id -> test.test(id, gold)).findFirst();
  }

  /** The offices as the graph has them: without an owner that is no entity of the page. */
  private void offices(LinkedDocument document) {
    Set<EntityId> entities =
        document.entities().stream().map(Entity::id).collect(Collectors.toSet());
    offices(
        document.offices().stream()
            .map(o -> o.of().filter(id -> !entities.contains(id)).isEmpty() ? o : withoutOwner(o))
            .toList());
  }

  private static OfficeHolding withoutOwner(OfficeHolding office) {
    return new OfficeHolding(
        office.holder(),
        office.title(),
        Optional.empty(),
        office.former(),
        office.sentence(),
        office.evidence());
  }

  /** An office told twice on a page counts once. */
  private void offices(List<OfficeHolding> told) {
    record Key(EntityId holder, List<String> title, Optional<EntityId> of) {}
    Map<Key, OfficeHolding> distinct = new LinkedHashMap<>();
    told.forEach(
        o -> distinct.putIfAbsent(new Key(o.holder(), Wording.words(o.title()), o.of()), o));
    List<OfficeHolding> left = new ArrayList<>(distinct.values());
    for (GoldOffice office : gold.offices()) {
      Optional<OfficeHolding> match = left.stream().filter(o -> isSame(o, office)).findFirst();
      int right = match.isPresent() ? 1 : 0;
      sheet.count(Measure.OFFICE, right, 0, 1 - right);
      match.ifPresent(left::remove);
    }
    sheet.count(Measure.OFFICE, 0, left.size(), 0);
  }

  private boolean isSame(OfficeHolding held, GoldOffice office) {
    List<String> wanted = Wording.words(Wording.name(office.title()));
    boolean title = Wording.words(Wording.name(held.title())).stream().anyMatch(wanted::contains);
    return title
        && names.isSame(held.holder(), office.holder())
        && (office.of().isEmpty()
            || held.of().filter(id -> names.isSame(id, office.of().get())).isPresent());
  }

  private void error(String kind, String what) {
    sheet.error(gold.id() + " " + kind + " " + what);
  }
}
