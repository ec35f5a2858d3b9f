package dev.entente.evaluate;

import dev.entente.fact.EventType;
import dev.entente.text.Issue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a comparison with gold files gave.
 *
 * @param documents how many documents were compared
 * @param measures every measure
 * @param details of the event mentions that were found, how many have each detail right
 * @param classes event mentions by class
 * @param confidence of the event mentions that were found, by confidence in tenths, how many are
 *     right: of the right class in the right sentence
 * @param errors a line for each thing missed, found in part or spurious, in document order
 * @param issues what was wrong with any document
 */
public record Evaluation(
    int documents,
    Map<Measure, Tally> measures,
    Map<Detail, Share> details,
    SortedMap<EventType, Tally> classes,
    SortedMap<Integer, Share> confidence,
    List<String> errors,
    List<Issue> issues) {
  public Evaluation {
    measures = Collections.unmodifiableMap(new EnumMap<>(measures));
    details = Collections.unmodifiableMap(new EnumMap<>(details));
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    confidence = Collections.unmodifiableSortedMap(new TreeMap<>(confidence));
    errors = List.copyOf(errors);
    issues = List.copyOf(issues);
  }
}
