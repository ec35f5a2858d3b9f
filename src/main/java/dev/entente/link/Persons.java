package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one page: "Xi", "President Xi" and "Xi Jinping" are one, under the fullest name
 * that the page or the reference data gives.
 */
final class Persons {
  private static final class Person {
    final EntityId id;
    final PersonName name;
    int mentions;

    Person(EntityId id, PersonName name) {
      this.id = id;
      this.name = name;
    }
  }

  /** What a reference name leaves out: "Mikhail S. Gorbachev", "Joseph R. Biden, Jr." */
  private static final Pattern INITIALS =
      Pattern.compile("(?<=\\s)\\p{Lu}\\.\\s+|,?\\s+(Jr|Sr)\\.?$");

  /** The family name first, as the person's own country writes it: "Kishida Fumio". */
  private static final Pattern TWO_PARTS = Pattern.compile("^(\\S+) (\\S+)$");

  private final Gazetteer gazetteer;
  private final EntityRegistry registry;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();

  Persons(Gazetteer gazetteer, EntityRegistry registry) {
    this.gazetteer = gazetteer;
    this.registry = registry;
  }

  /** Meets every full name of the page, so that a short one before it is understood. */
  void introduce(List<String> names) {
    for (String name : names) {
      if (PersonName.of(name).isFull()) {
        find(name);
      }
    }
    persons.forEach(person -> person.mentions = 0);
  }

  /** The person of a name; a new one if the page has none that it fits. Empty for no name. */
  Optional<EntityId> find(String text) {
    PersonName name = PersonName.of(text);
    if (name.parts().isEmpty()) {
      return Optional.empty();
    }
    Person person = known(name);
    if (person == null) {
      person = meet(text, name);
      persons.add(person);
      for (String part : person.name.parts()) {
        byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(person);
      }
    }
    person.mentions++;
    registry.name(person.id, text);
    return Optional.of(person.id);
  }

  /** Whether the name is short for someone whom the page has named in full. */
  boolean isShortForm(String text) {
    PersonName name = PersonName.of(text);
    if (name.parts().isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    Person person = known(name);
    return person != null
        && person.name.isFull()
        && name.fits(person.name) >= PersonName.GIVEN_NAME;
  }

  /** Whether the page has named a person so, in full or in short. */
  boolean isNamed(String text) {
    PersonName name = PersonName.of(text);
    Person person = name.parts().isEmpty() ? null : known(name);
    return person != null && (name.isFull() || name.fits(person.name) >= PersonName.GIVEN_NAME);
  }

  private @Nullable Person known(PersonName name) {
    Person best = null;
    int bestFit = 0;
    for (Person person : candidates(name)) {
      int fit = fit(name, person.name);
      if (fit > bestFit || (fit == bestFit && best != null && person.mentions > best.mentions)) {
        best = fit == 0 ? best : person;
        bestFit = Math.max(fit, bestFit);
      }
    }
    return best;
  }

  /** The persons that share a part with the name. */
  private Set<Person> candidates(PersonName name) {
    Set<Person> candidates = new LinkedHashSet<>();
    name.parts().forEach(part -> candidates.addAll(byPart.getOrDefault(part, List.of())));
    return candidates;
  }

  private static int fit(PersonName name, PersonName person) {
    if (name.isFull() && person.isFull()) {
      return name.agrees(person) ? 4 : 0;
    }
    return name.fits(person);
  }

  private Person meet(String text, PersonName name) {
    GazetteerEntry entry =
        gazetteer
            .find(text)
            .or(() -> gazetteer.find(INITIALS.matcher(text).replaceAll("").strip()))
            .or(() -> gazetteer.find(TWO_PARTS.matcher(text).replaceFirst("$2 $1")))
            .filter(found -> found.entityClass() == EntityClass.PERSON)
            .orElse(null);
    if (entry == null) {
      EntityId id = new EntityId(Family.PERSON, EntityKeys.slug(text));
      registry.add(id, EntityClass.PERSON, LetterCase.mixed(text));
      return new Person(id, name);
    }
    registry.add(entry.id(), EntityClass.PERSON, entry.label());
    entry.actsFor().forEach(principal -> registry.actsFor(entry.id(), principal));
    PersonName canonical = PersonName.of(entry.label());
    return new Person(
        entry.id(), canonical.parts().size() >= name.parts().size() ? canonical : name);
  }
}
