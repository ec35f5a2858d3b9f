package dev.entente.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;

/**
 * Decides whether two tellings of one class may be of one event.
 *
 * <p>They may where nothing that both say tells them apart, and where they name a common
 * participant, agreement or mechanism: "Xi's first state visit to the United States" and "Xi's
 * recent visit to the US" are one visit; "signed in 1993 and 1996" is two signings. In one
 * document, what one telling leaves out the other may supply. Across documents more must agree: the
 * roles that are filled, and the time, where an undated telling is taken to speak of the months
 * around its document's day; where no day is known, a common agreement alone makes two tellings
 * one, and who meets nobody named is in another document another's guest.
 */
final class Sameness {
  /** How far from its document's day an undated telling may reach. */
  private static final int UNDATED_REACH_DAYS = 90;

  /** The share of words in common from which two contents say the same. */
  private static final double SAME_CONTENT = 0.6;

  private final Allegiances allegiances;
  private final Map<String, Set<String>> stems = new HashMap<>();

  Sameness(Allegiances allegiances) {
    this.allegiances = allegiances;
  }

  /** Whether two tellings of one class may be of one event. */
  boolean mayBeOne(Telling a, Telling b) {
    return !isToldApart(a, b)
        && timesAgree(a, b)
        && share(a, b, Vocabulary.INSTRUMENT)
        && share(a, b, Vocabulary.MECHANISM)
        && participantsAgree(a, b)
        && hasCommonGround(a, b)
        && identityAgrees(a, b);
  }

  /** A sentence that tells of two events of one class tells them apart, by verbs or by dates. */
  private static boolean isToldApart(Telling a, Telling b) {
    return a.all(Vocabulary.SENTENCE).equals(b.all(Vocabulary.SENTENCE));
  }

  private static boolean timesAgree(Telling a, Telling b) {
    String one = a.text(Vocabulary.TIME);
    String other = b.text(Vocabulary.TIME);
    if (!one.isEmpty() && !other.isEmpty()) {
      return one.startsWith(other) || other.startsWith(one);
    }
    if (a.isInDocumentOf(b)) {
      return true;
    }
    Optional<Period> first = period(a);
    Optional<Period> second = period(b);
    return first.isPresent() && second.isPresent()
        ? first.get().overlaps(second.get())
        : intersects(a, b, Vocabulary.INSTRUMENT);
  }

  private static Optional<Period> period(Telling telling) {
    return telling
        .time()
        .or(() -> telling.document().issued().map(day -> day.widened(UNDATED_REACH_DAYS)));
  }

  private static boolean share(Telling a, Telling b, Node property) {
    return share(a.all(property), b.all(property), Object::equals);
  }

  /** Whether two lists have something in common, or one of them is silent. */
  private static <T> boolean share(
      Collection<T> one, Collection<T> other, BiPredicate<Object, Object> same) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(x -> other.stream().anyMatch(y -> same.test(x, y)));
  }

  /** Who meets alone meets somebody unnamed: no telling that names both is known to be of that. */
  private boolean participantsAgree(Telling a, Telling b) {
    if (a.type().symmetric()) {
      return rolesAgree(a, b, a.participants(), b.participants())
          && (a.participants().size() > 1) == (b.participants().size() > 1)
          && (a.participants().size() > 1
              || a.isInDocumentOf(b)
              || intersects(a, b, Vocabulary.INSTRUMENT)
              || intersects(a, b, Vocabulary.MECHANISM));
    }
    return rolesAgree(a, b, a.all(Vocabulary.AGENT), b.all(Vocabulary.AGENT))
        && rolesAgree(a, b, a.all(Vocabulary.COUNTERPART), b.all(Vocabulary.COUNTERPART));
  }

  /**
   * Whether each participant that the briefer telling names, or either of two alike, is in the
   * other.
   */
  private boolean rolesAgree(Telling a, Telling b, Collection<Node> one, Collection<Node> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return a.isInDocumentOf(b) || one.isEmpty() == other.isEmpty();
    }
    return (one.size() > other.size() || areAmong(one, other))
        && (one.size() < other.size() || areAmong(other, one));
  }

  private boolean areAmong(Collection<Node> actors, Collection<Node> others) {
    return actors.stream().allMatch(actor -> allegiances.isAmong(actor, others));
  }

  private boolean hasCommonGround(Telling a, Telling b) {
    return a.participants().stream().anyMatch(x -> allegiances.isAmong(x, b.participants()))
        || intersects(a, b, Vocabulary.INSTRUMENT)
        || intersects(a, b, Vocabulary.MECHANISM);
  }

  private static boolean intersects(Telling a, Telling b, Node property) {
    return a.all(property).stream().anyMatch(b.all(property)::contains);
  }

  private boolean identityAgrees(Telling a, Telling b) {
    return switch (a.type().identity()) {
      case BY_PARTICIPANTS -> true;
      case BY_CONTENT -> contentsAgree(a, b) && share(a, b, Vocabulary.TOPIC);
      case BY_DEED ->
          share(a, b, Vocabulary.TOPIC)
              && share(a, b, Vocabulary.PLACE)
              && stems(a.text(Vocabulary.ANCHOR_OF)).equals(stems(b.text(Vocabulary.ANCHOR_OF)));
    };
  }

  private boolean contentsAgree(Telling a, Telling b) {
    Set<String> one = stems(a.text(Vocabulary.CONTENT));
    Set<String> other = stems(b.text(Vocabulary.CONTENT));
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return common.size() >= SAME_CONTENT * all.size();
  }

  /**
   * The words of a phrase that carry meaning, cut to their first letters, so that "combating
   * cybercrime" and "to combat cybercrime" are alike.
   */
  private Set<String> stems(String phrase) {
    return stems.computeIfAbsent(
        phrase,
        text -> {
          Set<String> found = new HashSet<>();
          for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
              found.add(word.substring(0, Math.min(word.length(), 5)));
            }
          }
          return found;
        });
  }
}
