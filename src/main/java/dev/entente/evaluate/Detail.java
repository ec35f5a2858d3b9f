package dev.entente.evaluate;

/** What the gold says of an event mention that was found, and Entente may say as well. */
public enum Detail {
  STATUS,
  TIME,
  ATTRIBUTION,
  INSTRUMENT,
  MECHANISM,
  PLACE
}
