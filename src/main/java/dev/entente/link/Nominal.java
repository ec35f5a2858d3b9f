package dev.entente.link;

import dev.entente.fact.EntityId;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.OfficeTitle;
import java.util.List;
import java.util.Optional;

/**
 * A phrase headed by a common noun, as far as its own words tell whom it means.
 *
 * @param word the head's lemma
 * @param size how many it speaks of: 1, 2, 3 ..., or 0 for a plural without a number
 * @param definite whether it points at someone known: "the", "both", "this"
 * @param owners the States and organisations that it belongs to: "Russia's", "Chinese", "of India"
 * @param possessors the persons that it belongs to: "his"
 */
record Nominal(
    int sentence,
    int head,
    String word,
    int size,
    boolean definite,
    Optional<NounClass> noun,
    Optional<OfficeTitle> title,
    List<EntityId> owners,
    List<EntityId> possessors) {
  Nominal {
    owners = List.copyOf(owners);
    possessors = List.copyOf(possessors);
  }

  boolean is(NounClass wanted) {
    return noun.filter(wanted::equals).isPresent();
  }

  /** Whether it means a person by office or standing: "the president", "the leader". */
  boolean isPersonal() {
    return title.isPresent() || is(NounClass.LEADER);
  }

  /** Whether it means those to whom it belongs: "Chinese officials", "the Ukrainian side". */
  boolean standsForOwner() {
    return is(NounClass.SIDE) || is(NounClass.OFFICIALS) || is(NounClass.LEADER);
  }
}
