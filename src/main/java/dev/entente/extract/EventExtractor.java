package dev.entente.extract;

import dev.entente.fact.EventMention;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.BlockKind;
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
    TopicContext context = new TopicContext(document, lexicon.topics());
    List<EventMention> found = new ArrayList<>();
    for (SentenceView view : views) {
      if (view.block().kind() != BlockKind.BYLINE) {
        found.addAll(new SentenceExtractor(view, voices.of(view), context).extract());
      }
    }
    return found;
  }
}
