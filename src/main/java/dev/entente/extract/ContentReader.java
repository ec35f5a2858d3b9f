package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that say what is pledged, stated, asked, denied or alleged. */
final class ContentReader {
  private static final Set<String> WITH_CONTENT =
      Set.of(
          "Commitment",
          "Request",
          "Statement",
          "Threat",
          "Rejection",
          "Accusation",
          "Support",
          "Disclosure",
          "Aid",
          "Protest");
  private static final List<String> PREPOSITIONS =
      List.of("for", "of", "against", "over", "about", "on", "to", "with");

  private final SentenceView view;
  private final Syntax syntax;
  private final Fillers fillers;

  ContentReader(SentenceView view, Fillers fillers) {
    this.view = view;
    this.syntax = view.syntax();
    this.fillers = fillers;
  }

  /**
   * One span for each governed verb ("to oppose theft and to endorse a code"), else one or none.
   */
  List<Optional<Span>> contents(Candidate candidate) {
    String type = candidate.rule().type().name();
    if (!WITH_CONTENT.contains(type)) {
      return List.of(Optional.empty());
    }
    if (candidate.isPledgedAct()) {
      int[] extent = syntax.extent(candidate.head());
      return List.of(Optional.of(act(candidate.head(), extent[1])));
    }
    List<Optional<Span>> found = new ArrayList<>();
    if (type.equals("Commitment") || type.equals("Request")) {
      List<Integer> infinitives = Clauses.infinitives(syntax, candidate.head());
      for (int i = 0; i < infinitives.size(); i++) {
        int until = i + 1 < infinitives.size() ? infinitives.get(i + 1) : view.size();
        found.add(Optional.of(clause(infinitives.get(i), until)));
      }
    }
    if (found.isEmpty()) {
      found.add(single(candidate));
    }
    return found;
  }

  /** From the verb to the end of its clause, or to the verb that is joined to it. */
  private Span act(int verb, int end) {
    int last = end;
    for (int next : syntax.graph().children(verb, "conj", "parataxis")) {
      if (next > verb && view.token(next).isVerb()) {
        last = Math.min(last, syntax.extent(next)[0] - 1);
      }
    }
    while (last > verb && isJoint(last)) {
      last--;
    }
    return view.span(verb, Math.max(verb, last));
  }

  private Optional<Span> single(Candidate candidate) {
    int head = candidate.head();
    Optional<Integer> complement = Clauses.complement(syntax, head);
    if (complement.isPresent()) {
      int[] extent = syntax.extent(complement.get());
      boolean around = extent[0] <= head && head <= extent[1];
      return Optional.of(
          around ? withoutSpeaker(extent, head) : clause(complement.get(), view.size()));
    }
    for (int clause : syntax.graph().children(head, "xcomp", "acl")) {
      return Optional.of(clause(clause, view.size()));
    }
    List<Integer> phrases =
        candidate.isNoun() ? new ArrayList<>() : new ArrayList<>(syntax.patients(head));
    phrases.removeIf(fillers::isActor);
    for (String preposition : PREPOSITIONS) {
      phrases.addAll(syntax.obliques(head, preposition));
    }
    for (int phrase : phrases) {
      if (!fillers.isActor(phrase) && !view.isTime(phrase)) {
        return Optional.of(clause(phrase, view.size()));
      }
    }
    return Optional.empty();
  }

  /**
   * "Deadlines, it warned, would do harm": what stands after the words about who says so, or before
   * them.
   */
  private Span withoutSpeaker(int[] extent, int speech) {
    int[] inner = syntax.extent(speech);
    return inner[0] - extent[0] >= extent[1] - inner[1]
        ? view.span(extent[0], Math.max(extent[0], inner[0] - 1))
        : view.span(Math.min(extent[1], inner[1] + 1), extent[1]);
  }

  /** A clause or phrase from its first word (less "that" or "to") up to {@code until}. */
  private Span clause(int head, int until) {
    int[] extent = syntax.extent(head);
    int first = extent[0];
    int last = Math.min(extent[1], until - 1);
    if (until <= extent[1]) {
      while (last > head && isJoint(last)) {
        last--;
      }
    }
    while (first < last && isOpening(first, head)) {
      first++;
    }
    while (last > first && isPunctuation(last)) {
      last--;
    }
    return view.span(first, last);
  }

  private boolean isJoint(int token) {
    Dependency head = syntax.graph().head(token);
    return head.is("cc") || head.is("mark") || isPunctuation(token);
  }

  private boolean isOpening(int token, int head) {
    Dependency edge = syntax.graph().head(token);
    return edge.governor() == head && (edge.is("mark") || edge.is("case") || edge.is("cc"))
        || isPunctuation(token);
  }

  private boolean isPunctuation(int token) {
    return syntax.graph().head(token).is("punct") && view.token(token).word().matches("\\W+");
  }
}
