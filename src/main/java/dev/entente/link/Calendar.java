package dev.entente.link;

import java.util.Locale;
import java.util.Set;

/** Days and months, whose capitals make no names. */
final class Calendar {
  private static final Set<String> WORDS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december")
              .split(" ", -1));

  private Calendar() {}

  static boolean isDayOrMonth(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
