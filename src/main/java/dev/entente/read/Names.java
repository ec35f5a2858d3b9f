package dev.entente.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of sites and titles brought into their usual form. */
final class Names {
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)(?=\\s*(?:\\d{4}|copyright))|\\bcopyright\\b)[\\s©:]*(?:\\(c\\)\\s*)?(?:(?:content owned by|by|the content of)\\s+)?"
              + "(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?:by\\s+)?(?<name>\\p{L}[^.|·•\\n©]{2,80})");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)[\\s,]+(?:all rights\\b.*|\\d{4}.*|ltd|llc|inc|gmbh|plc|pty|co|corp|trust|oü|media llc|redistribution\\b.*)$");
  private static final Pattern TITLE_PARTS =
      Pattern.compile("\\s+[|–—»•·-]\\s+|\\s*::\\s*|\\s+\\|\\s*");
  private static final Pattern NO_HOLDER =
      Pattern.compile("(?i)notice|policy|policies|law|act|all rights|reserved|information");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "by", "from", "with",
          "between", "as", "into", "over", "against", "under");

  private Names() {}

  /** Who claims the copyright: "© 2022 Mekong Dispatch. Follow us" is Mekong Dispatch's. */
  static Optional<String> copyrightHolder(String line) {
    if (line.length() > 1000) {
      return Optional.empty();
    }
    Matcher matcher = COPYRIGHT.matcher(line);
    while (matcher.find()) {
      String name = withoutTail(matcher.group("name").strip());
      if (Character.isUpperCase(name.codePointAt(0))
          && Characters.words(name) <= 9
          && !NO_HOLDER.matcher(name).lookingAt()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String withoutTail(String name) {
    String longer = "";
    String shorter = name;
    while (!shorter.equals(longer)) {
      longer = shorter;
      shorter = TAIL.matcher(longer).replaceFirst("");
    }
    return shorter;
  }

  /** What a page title adds to its headline: "Duma backs freeze | Norvik Wire", the site's name. */
  static Optional<String> besides(String headline, String pageTitle) {
    String[] parts = TITLE_PARTS.split(pageTitle, 0);
    if (parts.length < 2) {
      return Optional.empty();
    }
    String first = parts[0].strip();
    String last = parts[parts.length - 1].strip();
    if (!key(headline).contains(key(last)) && Characters.words(last) <= 10) {
      return Optional.of(last);
    }
    return key(headline).contains(key(first)) || Characters.words(first) > 10
        ? Optional.empty()
        : Optional.of(first);
  }

  /** A page title without the names of sites and sections: its longest part, joined as it stood. */
  static String withoutSite(String pageTitle, Optional<String> site) {
    String title = pageTitle;
    if (site.isPresent()) {
      String name = Pattern.quote(site.get());
      title = title.replaceFirst("(?i)\\s*(?:[|–—»•·:-]|::)\\s*(?:the )?" + name + "$", "");
      title = title.replaceFirst("(?i)^(?:the )?" + name + "\\s*(?:[|–—»•·:-]|::)+\\s*", "");
    }
    String[] parts = title.split("\\s+\\|\\s+|\\s*::\\s*|\\s+»\\s+", 0);
    String longest = "";
    for (String part : parts) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest.replaceFirst("\\s+[–—-]\\s+(?:\\p{Lu}[\\w.]*\\s?){1,3}$", "").strip();
  }

  /** Title case for a line in capitals: "U.S. DEPARTMENT of STATE" is U.S. Department of State. */
  static String fromCapitals(String line) {
    if (!isCapitals(line)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (String word : line.split(" ", 0)) {
      String lower = word.toLowerCase(Locale.ROOT);
      out.append(out.length() > 0 ? " " : "");
      if (out.length() > 0 && SMALL.contains(lower)) {
        out.append(lower);
      } else if ((word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1)
          || !lower.matches(".*[aeiouy].*")
          || word.startsWith("(")) {
        out.append(word);
      } else {
        out.append(capitalised(lower));
      }
    }
    return out.toString();
  }

  private static String capitalised(String lower) {
    StringBuilder out = new StringBuilder(lower);
    for (int i = 0; i < out.length(); i++) {
      boolean starts = i == 0 || ("-/“\"'".indexOf(out.charAt(i - 1)) >= 0 && i + 2 < out.length());
      if (starts) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Whether most letters of the line, its small words aside, are capitals. */
  static boolean isCapitals(String line) {
    int capitals = 0;
    int small = 0;
    for (String word : line.split(" ", 0)) {
      if (!SMALL.contains(word)) {
        capitals += (int) word.chars().filter(Character::isUpperCase).count();
        small += (int) word.chars().filter(Character::isLowerCase).count();
      }
    }
    return capitals >= 4 && small * 20 <= capitals;
  }

  /** Letters and digits alone, in lower case: what two spellings of one title share. */
  static String key(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      if (Character.isLetterOrDigit(lower.codePointAt(i))) {
        key.appendCodePoint(lower.codePointAt(i));
      }
    }
    return key.toString();
  }
}
