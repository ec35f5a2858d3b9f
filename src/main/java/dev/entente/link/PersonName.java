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
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName of(String text) {
    List<String> parts = new ArrayList<>();
    for (String word : text.replace(",", " ").trim().split("\\s+")) {
      String part = EntityKeys.slug(word);
      if (part.length() > 1 && !SUFFIXES.contains(part)) {
        parts.add(part);
      }
    }
    return new PersonName(parts);
  }

  /** Whether the name has more than one part, so that it can stand alone. */
  boolean isFull() {
    return parts.size() > 1;
  }

  /**
   * How well this shorter name fits a full one: 3 for its family name in either order ("Biden",
   * "von der Leyen"; "Xi"), 2 for its given name, 1 for a part in between, 0 for none.
   */
  int fits(PersonName full) {
    if (parts.isEmpty() || full.parts.size() < parts.size()) {
      return 0;
    }
    int at = Collections.indexOfSubList(full.parts, parts);
    if (at < 0) {
      return isReordered(full) ? 3 : 0;
    }
    if (at + parts.size() == full.parts.size()) {
      return 3;
    }
    return at == 0 ? 2 : 1;
  }

  /**
   * Whether both name one person in full: the same parts in any order, or one's first and last
   * within the other.
   */
  boolean agrees(PersonName other) {
    if (!isFull() || !other.isFull()) {
      return false;
    }
    PersonName few = parts.size() <= other.parts.size() ? this : other;
    PersonName many = few == this ? other : this;
    return many.parts.containsAll(few.parts);
  }

  private boolean isReordered(PersonName full) {
    return isFull() && full.parts.containsAll(parts);
  }
}
