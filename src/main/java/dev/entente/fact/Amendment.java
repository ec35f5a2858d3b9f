package dev.entente.fact;

/** That an agreement amends or replaces an earlier one. */
public record Amendment(EntityId later, Kind kind, EntityId earlier) {
  /** What becomes of the earlier agreement. */
  public enum Kind {
    AMENDS,
    REPLACES
  }
}
