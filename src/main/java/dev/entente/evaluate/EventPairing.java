package dev.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs the event mentions that were found with the gold's, those that agree best first: by
 * sentence, actors and status, and by what else they say where a sentence tells of two events of
 * one class.
 */
final class EventPairing {
  /** A pair of one class in one sentence, by its places in the two lists. */
  private record Pair(double likeness, double agreement, int reserve, int gold, int found) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble((Pair p) -> -p.likeness)
            .thenComparingDouble(p -> -p.agreement)
            .thenComparingInt(p -> p.reserve)
            .thenComparingInt(p -> p.gold)
            .thenComparingInt(p -> p.found);
  }

  /** More than all details can weigh: status counts first, then details, then "optional". */
  private static final int STATUS_WEIGHT = 100;

  private final EntityNames names;
  private final Map<Integer, Integer> foundByGold = new HashMap<>();
  private final Map<Integer, Integer> goldByFound = new HashMap<>();

  EventPairing(List<GoldEvent> gold, List<FoundEvent> found, EntityNames names) {
    this.names = names;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      List<String> words = gold.get(i).words();
      for (int j = 0; j < found.size(); j++) {
        if (found.get(j).type().equals(gold.get(i).type())) {
          double likeness = Wording.likeness(words, found.get(j).words());
          if (likeness >= Wording.LIKE) {
            pairs.add(pair(likeness, gold.get(i), found.get(j), i, j));
          }
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    for (Pair pair : pairs) {
      if (!foundByGold.containsKey(pair.gold) && !goldByFound.containsKey(pair.found)) {
        foundByGold.put(pair.gold, pair.found);
        goldByFound.put(pair.found, pair.gold);
      }
    }
  }

  /** The place of what was found for the gold's mention. */
  Optional<Integer> foundFor(int gold) {
    return Optional.ofNullable(foundByGold.get(gold));
  }

  /** The place of the gold's mention that a found one is. */
  Optional<Integer> goldFor(int found) {
    return Optional.ofNullable(goldByFound.get(found));
  }

  private Pair pair(double likeness, GoldEvent gold, FoundEvent found, int i, int j) {
    int actors = gold.actors().size() + found.actors().size();
    double agreement = actors == 0 ? 1 : 2.0 * commonActors(gold, found, names) / actors;
    int reserve = found.status() == gold.details().status() ? 0 : STATUS_WEIGHT;
    reserve -= 2 * commonDetails(gold, found);
    reserve += gold.optional() ? 1 : 0;
    return new Pair(likeness, agreement, reserve, i, j);
  }

  private int commonDetails(GoldEvent gold, FoundEvent found) {
    int common = gold.details().time().filter(found::isAt).isPresent() ? 1 : 0;
    for (Map.Entry<Detail, String> thing : gold.details().things().entrySet()) {
      common += names.hasNameLike(found.things(thing.getKey()), thing.getValue()) ? 1 : 0;
    }
    return common;
  }

  /** How many of the gold's actors were found in their roles, each once. */
  static int commonActors(GoldEvent gold, FoundEvent found, EntityNames names) {
    Set<FoundEvent.Filler> taken = new HashSet<>();
    for (GoldEvent.Filler wanted : gold.actors()) {
      found.actors().stream()
          .filter(each -> each.role().equals(wanted.role()) && !taken.contains(each))
          .filter(each -> names.isSame(each.entity(), wanted.entity()))
          .findFirst()
          .ifPresent(taken::add);
    }
    return taken.size();
  }
}
