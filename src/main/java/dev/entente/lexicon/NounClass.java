package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import java.util.Optional;

/** What a common noun says of the thing that a phrase headed by it refers to. */
public enum NounClass {
  GOVERNMENT_BODY(EntityClass.GOVERNMENT_BODY),
  ORGANIZATION(EntityClass.ORGANIZATION),
  INTERNATIONAL_ORGANIZATION(EntityClass.INTERNATIONAL_ORGANIZATION),
  AGREEMENT(EntityClass.AGREEMENT),
  TREATY(EntityClass.TREATY),
  MEMORANDUM_OF_UNDERSTANDING(EntityClass.MEMORANDUM_OF_UNDERSTANDING),
  JOINT_STATEMENT(EntityClass.JOINT_STATEMENT),
  CONSENSUS(EntityClass.CONSENSUS),
  MECHANISM(EntityClass.MECHANISM),
  HOTLINE(EntityClass.HOTLINE),
  DIALOGUE(EntityClass.DIALOGUE),
  JOINT_BODY(EntityClass.JOINT_BODY),
  PLACE(EntityClass.PLACE),
  /** A State itself: "country", "nation". */
  COUNTRY,
  /** Stands for the State it belongs to: "side", "government", "authorities". */
  SIDE,
  /** People who act for the State or body they belong to: "officials", "delegation", "troops". */
  OFFICIALS,
  /** The person at the head: "leader", "counterpart". */
  LEADER;

  private final Optional<EntityClass> entityClass;

  NounClass() {
    this.entityClass = Optional.empty();
  }

  NounClass(EntityClass entityClass) {
    this.entityClass = Optional.of(entityClass);
  }

  /** The class of the thing; empty where the noun stands for someone else. */
  public Optional<EntityClass> entityClass() {
    return entityClass;
  }
}
