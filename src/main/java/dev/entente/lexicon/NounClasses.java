package dev.entente.lexicon;

import dev.entente.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * What common nouns stand for, from {@code nouns.tsv}: bodies, agreements, mechanisms, sides.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NounClasses {
  static final String FILE = "nouns.tsv";

  private final PhraseTable<NounClass> nouns = new PhraseTable<>();

  private NounClasses() {}

  /** The nouns that come with Entente. */
  public static NounClasses load() {
    NounClasses classes = new NounClasses();
    for (TsvFile.Row row : TsvFile.read(FILE, 3)) {
      if (!classes.nouns.put(row.cell(0), row.constant(1, NounClass.class))) {
        throw row.flaw("'" + row.cell(0) + "' again, expected each noun once");
      }
    }
    return classes;
  }

  /**
   * The class of a noun phrase by its head: "a telephone hotline on cyber issues" is a {@code
   * HOTLINE}. Empty where the head is not in the list.
   */
  public Optional<NounClass> classOf(List<Token> phrase) {
    Optional<NounClass> found = Optional.empty();
    for (int at = 0; at < phrase.size(); ) {
      Optional<PhraseTable.Hit<NounClass>> hit = nouns.longestAt(phrase, at);
      if (hit.isPresent()) {
        found = Optional.of(hit.get().value());
        at = hit.get().end();
      } else if (endsHead(phrase.get(at))) {
        return found;
      } else {
        if (phrase.get(at).isNoun()) {
          found = Optional.empty();
        }
        at++;
      }
    }
    return found;
  }

  /** The class of a noun or a phrase in lower case: {@code memorandum of understanding}. */
  public Optional<NounClass> classOf(String phrase) {
    return nouns.get(phrase);
  }

  /** Whether what follows modifies the head: a preposition, a clause, an apposition. */
  private static boolean endsHead(Token token) {
    return switch (token.tag()) {
      case "IN", "TO", "WDT", "WP", "WRB", "VBN", "VBG", "VBD", "VBZ", "VBP", "," -> true;
      default -> false;
    };
  }
}
