package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Circumstance;
import dev.entente.fact.Derivation;
import dev.entente.fact.EventMention;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.fact.Trigger;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Extracts the event mentions of one sentence: triggers, then what rules 4 to 6 leave of them, then
 * arguments.
 */
final class SentenceExtractor {
  private static final Set<String> TOLD_BY_PURPOSE =
      Set.of("Meeting", "Protest", "Aid", "Cooperation");

  private final SentenceView view;
  private final Voice voice;
  private final Fillers fillers;
  private final RoleFinder roles;
  private final PlaceFinder places;
  private final StatusReader statuses;
  private final ContentReader contents;
  private final EventTime times;
  private final EventTopics topics;

  SentenceExtractor(SentenceView view, Voice voice, TopicContext context) {
    this.view = view;
    this.voice = voice;
    this.fillers = new Fillers(view);
    this.roles = new RoleFinder(view, fillers);
    this.places = new PlaceFinder(view, fillers);
    this.statuses = new StatusReader(view);
    this.contents = new ContentReader(view, fillers);
    this.times = new EventTime(view);
    this.topics = new EventTopics(view, context);
  }

  List<EventMention> extract() {
    List<Candidate> candidates =
        new PledgeFinder(view, fillers, voice).rewrite(new TriggerFinder(view, fillers).find());
    Scopes scopes = new Scopes(view, candidates);
    List<Finding> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      finding(candidate, scopes).ifPresent(kept::add);
    }
    kept = merged(kept);
    dropPurposes(kept);
    dropReportsOfEvents(kept);
    kept = new OtherSide(view, scopes).completed(kept, () -> contentActs(candidates, scopes));
    SourceReader sources = new SourceReader(view, fillers, candidates);
    Confidence confidence = new Confidence(view, scopes);
    List<EventMention> mentions = new ArrayList<>();
    itemOfLeadIn(sources, confidence).ifPresent(mentions::add);
    for (Finding finding : kept) {
      Set<Integer> others = new LinkedHashSet<>();
      kept.forEach(other -> others.add(other.candidate().head()));
      others.remove(finding.candidate().head());
      for (Optional<Span> content : contents.contents(finding.candidate())) {
        double likely = confidence.of(finding, content.isPresent());
        mentions.add(mention(finding, content, sources, others, likely));
      }
    }
    return mentions;
  }

  /** Acts inside a pledge, request, threat or denial that rule 4 leaves to its content. */
  private List<Finding> contentActs(List<Candidate> candidates, Scopes scopes) {
    return candidates.stream()
        .filter(candidate -> !Scopes.standsAlone(candidate.rule().type().name()))
        .filter(candidate -> scopes.scopeOf(candidate).isPresent())
        .map(candidate -> new Finding(candidate, roles.find(candidate), Status.HYPOTHETICAL))
        .toList();
  }

  /** The candidate with its arguments and status; empty where a rule of the contract drops it. */
  private Optional<Finding> finding(Candidate candidate, Scopes scopes) {
    Optional<Candidate> scope = scopes.scopeOf(candidate);
    Optional<Status> inside = scope.flatMap(Scopes::inside);
    if (inside.isEmpty() && isInItem(candidate)) {
      inside = voice.leadIn().flatMap(Scopes::inside);
    }
    if (inside.isPresent() && !Scopes.standsAlone(candidate.rule().type().name())) {
      return Optional.empty();
    }
    Status status = candidate.isPledgedAct() ? Status.ACTUAL : statuses.status(candidate);
    if (inside.isPresent()) {
      boolean planned = inside.get() == Status.PLANNED && status != Status.ACTUAL;
      status = planned ? StatusReader.stronger(status, inside.get()) : inside.get();
    }
    if (voice.isTreaty() && status == Status.ACTUAL && !isAssertedInTreaty(candidate)) {
      return Optional.empty();
    }
    Finding finding =
        new Finding(candidate, withUnderstoodAgents(candidate, roles.find(candidate)), status);
    return isMention(finding) ? Optional.of(finding) : Optional.empty();
  }

  /**
   * A treaty's articles pledge, and say how it is concluded and left; their other words tell of no
   * event.
   */
  private static boolean isAssertedInTreaty(Candidate candidate) {
    String type = candidate.rule().type().name();
    return type.equals("Commitment") || Scopes.standsAlone(type) && !type.equals("Hostility");
  }

  /** Whether the candidate is the act that a list's lead-in pledges or asks for. */
  private boolean isInItem(Candidate candidate) {
    return voice.leadIn().isPresent() && isBareRoot(candidate.top());
  }

  /** A verb without subject at the head of the sentence: "establish a hotline;". */
  private boolean isBareRoot(int token) {
    int root = token;
    while (view.syntax().graph().head(root).is("conj")) {
      root = view.syntax().graph().head(root).governor();
    }
    return view.syntax().graph().head(root).governor() < 0
        && view.token(token).isVerb()
        && view.syntax().graph().children(token, "nsubj", "csubj", "aux:pass").isEmpty();
  }

  /**
   * Agents that the sentence leaves to be understood: of a list's lead-in, of a treaty's parties.
   */
  private List<Argument> withUnderstoodAgents(Candidate candidate, List<Argument> found) {
    boolean agentless = found.stream().noneMatch(a -> a.role() == Role.AGENT);
    boolean byParties =
        found.stream().filter(a -> a.role() == Role.AGENT).anyMatch(a -> isParties(a.filler()));
    boolean treatyPledge = voice.isTreaty() && (candidate.isPledgedAct() || byParties);
    if (!treatyPledge && !(agentless && candidate.carrier() >= 0 && isBareRoot(candidate.top()))) {
      return found;
    }
    if (voice.subjects().isEmpty()) {
      return found;
    }
    List<Argument> all = new ArrayList<>();
    voice.subjects().forEach(subject -> all.add(new Argument(Role.AGENT, subject)));
    found.stream().filter(a -> a.role() != Role.AGENT).forEach(all::add);
    return all;
  }

  /** "The Parties" of a treaty's article, whom its preamble names. */
  private boolean isParties(Mention filler) {
    return filler.type() == MentionType.NOMINAL
        && view.token(filler.head()).lemma().equals("party");
  }

  /**
   * "The two sides agreed to:" and an item "strengthen trade;": the item is the content of the
   * pledge.
   */
  private Optional<EventMention> itemOfLeadIn(SourceReader sources, Confidence confidence) {
    if (voice.leadIn().isEmpty() || voice.subjects().isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < view.size(); i++) {
      boolean base = view.token(i).tag().equals("VB") || view.token(i).tag().equals("VBP");
      if (base && view.syntax().graph().head(i).governor() < 0 && isBareRoot(i)) {
        Candidate candidate = new Candidate(i, i, i, Optional.empty(), voice.leadIn().get());
        Finding finding =
            new Finding(candidate, withUnderstoodAgents(candidate, List.of()), Status.ACTUAL);
        return Optional.of(
            mention(
                finding,
                Optional.of(view.sentence().span()),
                sources,
                Set.of(),
                confidence.of(finding, true)));
      }
    }
    return Optional.empty();
  }

  /** Rule 6, and the rows that ask for an actor. */
  private boolean isMention(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean needsActor =
        candidate.rule().conditions().stream().anyMatch(c -> c.slot().equals("actor"));
    if (candidate.rule().type().name().equals("Statement") && !finding.hasAgent()) {
      return false;
    }
    if (finding.hasActor()) {
      return true;
    }
    return !needsActor
        && (!candidate.isNoun()
            || times.of(candidate, Set.of()).isPresent()
            || !places.beside(candidate).isEmpty());
  }

  /**
   * "imposed sanctions", "held talks": a verb and its noun of one class are one telling, which
   * keeps the arguments of both; "announced sanctions" is told by the noun alone.
   */
  private List<Finding> merged(List<Finding> found) {
    List<Finding> kept = new ArrayList<>(found);
    for (Finding noun : found) {
      if (!noun.candidate().isNoun()) {
        continue;
      }
      for (int v = 0; v < kept.size(); v++) {
        Finding verb = kept.get(v);
        if (isWordOf(noun.candidate(), verb.candidate())) {
          kept.remove(noun);
          break;
        }
        if (verb.equals(noun) || !isArgumentOf(noun.candidate(), verb.candidate())) {
          continue;
        }
        if (verb.candidate().rule().type().equals(noun.candidate().rule().type())) {
          Set<Argument> all = new LinkedHashSet<>(verb.arguments());
          all.addAll(noun.arguments());
          Status status = StatusReader.stronger(verb.status(), noun.status());
          kept.set(v, new Finding(verb.candidate(), List.copyOf(all), status));
          kept.remove(noun);
          break;
        }
        if (noun.is("Sanction") && verb.is("Concession")) {
          // "eased its curbs on Peru" yields, and imposes nothing
          kept.set(v, verb.filledFrom(noun));
          kept.remove(noun);
          break;
        }
        if (noun.candidate().carrier() == verb.candidate().head()
            && verb.candidate().rule().type().name().equals("Statement")) {
          kept.remove(v);
          break;
        }
      }
    }
    return kept;
  }

  /** "held talks to discuss the truce", "summoned the envoy to protest": one act told twice. */
  private void dropPurposes(List<Finding> kept) {
    kept.removeIf(
        purpose ->
            TOLD_BY_PURPOSE.contains(purpose.candidate().rule().type().name())
                && Clauses.hasTo(view.syntax(), purpose.candidate().top())
                && kept.stream()
                    .filter(act -> act.is(purpose.candidate().rule().type().name()))
                    .anyMatch(act -> isGoverned(purpose.candidate(), act.candidate())));
  }

  private boolean isGoverned(Candidate purpose, Candidate act) {
    int governor = view.syntax().graph().head(purpose.top()).governor();
    return !purpose.equals(act) && (governor == act.head() || governor == act.carrier());
  }

  /** "came to Peru's aid": the noun is part of what the verb's row asks for. */
  private boolean isWordOf(Candidate noun, Candidate verb) {
    return !verb.isNoun()
        && noun.rule().type().equals(verb.rule().type())
        && view.syntax().graph().head(noun.head()).governor() == verb.head()
        && view.syntax().graph().head(noun.head()).is("obl")
        && verb.rule().conditions().stream()
            .anyMatch(condition -> condition.words().contains(view.token(noun.head()).lemma()));
  }

  private boolean isArgumentOf(Candidate noun, Candidate verb) {
    if (noun.carrier() >= 0) {
      return noun.carrier() == verb.head();
    }
    return !verb.isNoun()
        && (view.syntax().patients(verb.head()).contains(noun.head())
            || view.syntax().graph().head(noun.head()).governor() == verb.head()
                && view.syntax().graph().children(noun.head(), "nmod:poss").isEmpty());
  }

  /** Rule 5: a report is a Statement only where what it reports holds no other event. */
  private void dropReportsOfEvents(List<Finding> kept) {
    for (Finding report : List.copyOf(kept)) {
      if (!report.candidate().rule().type().name().equals("Statement")) {
        continue;
      }
      int speech = report.candidate().head();
      Optional<Integer> clause = Clauses.complement(view.syntax(), speech);
      if (clause.isPresent()
          && kept.stream().anyMatch(f -> isReported(f.candidate().head(), speech, clause.get()))) {
        kept.remove(report);
      }
    }
  }

  /** Whether a token stands in what is said, not among the words that say who says it. */
  private boolean isReported(int token, int speech, int clause) {
    boolean aside =
        view.syntax().graph().isWithin(speech, clause)
            && view.syntax().graph().isWithin(token, speech);
    return token != speech && !aside && view.syntax().graph().isWithin(token, clause);
  }

  private EventMention mention(
      Finding finding,
      Optional<Span> content,
      SourceReader sources,
      Set<Integer> others,
      double confidence) {
    Candidate candidate = finding.candidate();
    List<Argument> arguments = new ArrayList<>(finding.arguments());
    arguments.addAll(places.places(candidate, finding.arguments(), others));
    Optional<Mention> source =
        candidate.rule().type().name().equals("Statement")
            ? Optional.empty()
            : sources.source(candidate).or(voice::speaker);
    Optional<String> time = times.of(candidate, others);
    boolean ahead =
        finding.status() == Status.ACTUAL
            && !statuses.isPast(candidate)
            && Scopes.standsAlone(candidate.rule().type().name())
            && time.filter(times::isAfterPublication).isPresent();
    Circumstance circumstance =
        new Circumstance(
            ahead ? Status.PLANNED : finding.status(),
            time,
            topics.of(candidate, content, others),
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
        new Derivation(candidate.rule().id(), confidence));
  }
}
