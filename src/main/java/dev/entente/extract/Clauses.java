package dev.entente.extract;

import dev.entente.text.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Complement clauses: what is said, pledged or asked. */
final class Clauses {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

  private Clauses() {}

  /**
   * The head of the clause that says what is said: "that" clause, quotation, or what a
   * parenthetical "X said" comments on.
   */
  static Optional<Integer> complement(Syntax syntax, int verb) {
    List<Integer> clauses = syntax.graph().children(verb, "ccomp");
    if (!clauses.isEmpty()) {
      return Optional.of(clauses.get(0));
    }
    for (int clause : syntax.graph().children(verb, "parataxis", "dep")) {
      if (isQuoted(syntax, clause)) {
        return Optional.of(clause);
      }
    }
    Dependency head = syntax.graph().head(verb);
    if (head.is("parataxis") && head.governor() >= 0) {
      return Optional.of(head.governor());
    }
    return Optional.empty();
  }

  /** Who must do something by what a verb reports: "said that Peru must act". */
  static List<Integer> obliged(SentenceView view, int verb) {
    Syntax syntax = view.syntax();
    Optional<Integer> clause = complement(syntax, verb);
    if (clause.isEmpty()
        || !view.token(clause.get()).isVerb()
        || !isObligation(view, clause.get())) {
      return List.of();
    }
    return syntax.subjects(clause.get()).stream()
        .filter(subject -> !syntax.token(subject).tag().startsWith("PRP"))
        .toList();
  }

  private static boolean isObligation(SentenceView view, int clause) {
    Syntax syntax = view.syntax();
    boolean modal =
        syntax.graph().children(clause, "aux").stream()
            .anyMatch(aux -> view.lexicon().classes().has("obligation", syntax.lemma(aux)));
    boolean semiModal =
        view.lexicon().classes().has("obligation", syntax.lemma(clause) + " to")
            && syntax.graph().children(clause, "xcomp").stream().anyMatch(x -> hasTo(syntax, x));
    return modal || semiModal;
  }

  /** The infinitives a word governs, each verb that has its own "to" or its own object apart. */
  static List<Integer> infinitives(Syntax syntax, int head) {
    List<Integer> found = new ArrayList<>();
    for (int clause : syntax.graph().children(head, "xcomp", "acl", "ccomp", "advcl")) {
      if (!hasTo(syntax, clause) && !found.contains(clause)) {
        Dependency up = syntax.graph().head(clause);
        if (!(up.is("conj")
            && found.contains(up.governor())
            && !syntax.patients(clause).isEmpty())) {
          continue;
        }
      }
      Dependency up = syntax.graph().head(clause);
      boolean shared =
          up.is("conj") && !hasTo(syntax, clause) && sharesObject(syntax, up.governor(), clause);
      if (!shared) {
        found.add(clause);
      }
    }
    return found;
  }

  /** "combat and prevent cybercrime": one act told with two verbs. */
  private static boolean sharesObject(Syntax syntax, int first, int second) {
    return syntax.graph().children(first, "obj").isEmpty()
        || syntax.graph().children(second, "obj").isEmpty();
  }

  static boolean hasTo(Syntax syntax, int verb) {
    // "in order to": the words after the first hang on it as one fixed phrase
    for (int mark : syntax.graph().children(verb, "mark")) {
      if (syntax.lemma(mark).equals("to")
          || syntax.graph().children(mark, "fixed").stream()
              .anyMatch(part -> syntax.lemma(part).equals("to"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoted(Syntax syntax, int head) {
    int[] extent = syntax.extent(head);
    for (int i = Math.max(0, extent[0] - 1); i <= extent[1]; i++) {
      if (QUOTES.contains(syntax.token(i).word())) {
        return true;
      }
    }
    return false;
  }
}
