package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that names a text's authors: "By Helen Marchetti and Tom Okafor", "Written by Jo Field,
 * Senior Fellow at the Meridian Institute".
 */
final class Byline {
  private static final Pattern BY =
      Pattern.compile(
          "(?i:(?:written|compiled|reported|posted|published|edited and written|story|words|"
              + "report|reporting|analysis|opinion|commentary|text)\\s+)?(?i:by)\\b:?\\s+(?=\\S)");
  private static final Pattern AUTHOR_LABEL =
      Pattern.compile("(?i:authors?|writer|reporter)\\s*[:：]\\s*(?=\\S)");
  private static final Pattern END =
      Pattern.compile("\\s[|丨｜•·‧/]\\s?|\\s[–—-]\\s|[(\\[\\n]|\\s(?i:in|for|at|from|on)\\s|\\d");
  private static final Pattern PART = Pattern.compile("\\s*[,;&]\\s*|\\s+(?i:and|with)\\s+");

  private final Set<String> particles;
  private final Set<String> roles;
  private final Pattern office;

  Byline() {
    WordList words = WordList.load("names.txt");
    particles = words.words("particles");
    roles = words.words("roles");
    office = words.pattern("office");
  }

  /** Whether the line names authors after "By" or "Author:". */
  boolean isByline(String line) {
    return line.length() <= 400 && !authors(line).isEmpty();
  }

  /** The names after "By" or "Author:"; empty if the line is no byline. */
  List<String> authors(String line) {
    Matcher by = BY.matcher(line);
    Matcher label = AUTHOR_LABEL.matcher(line);
    int start = by.lookingAt() ? by.end() : label.lookingAt() ? label.end() : -1;
    return start < 0 ? List.of() : names(line.substring(start));
  }

  /** The names at the head of a credit, up to the first that is none: an office, a place. */
  List<String> names(String credit) {
    Matcher end = END.matcher(credit);
    String head = (end.find() ? credit.substring(0, end.start()) : credit).strip();
    List<String> names = new ArrayList<>();
    for (String part : PART.split(head, 0)) {
      String name = stripEnd(part);
      if (isName(name)) {
        names.add(name);
      } else if (!name.isEmpty()) {
        break;
      }
    }
    if (names.isEmpty() && isOffice(credit.strip())) {
      Matcher whole = Pattern.compile("\\s[|丨｜•·]\\s?|[\\n\\d]").matcher(credit);
      String office = stripEnd(whole.find() ? credit.substring(0, whole.start()) : credit);
      names.add(office.replaceFirst("^(?i:the) ", ""));
    }
    return names;
  }

  /** Whether a line is an office that signs texts: "Press service of the President". */
  boolean isOffice(String line) {
    return line.length() <= 90
        && Characters.words(line) >= 2
        && !Characters.endsSentence(line)
        && office.matcher(line).lookingAt();
  }

  /** Whether the words look like one person's name: two to five, capitalised, none a role. */
  boolean isName(String text) {
    String[] words = text.split(" ", 0);
    if (words.length < 2 || words.length > 5 || text.length() > 50) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      if (roles.contains(word) || !word.matches("[\\p{L}.’'‘-]+")) {
        return false;
      }
      if (Character.isUpperCase(word.codePointAt(0))) {
        capitals++;
      } else if (!particles.contains(word) && !word.matches("(?:al|el|ben|d)[-’'].+")) {
        return false;
      }
    }
    return capitals >= 2;
  }

  private static String stripEnd(String text) {
    String stripped = text.strip();
    while (stripped.endsWith(",") || stripped.endsWith(":")) {
      stripped = stripped.substring(0, stripped.length() - 1).strip();
    }
    return stripped;
  }
}
