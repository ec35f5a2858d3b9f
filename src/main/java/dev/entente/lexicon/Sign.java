package dev.entente.lexicon;

/** What is known of an event mention and speaks for or against it. */
public enum Sign {
  /** Holds of every mention. */
  ALWAYS,
  /** An agent was found. */
  AGENT,
  /** A counterpart was found. */
  COUNTERPART,
  /** An instrument or mechanism was found. */
  THING,
  /** What is pledged, stated or asked was found. */
  CONTENT,
  /** A noun that no light verb carries evokes it. */
  BARE_NOUN,
  /** A verb in -ing evokes it. */
  GERUND,
  /** It is part of a pledge, request, threat or denial. */
  SCOPED,
  /** Actors were found, none of them by name. */
  NAMELESS,
  /** The sentence is long. */
  LONG
}
