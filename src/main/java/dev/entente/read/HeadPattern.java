package dev.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many regular expressions that are tried at a line's head, ignoring the case of ASCII letters: for
 * each line only those that can begin with its first character.
 */
final class HeadPattern {
  private static final int ASCII = 128;

  private final @Nullable Pattern[] byFirst = new Pattern[ASCII];
  private final Pattern all;

  HeadPattern(List<String> expressions) {
    all = union(expressions);
    List<Pattern> alone = expressions.stream().map(each -> union(List.of(each))).toList();
    Map<List<String>, Pattern> known = new HashMap<>();
    for (int c = 0; c < ASCII; c++) {
      String first = String.valueOf((char) c);
      List<String> some =
          alone.stream().filter(each -> canBegin(each, first)).map(Pattern::pattern).toList();
      byFirst[c] = some.isEmpty() ? null : known.computeIfAbsent(some, HeadPattern::union);
    }
  }

  private static Pattern union(List<String> expressions) {
    return Pattern.compile("(?:" + String.join("|", expressions) + ")", Pattern.CASE_INSENSITIVE);
  }

  /** An expression that fails before it has seen the end cannot begin so, whatever follows. */
  private static boolean canBegin(Pattern expression, String first) {
    Matcher matcher = expression.matcher(first);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Whether one of the expressions matches the line's head. */
  boolean isAtHeadOf(CharSequence line) {
    if (line.length() == 0 || line.charAt(0) >= ASCII) {
      return all.matcher(line).lookingAt();
    }
    Pattern some = byFirst[line.charAt(0)];
    return some != null && some.matcher(line).lookingAt();
  }
}
