package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import dev.entente.text.TimeExpression;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When an event took place, and what it is about, by the words of its own clause first. */
final class Circumstances {
  private static final Set<String> DIPLOMACY = Set.of("Meeting", "Visit", "Support", "Signing");
  private static final int MAX_TOPICS = 4;
  private static final int MAX_CLIMB = 12;

  private final SentenceView view;
  private final Syntax syntax;
  private final List<String> fallback;

  /**
   * @param fallback the topics of the document, for sentences that name none
   */
  Circumstances(SentenceView view, List<String> fallback) {
    this.view = view;
    this.syntax = view.syntax();
    this.fallback = fallback;
  }

  /** The date that hangs on the trigger or its carrier, not on another event of the sentence. */
  Optional<String> time(Candidate candidate, Set<Integer> others) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeExpression time : view.times()) {
      int distance = distanceTo(time, candidate.head(), candidate.carrier(), others);
      if (distance < nearest) {
        nearest = distance;
        best = time.value();
      }
    }
    return best == null ? shared(candidate, others) : Optional.of(best);
  }

  /** "On Tuesday he left the accord and ordered sanctions": a date in front is both verbs'. */
  private Optional<String> shared(Candidate candidate, Set<Integer> others) {
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

  /**
   * Topics evoked in the content, else in the event's own words, other events' left out, else in
   * the sentence, else those of the document; a meeting, visit or courtesy that names no subject is
   * about relations themselves.
   *
   * @param others the heads of the sentence's other events
   */
  List<String> topics(Candidate candidate, Optional<Span> content, Set<Integer> others) {
    List<String> found = content.map(this::within).orElse(List.of());
    if (found.isEmpty()) {
      found = topicsOf(own(candidate, others));
    }
    if (found.isEmpty()) {
      found = within(view.sentence().span());
    }
    if (found.isEmpty() && DIPLOMACY.contains(candidate.rule().type().name())) {
      found = List.of("diplomatic-relations");
    }
    if (found.isEmpty()) {
      found = paragraph();
    }
    if (found.isEmpty()) {
      found = fallback;
    }
    return found.stream().limit(MAX_TOPICS).sorted().toList();
  }

  /** The topic of the sentences before in the same paragraph, the nearest first. */
  private List<String> paragraph() {
    List<Sentence> sentences = view.document().sentences();
    for (int i = view.sentence().index() - 1; i >= 0; i--) {
      if (sentences.get(i).block() != view.sentence().block()) {
        return List.of();
      }
      List<String> found = topicsOf(sentences.get(i).tokens());
      if (!found.isEmpty()) {
        return found.subList(0, 1);
      }
    }
    return List.of();
  }

  /** The words below the event that are neither below another one nor tell its purpose. */
  private List<Token> own(Candidate candidate, Set<Integer> others) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : view.sentence().tokens()) {
      int at = token.index();
      for (int steps = 0; at >= 0 && steps < view.size(); steps++) {
        if (at == candidate.head() || at == candidate.top()) {
          tokens.add(token);
          break;
        }
        Dependency up = syntax.graph().head(at);
        if (others.contains(at) || (up.is("advcl") && Clauses.hasTo(syntax, at))) {
          break;
        }
        at = up.governor();
      }
    }
    return tokens;
  }

  private List<String> within(Span span) {
    return topicsOf(
        view.sentence().tokens().stream().filter(t -> span.contains(t.span())).toList());
  }

  private List<String> topicsOf(List<Token> tokens) {
    return view.lexicon().topics().in(tokens);
  }
}
