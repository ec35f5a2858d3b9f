package dev.entente.extract;

import dev.entente.lexicon.PartOfSpeech;
import dev.entente.text.Mention;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks a quoted sentence that does not name its speaker: the one named before or after it in
 * the same paragraph, else in the paragraph before.
 */
final class Quotations {
  private final List<SentenceView> views;

  Quotations(List<SentenceView> views) {
    this.views = views;
  }

  /**
   * The speaker for each sentence; empty for one that is not quoted, or names its speaker itself.
   */
  List<Optional<Mention>> speakers() {
    List<Optional<Mention>> reporters = new ArrayList<>();
    List<Boolean> quoted = new ArrayList<>();
    boolean open = false;
    int block = -1;
    for (SentenceView view : views) {
      if (view.sentence().block() != block) {
        block = view.sentence().block();
        open = false;
      }
      boolean startsInside = open || startsWithQuote(view);
      for (Token token : view.sentence().tokens()) {
        open = isQuote(token) ? opens(token, open) : open;
      }
      quoted.add(startsInside);
      reporters.add(reporter(view));
    }
    List<Optional<Mention>> speakers = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      speakers.add(
          quoted.get(i) && reporters.get(i).isEmpty() ? nearest(i, reporters) : Optional.empty());
    }
    return speakers;
  }

  private Optional<Mention> nearest(int index, List<Optional<Mention>> reporters) {
    int block = views.get(index).sentence().block();
    for (int at : new int[] {index - 1, index + 1, index - 2}) {
      if (at >= 0
          && at < views.size()
          && views.get(at).sentence().block() == block
          && reporters.get(at).isPresent()) {
        return reporters.get(at);
      }
    }
    for (int at = index - 1; at >= 0 && views.get(at).sentence().block() >= block - 1; at--) {
      if (reporters.get(at).isPresent()) {
        return reporters.get(at);
      }
    }
    return Optional.empty();
  }

  /** The subject of a verb of saying that has something said. */
  private static Optional<Mention> reporter(SentenceView view) {
    Fillers fillers = new Fillers(view);
    for (Token token : view.sentence().tokens()) {
      boolean says =
          token.isVerb()
              && view.lexicon().triggers().rules(token.lemma(), PartOfSpeech.VERB).stream()
                  .anyMatch(rule -> rule.type().name().equals("Statement"));
      if (says && Clauses.complement(view.syntax(), token.index()).isPresent()) {
        for (int subject : view.syntax().agents(token.index())) {
          List<Mention> actors = fillers.actors(subject);
          if (!actors.isEmpty()) {
            return Optional.of(actors.get(0));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean startsWithQuote(SentenceView view) {
    return isQuote(view.token(0)) && opens(view.token(0), false);
  }

  private static boolean isQuote(Token token) {
    return "\"“”".contains(token.word()) || token.word().equals("``") || token.word().equals("''");
  }

  private static boolean opens(Token token, boolean open) {
    return switch (token.word()) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      default -> !open;
    };
  }
}
