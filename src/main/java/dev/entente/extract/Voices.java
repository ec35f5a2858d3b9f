package dev.entente.extract;

import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in whose voice each sentence of a document stands: narrator, author, transcript speaker.
 */
final class Voices {
  private static final Set<Genre> PLEDGING =
      Set.of(Genre.JOINT_STATEMENT, Genre.TREATY, Genre.TRANSCRIPT, Genre.SPEECH, Genre.FACT_SHEET);
  private final AnnotatedDocument document;

  Voices(AnnotatedDocument document) {
    this.document = document;
  }

  Voice of(SentenceView view) {
    Genre genre = document.source().metadata().genre();
    Optional<Mention> speaker = view.block().speaker().flatMap(this::mention);
    return new Voice(
        speaker, genre == Genre.OPINION, speaker.isPresent() || PLEDGING.contains(genre));
  }

  /** The tokens that a span covers, as a mention. */
  private Optional<Mention> mention(Span span) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().overlaps(span)) {
        int first = -1;
        int end = -1;
        for (Token token : sentence.tokens()) {
          if (token.span().overlaps(span)) {
            first = first < 0 ? token.index() : first;
            end = token.index() + 1;
          }
        }
        if (first >= 0) {
          Span covered = sentence.token(first).span().cover(sentence.token(end - 1).span());
          return Optional.of(
              new Mention(sentence.index(), first, end, end - 1, covered, MentionType.PERSON));
        }
      }
    }
    return Optional.empty();
  }
}
