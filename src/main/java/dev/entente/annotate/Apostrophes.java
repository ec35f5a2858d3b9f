package dev.entente.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the apostrophe of a possessive plural ("the States’ pledge") from a closing quotation mark,
 * which the tokenizer takes it for.
 */
final class Apostrophes {
  private static final Pattern AFTER_PLURAL = Pattern.compile("(?<=\\p{L}[sS])’(?=\\s)");
  private static final int LONGEST_QUOTATION = 400;

  private Apostrophes() {}

  /** The text with straight apostrophes after plurals, of the same length. */
  static String straightened(String text) {
    Matcher matcher = AFTER_PLURAL.matcher(text);
    StringBuilder straight = new StringBuilder(text);
    while (matcher.find()) {
      if (!isInQuotation(text, matcher.start())) {
        straight.setCharAt(matcher.start(), '\'');
      }
    }
    return straight.toString();
  }

  private static boolean isInQuotation(String text, int at) {
    int open = text.lastIndexOf('‘', at - 1);
    if (open < 0 || at - open > LONGEST_QUOTATION) {
      return false;
    }
    int lineEnd = text.indexOf('\n', open);
    return lineEnd < 0 || lineEnd > at;
  }
}
