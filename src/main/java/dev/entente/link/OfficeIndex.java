package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.fact.OfficeHolding;
import dev.entente.lexicon.OfficeKind;
import dev.entente.lexicon.OfficeTitle;
import dev.entente.lexicon.Offices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices that a page's persons hold, each told once. */
final class OfficeIndex {
  private static final Set<OfficeKind> LEADING =
      Set.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.ORGANIZATION_HEAD);

  private final Page page;
  private final Offices offices;
  private final EntityRegistry registry;
  private final Map<EntityId, List<Held>> held = new LinkedHashMap<>();

  private record Held(OfficeHolding holding, OfficeKind kind) {}

  OfficeIndex(Page page, Offices offices, EntityRegistry registry) {
    this.page = page;
    this.offices = offices;
    this.registry = registry;
  }

  /** Notes an office unless the page has told it before; the holder acts for whom it serves. */
  void note(OfficeHolding holding, OfficeKind kind) {
    List<Held> offices = held.computeIfAbsent(holding.holder(), key -> new ArrayList<>());
    if (!holding.former()) {
      holding.of().ifPresent(of -> serve(holding.holder(), of));
    }
    for (int i = 0; i < offices.size(); i++) {
      OfficeHolding other = offices.get(i).holding();
      boolean sameTitle = title(other.title()).equals(title(holding.title()));
      if (sameTitle && other.former() == holding.former()) {
        if (other.of().isEmpty() && holding.of().isPresent()) {
          offices.set(i, new Held(holding, kind));
        }
        return;
      }
    }
    offices.add(new Held(holding, kind));
  }

  private void serve(EntityId holder, EntityId of) {
    if (registry.classOf(of) == EntityClass.INTERNATIONAL_ORGANIZATION) {
      registry.forgetPrincipals(holder);
    }
    registry.actsFor(holder, of);
    if (registry.classOf(of) == EntityClass.GOVERNMENT_BODY) {
      registry.actsFor(of).forEach(principal -> registry.actsFor(holder, principal));
    }
  }

  private static String title(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replace('-', ' ');
    return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** The title whose last word stands at a token. */
  Optional<OfficeTitle> titleAt(int sentence, int token) {
    return offices.endingAt(page.tokens(sentence), token + 1);
  }

  /** Whether a person holds, for one of the owners if there are any, an office of this title. */
  boolean holds(EntityId person, OfficeTitle title, List<EntityId> owners) {
    String wanted = title(title.title());
    return serves(person, owners)
        && held.getOrDefault(person, List.of()).stream()
            .anyMatch(
                office ->
                    title(office.holding().title()).endsWith(wanted)
                        || (LEADING.contains(title.kind()) && office.kind() == title.kind()));
  }

  /** Whether a person is at the head of one of the owners, or of anything if there are none. */
  boolean leads(EntityId person, List<EntityId> owners) {
    return serves(person, owners)
        && held.getOrDefault(person, List.of()).stream()
            .anyMatch(office -> LEADING.contains(office.kind()));
  }

  /** How many hold an office of this title. */
  long holders(OfficeTitle title) {
    return held.keySet().stream().filter(person -> holds(person, title, List.of())).count();
  }

  /** Whether a person serves one of the owners in an office that the page does not tell. */
  boolean isFree(EntityId person, List<EntityId> owners) {
    return !held.containsKey(person) && serves(person, owners);
  }

  private boolean serves(EntityId person, List<EntityId> owners) {
    return owners.isEmpty() || registry.actsFor(person).stream().anyMatch(owners::contains);
  }

  /** For whom a person holds an office at present. */
  Optional<EntityId> employer(EntityId person) {
    return held.getOrDefault(person, List.of()).stream()
        .filter(office -> !office.holding().former())
        .flatMap(office -> office.holding().of().stream())
        .findFirst();
  }

  /** All of them, by holder in the order of the page. */
  List<OfficeHolding> holdings() {
    return held.values().stream().flatMap(List::stream).map(Held::holding).toList();
  }
}
