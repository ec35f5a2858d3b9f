package dev.entente.extract;

import dev.entente.fact.EventMention;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.BlockKind;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the event mentions of a document: which words evoke an event of which class, and which
 * phrases fill its roles.
 *
 * <p>"Xi's visit to the United States" gives a Visit with the agent "Xi" and the counterpart "the
 * United States". Immutable and thread-safe.
 */
public final class EventExtractor {
  private final Lexicon lexicon;

  public EventExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions in text order; empty where the document tells of no event. */
  public List<EventMention> extract(AnnotatedDocument document) {
    List<SentenceView> views = SentenceView.all(document, lexicon);
    Voices voices = new Voices(views, document.source().metadata().genre());
    List<String> topics = documentTopics(document);
    List<EventMention> found = new ArrayList<>();
    for (SentenceView view : views) {
      if (view.block().kind() != BlockKind.BYLINE) {
        found.addAll(new SentenceExtractor(view, voices.of(view), topics).extract());
      }
    }
    return found;
  }

  /**
   * The topic of the title, else of the whole document: what a sentence without topic words is
   * about.
   */
  private List<String> documentTopics(AnnotatedDocument document) {
    List<Token> title = new ArrayList<>();
    List<Token> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      all.addAll(sentence.tokens());
      if (document.blockOf(sentence).kind() == BlockKind.TITLE) {
        title.addAll(sentence.tokens());
      }
    }
    List<String> topics = lexicon.topics().in(title);
    if (topics.isEmpty()) {
      topics = lexicon.topics().in(all);
    }
    return topics.stream().limit(1).toList();
  }
}
