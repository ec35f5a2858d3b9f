package dev.entente.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a text's language by its script and by its commonest small words. */
final class LanguageGuesser {
  private static final int SAMPLE = 60_000;
  private static final int ENOUGH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Map<String, Set<String>> functionWords = new LinkedHashMap<>();
  private final Map<String, String> scripts = new LinkedHashMap<>();

  LanguageGuesser() {
    WordList words = WordList.load("languages.txt");
    for (String section : words.sections()) {
      if (section.equals("scripts")) {
        for (String pair : words.words(section)) {
          int equals = pair.indexOf('=');
          scripts.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      } else {
        functionWords.put(section, words.words(section));
      }
    }
  }

  /**
   * The language's two-letter code: that of a foreign script if it writes a third of the letters or
   * more, else that whose small words are the most; empty if there are too few words to tell.
   */
  Optional<String> guess(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    return byScript(sample).or(() -> byWords(sample));
  }

  private Optional<String> byScript(String text) {
    Map<String, Integer> letters = new LinkedHashMap<>();
    int[] all = {0};
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(
            c -> {
              all[0]++;
              String language = scripts.get(Character.UnicodeScript.of(c).name());
              if (language != null) {
                letters.merge(language, 1, Integer::sum);
              }
            });
    int foreign = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (foreign * 3 < all[0] || foreign == 0) {
      return Optional.empty();
    }
    if (letters.getOrDefault("ja", 0) * 10 > foreign) {
      return Optional.of("ja");
    }
    return most(letters);
  }

  private Optional<String> byWords(String text) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    functionWords.keySet().forEach(language -> hits.put(language, 0));
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      functionWords.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    return most(hits).filter(language -> hits.getOrDefault(language, 0) >= ENOUGH);
  }

  /** The language with the highest count; the data file's order breaks a tie. */
  private static Optional<String> most(Map<String, Integer> counts) {
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = Optional.of(entry.getKey());
      }
    }
    return best;
  }
}
