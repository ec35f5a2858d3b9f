package dev.entente.evaluate;

import dev.entente.fact.EventType;
import dev.entente.text.Issue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts, document by document, what an {@link Evaluation} tells. */
final class ScoreSheet {
  private final Map<Measure, Tally> measures = new EnumMap<>(Measure.class);
  private final Map<Detail, Share> details = new EnumMap<>(Detail.class);
  private final SortedMap<EventType, Tally> classes = new TreeMap<>();
  private final SortedMap<Integer, Share> confidence = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  ScoreSheet() {
    for (Measure measure : Measure.values()) {
      measures.put(measure, Tally.NONE);
    }
    for (Detail detail : Detail.values()) {
      details.put(detail, Share.NONE);
    }
  }

  void count(Measure measure, int right, int spurious, int missed) {
    measures.merge(measure, new Tally(right, spurious, missed), Tally::plus);
  }

  /** Counts an event mention, over all and in its class. */
  void countEvent(EventType type, int right, int spurious, int missed) {
    count(Measure.EVENT, right, spurious, missed);
    classes.merge(type, new Tally(right, spurious, missed), Tally::plus);
  }

  void count(Detail detail, boolean isRight) {
    details.merge(detail, Share.one(isRight), Share::plus);
  }

  /** Counts an event mention by its confidence, to the nearest tenth; no more than nine. */
  void countConfidence(double value, boolean isRight) {
    int tenth = Math.min(9, (int) Math.round(value * 10));
    confidence.merge(tenth, Share.one(isRight), Share::plus);
  }

  void error(String line) {
    errors.add(line);
  }

  Evaluation evaluation(int documents, List<Issue> issues) {
    return new Evaluation(documents, measures, details, classes, confidence, errors, issues);
  }
}
