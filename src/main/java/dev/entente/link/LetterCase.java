package dev.entente.link;

import java.util.Locale;

/** Names as one writes them that stand in capitals, as at the head of a dispatch. */
final class LetterCase {
  private static final int LONGEST_ABBREVIATION = 4;

  private LetterCase() {}

  /** "MATTHEW MILLER" as "Matthew Miller"; what may be an abbreviation stays. */
  static String mixed(String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals || name.length() <= LONGEST_ABBREVIATION) {
      return name;
    }
    StringBuilder mixed = new StringBuilder();
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      mixed.append(inWord ? Character.toLowerCase(letter) : letter);
      inWord = Character.isLetter(letter);
    }
    return mixed.toString();
  }
}
