package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an event is about, by the words of its own clause first. */
final class EventTopics {
  private static final Set<String> DIPLOMACY = Set.of("Meeting", "Visit", "Support", "Signing");
  private static final int MAX_TOPICS = 4;

  private final SentenceView view;
  private final Syntax syntax;
  private final TopicContext context;

  EventTopics(SentenceView view, TopicContext context) {
    this.view = view;
    this.syntax = view.syntax();
    this.context = context;
  }

  /**
   * Topics evoked in the content, else in the event's own words, other events' left out, else by
   * what stands around it.
   *
   * @param others the heads of the sentence's other events
   */
  List<String> of(Candidate candidate, Optional<Span> content, Set<Integer> others) {
    List<String> found = content.map(this::within).orElse(List.of());
    if (found.isEmpty()) {
      found = topicsOf(own(candidate, others));
    }
    if (found.isEmpty()) {
      String type = candidate.rule().type().name();
      found = context.around(view.sentence(), DIPLOMACY.contains(type));
    }
    return found.stream().limit(MAX_TOPICS).sorted().toList();
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
