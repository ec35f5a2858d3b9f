package dev.entente.link;

import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of one page's organisations, agreements and mechanisms stand for, short forms
 * included: "NSA" and "the Agency" for the National Security Agency.
 */
final class OrganizationNames {
  private final Map<String, EntityId> byKey = new HashMap<>();
  private final Map<String, EntityId> defined = new HashMap<>();
  private final Map<String, EntityId> byAcronym = new HashMap<>();
  private final Map<String, EntityId> latestByWord = new HashMap<>();

  /** Notes that the page calls an entity so. */
  void note(String name, EntityId id) {
    String key = EntityKeys.slug(name);
    if (key.isEmpty()) {
      return;
    }
    byKey.put(key, id);
    for (String acronym : acronyms(name)) {
      byAcronym.putIfAbsent(acronym, id);
    }
    String[] words = key.split("-", -1);
    latestByWord.put(words[words.length - 1], id);
    latestByWord.put(words[0], id);
    if (words.length > 2) {
      latestByWord.put(words[words.length - 2] + '-' + words[words.length - 1], id);
    }
  }

  /** Notes that the page itself abbreviates an entity so: "National Security Agency (NSA)". */
  void define(String abbreviation, EntityId id) {
    defined.put(EntityKeys.slug(abbreviation), id);
  }

  /** The entity that the page itself abbreviates so. */
  Optional<EntityId> defined(String abbreviation) {
    return Optional.ofNullable(defined.get(EntityKeys.slug(abbreviation)));
  }

  /** The entity that the page has called exactly so, or by the words of these initials. */
  Optional<EntityId> find(String name) {
    EntityId exact = byKey.get(EntityKeys.slug(name));
    return exact != null || !isAcronym(name)
        ? Optional.ofNullable(exact)
        : Optional.ofNullable(byAcronym.get(name.replace(".", "")));
  }

  /**
   * The last entity that a longer name with these words at its end (or this word at its start)
   * stands for.
   */
  Optional<EntityId> latest(String shortName) {
    return Optional.ofNullable(latestByWord.get(EntityKeys.slug(shortName)));
  }

  static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 7
        && letters.chars().filter(Character::isUpperCase).count() >= 2
        && letters.indexOf(' ') < 0;
  }

  /** The initials of a name with and without its small words: "PLO"; "MoU", "MOU". */
  static List<String> acronyms(String name) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : name.split("[\\s\\-–]+", -1)) {
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      all.append(word.charAt(0));
      if (Character.isUpperCase(word.charAt(0))) {
        capitals.append(word.charAt(0));
      }
    }
    List<String> acronyms = new ArrayList<>();
    if (capitals.length() >= 2) {
      acronyms.add(capitals.toString());
    }
    if (all.length() > capitals.length() && capitals.length() >= 2) {
      acronyms.add(all.toString());
    }
    return acronyms;
  }
}
