package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Circumstance;
import dev.entente.fact.Derivation;
import dev.entente.fact.EventMention;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.fact.Trigger;
import dev.entente.lexicon.Condition;
import dev.entente.text.Mention;
import dev.entente.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Extracts the event mentions of one sentence: triggers, then what rules 4 to 6 leave of them, then
 * arguments.
 */
final class SentenceExtractor {
  private final SentenceView view;
  private final Voice voice;
  private final Fillers fillers;
  private final RoleFinder roles;
  private final StatusReader statuses;
  private final ContentReader contents;
  private final Circumstances circumstances;

  SentenceExtractor(SentenceView view, Voice voice, List<String> documentTopics) {
    this.view = view;
    this.voice = voice;
    this.fillers = new Fillers(view);
    this.roles = new RoleFinder(view, fillers);
    this.statuses = new StatusReader(view);
    this.contents = new ContentReader(view, fillers);
    this.circumstances = new Circumstances(view, documentTopics);
  }

  /** A candidate with what was found for it. */
  private record Finding(
      Candidate candidate, List<Argument> arguments, Status status, Optional<Candidate> scope) {
    boolean hasActor() {
      return arguments.stream()
          .anyMatch(a -> a.role() == Role.AGENT || a.role() == Role.COUNTERPART);
    }
  }

  List<EventMention> extract() {
    List<Candidate> candidates = new TriggerFinder(view, fillers).find();
    candidates = new PledgeFinder(view, fillers, voice).rewrite(candidates);
    Scopes scopes = new Scopes(view, candidates);
    Map<Integer, Finding> kept = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Optional<Candidate> scope = scopes.scopeOf(candidate);
      if (scope.isPresent() && !Scopes.standsAlone(candidate.rule().type().name())) {
        continue;
      }
      Status status = statuses.status(candidate);
      if (scope.isPresent()) {
        Status inside = Scopes.inside(scope.get()).orElse(status);
        status =
            inside == Status.PLANNED && status != Status.ACTUAL
                ? StatusReader.stronger(status, inside)
                : inside;
      }
      Finding finding = new Finding(candidate, roles.find(candidate), status, scope);
      if (isMention(finding)) {
        kept.put(candidate.head(), finding);
      }
    }
    merge(kept);
    dropReportsOfEvents(kept);
    SourceReader sources = new SourceReader(view, fillers, candidates);
    List<EventMention> mentions = new ArrayList<>();
    for (Finding finding : kept.values()) {
      Set<Integer> others = new LinkedHashSet<>(kept.keySet());
      others.remove(finding.candidate().head());
      for (Optional<Span> content : contents.contents(finding.candidate())) {
        mentions.add(mention(finding, content, sources, others));
      }
    }
    return mentions;
  }

  /** Rule 6, and the rows that ask for an actor. */
  private boolean isMention(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean needsActor = false;
    for (Condition condition : candidate.rule().conditions()) {
      needsActor |= condition.slot().equals("actor");
    }
    if (candidate.rule().type().name().equals("Statement")
        && finding.arguments().stream().noneMatch(a -> a.role() == Role.AGENT)) {
      return false;
    }
    if (finding.hasActor()) {
      return true;
    }
    return !needsActor
        && (!candidate.isNoun() || circumstances.time(candidate, Set.of()).isPresent());
  }

  /**
   * "imposed sanctions", "held talks": verb and noun of one class are one telling; the verb keeps
   * both's arguments.
   */
  private void merge(Map<Integer, Finding> kept) {
    for (Finding noun : List.copyOf(kept.values())) {
      Candidate candidate = noun.candidate();
      if (!candidate.isNoun()) {
        continue;
      }
      for (Finding verb : List.copyOf(kept.values())) {
        boolean same =
            verb.candidate().rule().type().equals(candidate.rule().type()) && !verb.equals(noun);
        if (same
            && kept.containsKey(candidate.head())
            && isArgumentOf(candidate, verb.candidate())) {
          Set<Argument> all = new LinkedHashSet<>(verb.arguments());
          all.addAll(noun.arguments());
          kept.remove(candidate.head());
          kept.put(
              verb.candidate().head(),
              new Finding(
                  verb.candidate(),
                  List.copyOf(all),
                  StatusReader.stronger(verb.status(), noun.status()),
                  verb.scope()));
        }
      }
    }
  }

  private boolean isArgumentOf(Candidate noun, Candidate verb) {
    if (noun.carrier() == verb.head()) {
      return true;
    }
    return !verb.isNoun()
        && (view.syntax().patients(verb.head()).contains(noun.head())
            || view.syntax().graph().head(noun.head()).governor() == verb.head());
  }

  /** Rule 5: a report is a Statement only where what it reports holds no other event. */
  private void dropReportsOfEvents(Map<Integer, Finding> kept) {
    for (Finding report : List.copyOf(kept.values())) {
      if (!report.candidate().rule().type().name().equals("Statement")) {
        continue;
      }
      Optional<Integer> clause = Clauses.complement(view.syntax(), report.candidate().head());
      if (clause.isPresent()
          && kept.keySet().stream()
              .anyMatch(
                  head ->
                      head != report.candidate().head()
                          && view.syntax().graph().isWithin(head, clause.get())
                          && !view.syntax()
                              .graph()
                              .isWithin(
                                  head,
                                  report.candidate().head() == clause.get()
                                      ? -1
                                      : speech(report, clause.get())))) {
        kept.remove(report.candidate().head());
      }
    }
  }

  /**
   * In "X, Wang said in a speech, Y" the report hangs below what it reports: its own words do not
   * count.
   */
  private int speech(Finding report, int clause) {
    return view.syntax().graph().isWithin(report.candidate().head(), clause)
        ? report.candidate().head()
        : -1;
  }

  private EventMention mention(
      Finding finding, Optional<Span> content, SourceReader sources, Set<Integer> others) {
    Candidate candidate = finding.candidate();
    List<Argument> arguments = new ArrayList<>(finding.arguments());
    arguments.addAll(roles.places(candidate));
    Optional<Mention> source =
        candidate.rule().type().name().equals("Statement")
            ? Optional.empty()
            : sources.source(candidate).or(voice::speaker);
    Circumstance circumstance =
        new Circumstance(
            finding.status(),
            circumstances.time(candidate, others),
            circumstances.topics(candidate, content),
            content,
            source,
            source.isEmpty() && voice.isAuthor());
    return new EventMention(
        new Trigger(
            view.sentence().index(),
            view.span(
                candidate.head(),
                candidate.last() > candidate.head() ? candidate.last() : candidate.head()),
            candidate.rule().type()),
        arguments,
        circumstance,
        new Derivation(candidate.rule().id(), confidence(finding)));
  }

  private double confidence(Finding finding) {
    boolean agent = finding.arguments().stream().anyMatch(a -> a.role() == Role.AGENT);
    double confidence = 0.5;
    confidence += agent ? 0.2 : 0;
    confidence += finding.candidate().rule().conditions().isEmpty() ? 0 : 0.1;
    confidence += finding.candidate().isNoun() && finding.candidate().carrier() < 0 ? 0 : 0.1;
    return Math.round(confidence * 100) / 100.0;
  }
}
