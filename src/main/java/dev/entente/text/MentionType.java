package dev.entente.text;

/** What kind of expression a {@link Mention} is. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** A name of another kind: a nationality, an agreement, an event. */
  MISC,
  /** A phrase headed by a common noun: "the two countries", "a telephone hotline". */
  NOMINAL,
  PRONOUN;

  /** Whether the mention is a name. */
  public boolean isName() {
    return this != NOMINAL && this != PRONOUN;
  }
}
