package dev.entente.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The words of a sentence that stand close to an event's trigger, on its side of any punctuation:
 * in "Delegations held several rounds of talks" those around "talks" are "held several rounds of".
 *
 * @param before the few words before the trigger, in lower case, nearest last
 * @param after the few words after it
 */
record Phrasing(List<String> before, List<String> after) {
  private static final int BEFORE = 4;
  private static final int AFTER = 3;
  private static final Pattern BREAK = Pattern.compile("[,;:.!?()\\[\\]\"“”]|[–—]|\\s-\\s");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  Phrasing {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The words around {@code [begin, end)} of a sentence; offsets beyond it count as its ends. */
  static Phrasing around(String sentence, int begin, int end) {
    int from = Math.min(Math.max(begin, 0), sentence.length());
    int to = Math.min(Math.max(end, from), sentence.length());
    String[] left = BREAK.split(sentence.substring(0, from) + " ", -1);
    List<String> before = words(left[left.length - 1]);
    List<String> after = words(BREAK.split(" " + sentence.substring(to), -1)[0]);
    return new Phrasing(
        before.subList(Math.max(0, before.size() - BEFORE), before.size()),
        after.subList(0, Math.min(AFTER, after.size())));
  }

  private static List<String> words(String text) {
    return Stream.of(GAP.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Words such as "another" and "several": what is told of is not, or not only, told elsewhere. */
  Set<String> apart() {
    return found(Vocabulary.APART_WORD);
  }

  /** Which of several it is: "second". */
  Optional<String> ordinal() {
    return found(Vocabulary.ORDINAL_WORD).stream().findFirst();
  }

  /** Whether the trigger is a noun that takes up what is known: "the visit", "Yoon's trip". */
  boolean isDefinite() {
    Set<String> words = Ontology.get().words(Vocabulary.DEFINITE_WORD);
    return before.stream()
        .skip(Math.max(0, before.size() - 2))
        .anyMatch(word -> words.contains(word) || word.endsWith("'s") || word.endsWith("’s"));
  }

  private Set<String> found(Node property) {
    Set<String> found = new TreeSet<>(before);
    found.addAll(after);
    found.retainAll(Ontology.get().words(property));
    return found;
  }
}
