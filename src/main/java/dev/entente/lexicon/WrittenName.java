package dev.entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as a data file or a page writes it, cut into words that can be compared.
 *
 * <p>Accents and dots are gone; hyphens and apostrophes part words and are gone too; "&amp;" is
 * "and". The case is kept, for it tells a name from a word:
 *
 * <ul>
 *   <li>one word of up to three letters, or in capitals throughout, is itself alone: {@code US},
 *       never "us"; {@code Xi}, never "XI"; {@code PACE}, never "Pace";
 *   <li>other capitalised words of a name need a capital in a text, whatever follows it: {@code
 *       China} admits "CHINA" but not "china";
 *   <li>a name that ends in a hyphen is a prefix: {@code Sino-} admits the "Sino" of "Sino-Indian"
 *       alone.
 * </ul>
 *
 * @param hyphened whether a hyphen follows the last word
 */
record WrittenName(List<Word> words, boolean hyphened) {
  private static final int SHORT = 3;

  /**
   * One word of a name.
   *
   * @param text with its case
   * @param key in lower case
   * @param token index of the token it stands in; 0 outside a sentence
   */
  record Word(String text, String key, int token) {
    private static Word of(String text, int token) {
      return new Word(text, text.toLowerCase(Locale.ROOT), token);
    }

    private boolean isCapitalised() {
      return Character.isUpperCase(text.charAt(0));
    }

    private boolean isLowerCase() {
      return text.equals(key);
    }
  }

  WrittenName {
    words = List.copyOf(words);
  }

  /** The name without a leading "the" and a final "'s". */
  static WrittenName of(String name) {
    String bare = withoutPossessive(EntityKeys.fold(name).strip());
    List<Word> words = wordsOf(bare, 0);
    if (words.size() > 1 && words.get(0).key().equals("the")) {
      words = words.subList(1, words.size());
    }
    return new WrittenName(words, bare.endsWith("-"));
  }

  private static String withoutPossessive(String name) {
    if (name.endsWith("'s")) {
      return name.substring(0, name.length() - 2);
    }
    return name.endsWith("s'") ? name.substring(0, name.length() - 1) : name;
  }

  /** The words of one token or name; none for a lone hyphen or apostrophe. */
  static List<Word> wordsOf(String text, int token) {
    List<Word> words = new ArrayList<>();
    String folded = EntityKeys.fold(text);
    String bare = folded.length() > 1 ? folded.replace(".", "") : folded;
    for (int at = 0; at < bare.length(); ) {
      int end = at;
      while (end < bare.length() && Character.isLetterOrDigit(bare.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(Word.of(bare.substring(at, end), token));
      } else if (bare.charAt(at) == '&') {
        words.add(Word.of("and", token));
      } else if (!partsWords(bare.charAt(at))) {
        words.add(Word.of(bare.substring(at, at + 1), token));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static boolean partsWords(char c) {
    return c == '-' || c == '\'' || Character.isWhitespace(c);
  }

  static boolean isHyphen(String token) {
    return EntityKeys.fold(token).equals("-");
  }

  /** What names that differ in case alone have in common. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(key.isEmpty() ? "" : " ").append(word.key());
    }
    return key.toString();
  }

  /** Whether this name may be written as {@code seen} within a sentence. */
  boolean admitsInText(WrittenName seen) {
    if (hyphened && !seen.hyphened) {
      return false;
    }
    if (isExact()) {
      return words.get(0).text().equals(seen.words.get(0).text());
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isCapitalised() && !seen.words.get(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  /** Whether someone who asks for {@code asked} may mean this name: lower case will do. */
  boolean admitsInLookup(WrittenName asked) {
    boolean lowerCase = asked.words.stream().allMatch(Word::isLowerCase);
    boolean hyphenFits = !hyphened || asked.hyphened;
    return hyphenFits
        && (admitsInText(asked) || (lowerCase && !isExact() && !Homographs.contains(key())));
  }

  private boolean isExact() {
    if (words.size() != 1) {
      return false;
    }
    String text = words.get(0).text();
    return text.length() <= SHORT || text.equals(text.toUpperCase(Locale.ROOT));
  }
}
