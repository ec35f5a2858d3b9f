package dev.entente.fact;

/** How a mention is held: {@code ent:status} of an {@code ent:EventMention}. */
public enum Status {
  ACTUAL,
  PLANNED,
  HYPOTHETICAL,
  NEGATED
}
