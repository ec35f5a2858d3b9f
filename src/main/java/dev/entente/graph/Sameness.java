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
 * recent visit to the US" are one visit; "signed in 1993 and 1996" is two signings, and "another
 * round of talks" none that is told elsewhere. In one document, what one telling leaves out the
 * other may supply; but tellings that name no participant alike, persons in the one and their
 * States in the other, are one only where they stand close together or have more in common than
 * that. Across documents the same roles must be filled too.
 */
final class Sameness {
  /** How many characters apart two tellings are that one passage makes. */
  private static final int PASSAGE = 500;

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
        && (Timing.isOneDay(a, b) || !isSetApart(a, b))
        && Timing.agrees(a, b, intersects(a, b, Vocabulary.INSTRUMENT))
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

  /** "Another meeting" and "several meetings" are not the meeting; "the second" is no third. */
  private static boolean isSetApart(Telling a, Telling b) {
    Optional<String> first = a.phrasing().ordinal();
    Optional<String> second = b.phrasing().ordinal();
    return !a.phrasing().apart().equals(b.phrasing().apart())
        || (first.isPresent() && second.isPresent() && !first.equals(second));
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
          && (a.participants().size() > 1 || isOfOneThing(a, b) || takesUp(a, b));
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
    if (isOfOneThing(a, b)) {
      return true;
    }
    if (!isOneSideInOneRole(a, b)) {
      return false;
    }
    if (Timing.isOne(a, b)
        || intersects(a, b, Vocabulary.PLACE)
        || !a.text(Vocabulary.CONTENT).isEmpty()) {
      return true;
    }
    return isOfOnePassage(a, b) || (isNamedAlike(a, b) && !(Timing.isPast(a) || Timing.isPast(b)));
  }

  /** Whether the two are of one agreement or mechanism. */
  private static boolean isOfOneThing(Telling a, Telling b) {
    return intersects(a, b, Vocabulary.INSTRUMENT) || intersects(a, b, Vocabulary.MECHANISM);
  }

  private boolean isOneSideInOneRole(Telling a, Telling b) {
    if (a.type().symmetric()) {
      return isOneSide(a.participants(), b.participants());
    }
    return isOneSide(a.all(Vocabulary.AGENT), b.all(Vocabulary.AGENT))
        || isOneSide(a.all(Vocabulary.COUNTERPART), b.all(Vocabulary.COUNTERPART));
  }

  private boolean isOneSide(Collection<Node> actors, Collection<Node> others) {
    return actors.stream().anyMatch(actor -> allegiances.isAmong(actor, others));
  }

  /** Whether an actor, of those who act where both name any, is named alike by both. */
  private static boolean isNamedAlike(Telling a, Telling b) {
    if (a.type().symmetric()) {
      return a.participants().stream().anyMatch(b.participants()::contains);
    }
    boolean silent = a.all(Vocabulary.AGENT).isEmpty() || b.all(Vocabulary.AGENT).isEmpty();
    return intersects(a, b, silent ? Vocabulary.COUNTERPART : Vocabulary.AGENT);
  }

  private static boolean isOfOnePassage(Telling a, Telling b) {
    return a.isInDocumentOf(b) && Math.abs(a.begin() - b.begin()) <= PASSAGE;
  }

  /** Whether the later of two tellings in one passage takes up the earlier: "the meeting". */
  private static boolean takesUp(Telling a, Telling b) {
    return isOfOnePassage(a, b) && (a.begin() < b.begin() ? b : a).phrasing().isDefinite();
  }

  private static boolean intersects(Telling a, Telling b, Node property) {
    return a.all(property).stream().anyMatch(b.all(property)::contains);
  }

  private boolean identityAgrees(Telling a, Telling b) {
    return switch (a.type().identity()) {
      case BY_PARTICIPANTS -> true;
      case BY_CONTENT -> contentsAgree(a, b) && share(a, b, Vocabulary.TOPIC);
      case BY_DEED ->
          share(a, b, Vocabulary.TOPIC) && share(a, b, Vocabulary.PLACE) && haveOneTrigger(a, b);
    };
  }

  private boolean haveOneTrigger(Telling a, Telling b) {
    return stems(a.text(Vocabulary.ANCHOR_OF)).equals(stems(b.text(Vocabulary.ANCHOR_OF)));
  }

  private boolean contentsAgree(Telling a, Telling b) {
    Set<String> one = stems(a.text(Vocabulary.CONTENT));
    Set<String> other = stems(b.text(Vocabulary.CONTENT));
    if (one.isEmpty() && other.isEmpty()) {
      return isOfOnePassage(a, b) && haveOneTrigger(a, b);
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
