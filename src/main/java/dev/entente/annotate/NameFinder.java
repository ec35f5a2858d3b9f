package dev.entente.annotate;

import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Groups tokens that carry one name tag into mentions; a form of address begins another name. */
final class NameFinder {
  /** "In Kazan Mr Modi met": two names that the tagger took for one. */
  private static final Pattern ADDRESS = Pattern.compile("(Mr|Mrs|Ms|Dr)\\.?");

  private NameFinder() {}

  static List<Mention> names(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      String entity = tokens.get(i).entity();
      int end = i + 1;
      if (!entity.equals("O")) {
        while (end < tokens.size()
            && tokens.get(end).entity().equals(entity)
            && !ADDRESS.matcher(tokens.get(end).word()).matches()) {
          end++;
        }
        found.add(mention(sentence, i, end, type(entity)));
      }
      i = end;
    }
    return found;
  }

  private static Mention mention(Sentence sentence, int first, int end, MentionType type) {
    return new Mention(
        sentence.index(),
        first,
        end,
        head(sentence, first, end),
        sentence.token(first).span().cover(sentence.token(end - 1).span()),
        type);
  }

  /** The token whose governor lies outside the name. */
  private static int head(Sentence sentence, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      int governor = sentence.dependencies().head(i).governor();
      if (governor < first || governor >= end) {
        return i;
      }
    }
    return end - 1;
  }

  private static MentionType type(String entity) {
    return switch (entity) {
      case "PERSON" -> MentionType.PERSON;
      case "ORGANIZATION" -> MentionType.ORGANIZATION;
      case "LOCATION" -> MentionType.LOCATION;
      default -> MentionType.MISC;
    };
  }
}
