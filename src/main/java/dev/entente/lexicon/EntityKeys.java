package dev.entente.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name becomes the key of its entity: {@code Recep Tayyip Erdoğan} is {@code
 * recep-tayyip-erdogan}.
 */
public final class EntityKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private EntityKeys() {}

  /**
   * The name in lower case without accents, whatever is no letter or digit a hyphen, none at the
   * ends. Letters of other scripts are kept. Empty if the name has neither letter nor digit.
   */
  public static String slug(String name) {
    String hyphened =
        NEITHER_LETTER_NOR_DIGIT.matcher(fold(name).toLowerCase(Locale.ROOT)).replaceAll("-");
    int begin = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
    return begin < end ? hyphened.substring(begin, end) : "";
  }

  /** The text without accents: {@code Élysée} is {@code Elysee}; case and punctuation stay. */
  static String fold(String text) {
    if (isAscii(text)) {
      return text;
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare =
        Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      folded.append(foldLetter(bare.charAt(i)));
    }
    return folded.toString();
  }

  /** Letters and marks whose stroke or ligature Unicode does not take apart. */
  private static String foldLetter(char letter) {
    return switch (letter) {
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case '’', '‘', 'ʻ', 'ʼ', '`' -> "'";
      case '‐', '‑', '–' -> "-";
      default -> String.valueOf(letter);
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
