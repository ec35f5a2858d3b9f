package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.TimeExpression;
import dev.entente.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When an event took place, by the dates that hang on its words, else on those it hangs on. */
final class EventTime {
  private static final List<String> MEANWHILE = List.of("at", "in", "during");
  private static final Set<String> RELATIVES = Set.of("where", "when");
  private static final int MAX_CLIMB = 12;

  private final SentenceView view;
  private final Syntax syntax;

  EventTime(SentenceView view) {
    this.view = view;
    this.syntax = view.syntax();
  }

  /**
   * The date of an event.
   *
   * @param others the heads of the sentence's other events, whose dates are theirs
   */
  Optional<String> of(Candidate candidate, Set<Integer> others) {
    return nearest(candidate.head(), candidate.carrier(), others)
        .or(() -> ofFirstVerb(candidate, others))
        .or(() -> ofClause(candidate, others))
        .or(() -> ofOccasion(candidate, others));
  }

  /**
   * Whether a date lies after the day on which the page was published: told there, it is a plan.
   */
  boolean isAfterPublication(String date) {
    return view.document()
        .source()
        .metadata()
        .issued()
        .map(LocalDate::toString)
        .filter(day -> date.compareTo(day.substring(0, Math.min(date.length(), day.length()))) > 0)
        .isPresent();
  }

  private Optional<String> nearest(int head, int carrier, Set<Integer> others) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeExpression time : view.times()) {
      int distance = distanceTo(time, head, carrier, others);
      if (distance < nearest) {
        nearest = distance;
        best = time.value();
      }
    }
    return Optional.ofNullable(best);
  }

  /** "On Tuesday he left the accord and ordered sanctions": a date in front is both verbs'. */
  private Optional<String> ofFirstVerb(Candidate candidate, Set<Integer> others) {
    int verb = candidate.carrier();
    if (verb < 0 || !syntax.graph().head(verb).is("conj")) {
      return Optional.empty();
    }
    int first = syntax.graph().head(verb).governor();
    for (TimeExpression time : view.times()) {
      boolean inFront = time.span().end() <= view.token(first).span().begin();
      if (inFront && distanceTo(time, first, first, others) < MAX_CLIMB) {
        return Optional.of(time.value());
      }
    }
    return Optional.empty();
  }

  /**
   * "The summit drew to a close on Sunday", "the camp where they met was opened on Sunday", "it was
   * sealed on 3 May, when it came into force": a noun, or a clause of where or when, has the date
   * of the verb above that tells of no event of its own.
   */
  private Optional<String> ofClause(Candidate candidate, Set<Integer> others) {
    int at = candidate.isNoun() ? candidate.head() : placeOf(candidate.head());
    while (at >= 0 && !view.token(at).isVerb()) {
      at = syntax.graph().head(at).governor();
      if (others.contains(at) && candidate.isNoun()) {
        return Optional.empty();
      }
    }
    return at < 0 ? Optional.empty() : nearest(at, at, others);
  }

  /** What a clause of "where" or "when" that follows it hangs on; -1 for another clause. */
  private int placeOf(int verb) {
    Dependency clause = syntax.graph().head(verb);
    boolean relative =
        (clause.is("acl:relcl") || clause.is("advcl"))
            && clause.governor() < verb
            && syntax.graph().children(verb, "advmod", "mark").stream()
                .anyMatch(word -> RELATIVES.contains(syntax.lemma(word)));
    return relative ? clause.governor() : -1;
  }

  /** "At talks on Friday, ministers agreed": what is done at an event is done when it is held. */
  private Optional<String> ofOccasion(Candidate candidate, Set<Integer> others) {
    int verb = candidate.carrier();
    for (String preposition : MEANWHILE) {
      for (int occasion : verb < 0 ? List.<Integer>of() : syntax.obliques(verb, preposition)) {
        if (others.contains(occasion)) {
          Optional<String> time = nearest(occasion, occasion, Set.of());
          if (time.isPresent()) {
            return time;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Steps up from the date to the event; a large number where another event is met first. */
  private int distanceTo(TimeExpression time, int head, int carrier, Set<Integer> others) {
    int at = -1;
    for (Token token : view.sentence().tokens()) {
      if (time.span().overlaps(token.span())) {
        at = token.index();
        Dependency up = syntax.graph().head(at);
        if (up.governor() < 0 || !time.span().overlaps(view.token(up.governor()).span())) {
          break;
        }
      }
    }
    for (int steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
      if (at == head || at == carrier) {
        return steps;
      }
      if (others.contains(at)) {
        return Integer.MAX_VALUE;
      }
      at = syntax.graph().head(at).governor();
    }
    return Integer.MAX_VALUE;
  }
}
