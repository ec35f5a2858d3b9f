package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is quoted as saying so, within the sentence: "Wang said that", "according to Wang", "...,
 * Wang said".
 */
final class SourceReader {
  private static final Set<String> REPORTS =
      Set.of("Statement", "Accusation", "Threat", "Disclosure", "Commitment", "Rejection");
  private static final int MAX_CLIMB = 15;

  private final SentenceView view;
  private final Syntax syntax;
  private final Fillers fillers;
  private final Map<Integer, Candidate> reports = new HashMap<>();

  SourceReader(SentenceView view, Fillers fillers, List<Candidate> candidates) {
    this.view = view;
    this.syntax = view.syntax();
    this.fillers = fillers;
    for (Candidate candidate : candidates) {
      if (REPORTS.contains(candidate.rule().type().name())) {
        reports.put(candidate.head(), candidate);
      }
    }
  }

  /** The source of a candidate; empty where the sentence itself names none. */
  Optional<Mention> source(Candidate candidate) {
    int at = candidate.top();
    for (int steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
      Optional<Mention> beside = beside(at, candidate);
      if (beside.isPresent()) {
        return beside;
      }
      Dependency head = syntax.graph().head(at);
      Candidate report = reports.get(head.governor());
      if (report != null && report.head() != candidate.head() && isSaid(report, head, at)) {
        Optional<Mention> speaker =
            speaker(report.carrier() < 0 ? report.head() : report.carrier());
        if (speaker.isPresent()) {
          return speaker;
        }
      }
      at = head.governor();
    }
    return Optional.empty();
  }

  private boolean isSaid(Candidate report, Dependency head, int at) {
    String type = report.rule().type().name();
    boolean clause = head.is("ccomp") || head.is("parataxis") || head.is("dep");
    return switch (type) {
      case "Statement", "Disclosure" -> clause;
      case "Accusation" -> clause || head.is("obl") && view.token(at).isVerb();
      default -> clause && !type.equals("Commitment");
    };
  }

  /** "according to Wang" or a parenthetical "Wang said" that hangs on this clause. */
  private Optional<Mention> beside(int clause, Candidate candidate) {
    for (String preposition : List.of("according_to", "accord_to", "per")) {
      for (int token : syntax.obliques(clause, preposition)) {
        List<Mention> actors = fillers.actors(token);
        if (!actors.isEmpty()) {
          return Optional.of(actors.get(0));
        }
        for (int owner : syntax.graph().children(token, "nmod:poss")) {
          return fillers.actors(owner).stream().findFirst();
        }
        List<Mention> modifiers = fillers.modifiers(token);
        if (!modifiers.isEmpty()) {
          return Optional.of(modifiers.get(0));
        }
      }
    }
    for (int aside : syntax.graph().children(clause, "parataxis")) {
      Candidate report = reports.get(aside);
      if (report != null && aside != candidate.top()) {
        return speaker(aside);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> speaker(int verb) {
    List<Integer> subjects =
        view.token(verb).isVerb()
            ? syntax.agents(verb)
            : syntax.graph().children(verb, "nmod:poss");
    for (int subject : subjects) {
      List<Mention> actors = fillers.actors(subject);
      if (!actors.isEmpty()) {
        return Optional.of(actors.get(0));
      }
    }
    return Optional.empty();
  }
}
