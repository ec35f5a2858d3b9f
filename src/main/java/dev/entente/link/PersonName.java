package dev.entente.link;

import dev.entente.lexicon.EntityKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A person's name in parts, folded: "Joseph R. Biden, Jr." is {@code joseph biden}.
 *
 * @param parts without initials and suffixes, in the page's order
 */
record PersonName(List<String> parts) {
  /** How a family name, or the whole name in another order, fits. */
  static final int FAMILY_NAME = 3;

  /** How a first part fits: a given name, or an East Asian family name. */
  static final int GIVEN_NAME = 2;

  private static final int MIDDLE_NAME = 1;
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName of(String text) {
    List<String> parts = new ArrayList<>();
    for (String word : text.replace(",", " ").trim().split("\\s+", -1)) {
      String part = EntityKeys.slug(word);
      for (String piece : part.split("-", -1)) {
        if (piece.length() > 1 && !SUFFIXES.contains(piece)) {
          parts.add(piece);
        }
      }
    }
    return new PersonName(parts);
  }

  /** Whether the name has more than one part, so that it can stand alone. */
  boolean isFull() {
    return parts.size() > 1;
  }

  /**
   * How well this shorter name fits a full one: {@link #FAMILY_NAME} for "Biden" or "von der
   * Leyen", {@link #GIVEN_NAME} for "Xi" or "Volodymyr", 0 for no fit.
   */
  int fits(PersonName full) {
    if (parts.isEmpty() || full.parts.size() < parts.size()) {
      return 0;
    }
    int at = Collections.indexOfSubList(full.parts, parts);
    if (at < 0) {
      return isReordered(full) ? FAMILY_NAME : 0;
    }
    if (at + parts.size() == full.parts.size()) {
      return FAMILY_NAME;
    }
    return at == 0 ? GIVEN_NAME : MIDDLE_NAME;
  }

  /**
   * Whether both name one person in full: the same parts in any order, or one's first and last
   * within the other.
   */
  boolean agrees(PersonName other) {
    if (!isFull() || !other.isFull()) {
      return false;
    }
    return parts.size() <= other.parts.size()
        ? other.parts.containsAll(parts)
        : parts.containsAll(other.parts);
  }

  private boolean isReordered(PersonName full) {
    return isFull() && full.parts.containsAll(parts);
  }
}
