package dev.entente.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the lines that surround an article from those of the article: menus, share bars, promotion,
 * lists of other articles, disclaimers.
 */
final class Furniture {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|›»•·‹«│/]\\s*|\\s+[>→‧]\\s*|\\s{2,}");
  private static final Pattern CRUMB = Pattern.compile("(?:\\s*(?:›|»|/)\\s*|\\s>\\s)");
  private static final Pattern RULE = Pattern.compile("[\\s=_*~#·.–—-]{3,}|#{1,6}|[-–—*]");
  private static final Pattern TOKEN = Pattern.compile("[^\\p{L}\\d]+");
  private static final int LONGEST = 400;

  private final HeadPattern promotion;
  private final Pattern promotionParagraph;
  private final HeadPattern listHeading;
  private final HeadPattern end;
  private final HeadPattern crumbs;
  private final Set<String> toolWords;

  Furniture() {
    WordList lines = WordList.load("furniture.txt");
    promotion = lines.headPattern("promotion");
    promotionParagraph = lines.pattern("promotion paragraph");
    listHeading = lines.headPattern("list heading");
    end = lines.headPattern("end");
    crumbs = lines.headPattern("crumbs");
    toolWords = lines.words("tool words");
  }

  /** Whether the line promotes, warns or steers, wherever it stands. */
  boolean isPromotion(String line) {
    String head = head(line);
    return RULE.matcher(head).matches()
        || promotion.isAtHeadOf(head)
        || (line.length() < 1500 && promotionParagraph.matcher(line).find());
  }

  /** Whether the line heads a list of other articles or of readers' comments. */
  boolean opensList(String line) {
    return line.length() <= 120 && listHeading.isAtHeadOf(line);
  }

  /** Whether nothing of the article comes after the line: "###", a disclaimer, a copyright. */
  boolean endsArticle(String line) {
    return end.isAtHeadOf(head(line));
  }

  /** Whether the line is made of the words of buttons: "Share Tweet Print", "[f] [X] [in]". */
  boolean isTool(String line) {
    if (line.length() > 160) {
      return false;
    }
    int words = 0;
    int tools = 0;
    int fillers = 0;
    for (String token : TOKEN.split(line.toLowerCase(Locale.ROOT), 0)) {
      if (token.isEmpty()) {
        continue;
      }
      words++;
      if (toolWords.contains(token)) {
        tools++;
      } else if (token.length() == 1 || isNumber(token)) {
        fillers++;
      }
    }
    int others = words - tools - fillers;
    return words == 0 || (tools > 0 && others * 4 <= words && others <= 2);
  }

  /** Whether the line is a row of links: short parts between bars, bullets, arrows or gaps. */
  boolean isMenu(String line) {
    if (isCrumbs(line)) {
      return true;
    }
    String[] parts = SEPARATOR.split(line.strip(), 0);
    if (parts.length < 3 || (Characters.endsSentence(line) && Characters.words(line) > 12)) {
      return false;
    }
    int longest = 0;
    for (String part : parts) {
      longest = Math.max(longest, Characters.words(part));
    }
    return longest <= 5;
  }

  /** Whether the line is a trail of section names: "Home › Opinion › Iran". */
  boolean isCrumbs(String line) {
    if (line.length() > 200) {
      return false;
    }
    if (crumbs.isAtHeadOf(line)) {
      return true;
    }
    String[] parts = CRUMB.split(line, 0);
    if (parts.length < 2 || Characters.endsSentence(line)) {
      return false;
    }
    for (String part : parts) {
      if (Characters.words(part) > 3 || part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String token) {
    return token.chars().allMatch(Character::isDigit);
  }

  private static String head(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
