package dev.entente.link;

import dev.entente.text.Token;
import java.util.Set;

/** Where a noun's complement ends: "working group | on counternarcotics | met". */
final class Complements {
  private static final Set<String> OPENERS = Set.of("of", "on", "for", "between");
  private static final Set<String> CHAINS = Set.of("of", "in", "and", "with", "for");
  private static final Set<String> NOMINAL = Set.of("DT", "POS", "PRP$", "CD");
  private static final int LONGEST = 14;

  private Complements() {}

  /** The index after the complement that starts at a token, or that token if none does. */
  static int end(Page page, int sentence, int from) {
    if (!OPENERS.contains(page.word(sentence, from))) {
      return from;
    }
    int size = page.tokens(sentence).size();
    int end = from;
    for (int at = from + 1; at < Math.min(size, from + LONGEST); at++) {
      Token token = page.token(sentence, at);
      boolean chains = CHAINS.contains(page.word(sentence, at)) && end == at;
      boolean nominal =
          token.isNoun()
              || token.tag().equals("VBG")
              || token.tag().startsWith("JJ")
              || token.word().equals("-")
              || NOMINAL.contains(token.tag());
      if (isTime(token) || !(nominal || chains)) {
        break;
      }
      if (chains && !page.word(sentence, at).equals("of") && isNameAhead(page, sentence, at)) {
        break;
      }
      if (token.isNoun() || token.tag().equals("VBG")) {
        end = at + 1;
      }
    }
    return end;
  }

  /** Whether a place or a person follows: "a pact on fisheries in Geneva". */
  private static boolean isNameAhead(Page page, int sentence, int at) {
    int next = page.word(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    return next >= page.tokens(sentence).size() || !page.token(sentence, next).entity().equals("O");
  }

  private static boolean isTime(Token token) {
    return Calendar.isDayOrMonth(token.word())
        || (token.tag().equals("CD") && token.word().matches("(?:19|20)\\d\\d"));
  }
}
