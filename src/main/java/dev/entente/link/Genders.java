package dev.entente.link;

import dev.entente.fact.EntityId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the page tells of the gender of its persons: "Ms. Merkel", "spokeswoman Hua Chunying". */
final class Genders {
  private static final Set<String> FEMALE =
      Set.of("ms", "mrs", "miss", "madam", "madame", "lady", "queen", "princess", "dame", "sister");
  private static final Set<String> MALE =
      Set.of("mr", "sir", "lord", "king", "prince", "sheikh", "monsieur", "brother", "father");

  private enum Gender {
    FEMALE,
    MALE
  }

  private final Map<EntityId, Gender> known = new HashMap<>();

  /** Notes a word that stands before a person's name or tells the person's office. */
  void note(EntityId person, String word) {
    String bare = word.replace(".", "").toLowerCase(Locale.ROOT);
    if (FEMALE.contains(bare) || bare.endsWith("woman")) {
      known.put(person, Gender.FEMALE);
    } else if (MALE.contains(bare) || bare.endsWith("man")) {
      known.put(person, Gender.MALE);
    }
  }

  /** Whether "he" or "she" can mean the person, as far as the page tells. */
  boolean admit(String pronoun, EntityId person) {
    Gender gender = known.get(person);
    boolean feminine = pronoun.startsWith("she") || pronoun.startsWith("her");
    return gender == null || (gender == Gender.FEMALE) == feminine;
  }
}
