package dev.entente.extract;

import dev.entente.fact.EntityClass;
import dev.entente.lexicon.TriggerRule;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells in whose voice each sentence of a document stands: narrator, author, speaker, parties. */
final class Voices {
  private static final Set<Genre> PLEDGING =
      Set.of(Genre.JOINT_STATEMENT, Genre.TREATY, Genre.TRANSCRIPT, Genre.SPEECH);
  private static final Set<String> SCOPES = Set.of("Commitment", "Request");

  private final Genre genre;
  private final List<SentenceView> views;
  private final List<Optional<Mention>> quoted;
  private final List<Mention> parties;

  Voices(List<SentenceView> views, Genre genre) {
    this.genre = genre;
    this.views = views;
    this.quoted = new Quotations(views).speakers();
    this.parties = genre == Genre.TREATY ? parties() : List.of();
  }

  Voice of(SentenceView view) {
    Optional<Mention> speaker = view.block().speaker().flatMap(this::mention);
    speaker = speaker.or(() -> quoted.get(view.sentence().index()));
    List<Mention> subjects = parties;
    Optional<TriggerRule> rule = Optional.empty();
    if (view.block().leadIn().isPresent()) {
      Optional<SentenceView> leadIn = sentenceAt(view.block().leadIn().get());
      if (leadIn.isPresent() && leadIn.get() != view) {
        Fillers fillers = new Fillers(leadIn.get());
        List<Mention> found = subjects(leadIn.get(), fillers);
        subjects = found.isEmpty() ? subjects : found;
        rule = lastScope(leadIn.get(), fillers);
      }
    }
    return new Voice(
        speaker,
        genre == Genre.OPINION,
        speaker.isPresent() || PLEDGING.contains(genre),
        genre == Genre.TREATY,
        subjects,
        rule);
  }

  /** The subject of the lead-in's main clause, or the actors it names alone: "The Presidents:". */
  private static List<Mention> subjects(SentenceView view, Fillers fillers) {
    Syntax syntax = view.syntax();
    for (int i = 0; i < view.size(); i++) {
      if (syntax.graph().head(i).governor() < 0) {
        List<Mention> found = new ArrayList<>();
        List<Integer> heads = view.token(i).isVerb() ? syntax.agents(i) : List.of(i);
        heads.forEach(head -> found.addAll(fillers.actors(head)));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The pledge or request that ends the lead-in: "agreed to:". */
  private static Optional<TriggerRule> lastScope(SentenceView view, Fillers fillers) {
    Optional<TriggerRule> last = Optional.empty();
    for (Candidate candidate : new TriggerFinder(view, fillers).find()) {
      boolean near = candidate.last() >= view.size() - 6;
      if (near && SCOPES.contains(candidate.rule().type().name())) {
        last = Optional.of(candidate.rule());
      }
    }
    return last;
  }

  /** The States that a treaty's title names, else those of its first sentences. */
  private List<Mention> parties() {
    Map<String, Mention> title = new LinkedHashMap<>();
    Map<String, Mention> preamble = new LinkedHashMap<>();
    for (SentenceView view : views) {
      boolean isTitle = view.block().kind() == BlockKind.TITLE;
      if (isTitle || view.sentence().index() < 4) {
        states(view)
            .forEach((code, mention) -> (isTitle ? title : preamble).putIfAbsent(code, mention));
      }
    }
    return List.copyOf(title.size() > 1 ? title.values() : preamble.values());
  }

  private static Map<String, Mention> states(SentenceView view) {
    Map<String, Mention> found = new LinkedHashMap<>();
    Fillers fillers = new Fillers(view);
    for (int i = 0; i < view.size(); i++) {
      Optional<SentenceView.Name> name = view.name(i);
      if (name.isPresent()
          && name.get().entry().filter(e -> e.entityClass() == EntityClass.STATE).isPresent()) {
        SentenceView.Name n = name.get();
        found.putIfAbsent(
            n.entry().get().id().key(), fillers.mention(n.first(), n.end(), n.end() - 1, n.type()));
      }
    }
    return found;
  }

  private Optional<SentenceView> sentenceAt(Span span) {
    Optional<SentenceView> last = Optional.empty();
    for (SentenceView view : views) {
      if (view.sentence().span().overlaps(span)) {
        last = Optional.of(view);
      }
    }
    return last;
  }

  /** The tokens that a speaker's label covers, as a mention. */
  private Optional<Mention> mention(Span span) {
    Optional<SentenceView> view = sentenceAt(span);
    if (view.isEmpty()) {
      return Optional.empty();
    }
    int first = -1;
    int end = -1;
    for (Token token : view.get().sentence().tokens()) {
      if (token.span().overlaps(span)) {
        first = first < 0 ? token.index() : first;
        end = token.index() + 1;
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(new Fillers(view.get()).mention(first, end, end - 1, MentionType.PERSON));
  }
}
