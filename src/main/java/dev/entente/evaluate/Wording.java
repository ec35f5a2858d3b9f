package dev.entente.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares names and sentences whatever their case, accents, quotes and dashes. */
final class Wording {
  /** From which likeness on two sentences are one. */
  static final double LIKE = 0.5;

  private static final double SAME_NAME = 0.5;
  private static final double CONTAINED = 0.95;
  private static final double LEAST_SHARE = 0.25;
  private static final int SHORT = 4;
  private static final Set<String> SMALL = Set.of("of", "and", "on", "for", "in");

  private Wording() {}

  /** A sentence's words, in lower case, without signs. */
  static List<String> words(String sentence) {
    return Arrays.stream(plain(sentence).split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A name in lower case, without its article, its "'s" and signs: "China’s" is "china". */
  static String name(String name) {
    return plain(name)
        .replaceAll("'s$|'$", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip()
        .replaceAll("^(the|a|an) ", "");
  }

  /**
   * How far two sentences are the same one, in 0..1: the share of words in common, and {@link
   * #LIKE} where the one holds the other, for sentences are not always parted alike.
   */
  static double likeness(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    Map<String, Integer> left = new HashMap<>();
    one.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : other) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int shorter = Math.min(one.size(), other.size());
    double share = (double) common / Math.max(one.size(), other.size());
    if (share >= LIKE) {
      return share;
    }
    boolean contained = shorter >= SHORT && common >= CONTAINED * shorter;
    return contained && share >= LEAST_SHARE ? LIKE : 0;
  }

  /** Whether two normalised names have half of their words in common. */
  static boolean isLikeName(String one, String other) {
    Set<String> all = meaning(one);
    Set<String> second = meaning(other);
    if (all.isEmpty() || second.isEmpty()) {
      return false;
    }
    Set<String> common = new HashSet<>(all);
    common.retainAll(second);
    all.addAll(second);
    return common.size() >= SAME_NAME * all.size();
  }

  private static Set<String> meaning(String name) {
    return Arrays.stream(name.split(" ", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String plain(String text) {
    String one =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\u2019\u2018]", "'")
            .replaceAll("[\u2013\u2014]", "-")
            .replaceAll("[\\s\u0085\u2028\u2029]+", " ")
            .strip();
    return Normalizer.normalize(one, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{ASCII}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
