package dev.entente.fact;

/** What an argument does in an event. */
public enum Role {
  AGENT,
  COUNTERPART,
  /** The agreement that is signed, ratified or left. */
  INSTRUMENT,
  /** The channel or body that is set up, or that a meeting is held under. */
  MECHANISM,
  PLACE
}
