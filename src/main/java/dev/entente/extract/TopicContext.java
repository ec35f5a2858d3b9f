package dev.entente.extract;

import dev.entente.lexicon.Topics;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an event is about whose own words do not say: the topics around it, each weighed by how near
 * it is told. The weights were fitted on the half of the gold that rules were written from.
 */
final class TopicContext {
  private static final double SENTENCE = 2;
  private static final int MOST_HITS = 2;
  private static final double SENTENCE_BEFORE = 1;
  private static final double DOCUMENT = 2;
  private static final double COURTESY = 1;

  /** A topic counts beside the heaviest one from this share of its weight on. */
  private static final double BESIDE = 0.75;

  private final AnnotatedDocument document;
  private final Topics topics;
  private final Map<String, Integer> all;

  TopicContext(AnnotatedDocument document, Topics topics) {
    this.document = document;
    this.topics = topics;
    List<Token> tokens = new ArrayList<>();
    document.sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
    this.all = topics.hits(tokens);
  }

  /**
   * The topics of the sentence, of those before it in its paragraph, each counting half of the one
   * after it, and of the document as a whole, the heaviest first.
   *
   * @param courtesy whether the event is of relations themselves where it names no subject
   */
  List<String> around(Sentence sentence, boolean courtesy) {
    Map<String, Double> weights = new TreeMap<>();
    topics
        .hits(sentence.tokens())
        .forEach(
            (topic, n) -> weights.merge(topic, SENTENCE * Math.min(n, MOST_HITS), Double::sum));
    double nearness = SENTENCE_BEFORE;
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = document.sentences().get(i);
      if (before.block() != sentence.block()) {
        break;
      }
      double weight = nearness;
      topics
          .hits(before.tokens())
          .keySet()
          .forEach(topic -> weights.merge(topic, weight, Double::sum));
      nearness /= 2;
    }
    double hits = all.values().stream().mapToInt(n -> n).sum();
    all.forEach((topic, n) -> weights.merge(topic, DOCUMENT * n / hits, Double::sum));
    if (courtesy) {
      weights.merge("diplomatic-relations", COURTESY, Double::sum);
    }
    double heaviest = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= BESIDE * heaviest)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
