package dev.entente.read;

/** Characters of page text made plain: one kind of space, nothing invisible. */
final class Characters {
  private Characters() {}

  /** The text on one line: invisible characters gone, runs of any space one space, trimmed. */
  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * The text with its lines kept: invisible characters gone, spaces plain, line ends {@code \n}.
   */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        out.append('\n');
      } else if (c == '\t') {
        out.append("    ");
      } else if (isSpace(c)) {
        out.append(' ');
      } else if (!isInvisible(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isSpace(char c) {
    return (c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r')))
        || c == '\u0085'
        || (c > '\u007f' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
  }

  /**
   * Controls, soft hyphens, zero-width and direction marks, byte order marks, lone surrogates
   * aside.
   */
  private static boolean isInvisible(char c) {
    return (c < ' ' || c > '~')
        && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\ufffc');
  }

  /** How many words the text has; in Chinese and Japanese, every character counts as one. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u3040' && Character.isLetter(text.charAt(i))) {
        words++;
        continue;
      }
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord) {
        words++;
      }
      inWord = letter || (inWord && !isSpace(text.charAt(i)));
    }
    return words;
  }

  /** Whether the text ends as a sentence does, closing quotation marks and brackets aside. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’)]»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
  }
}
