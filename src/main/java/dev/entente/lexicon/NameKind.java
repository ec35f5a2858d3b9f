package dev.entente.lexicon;

/** How a name in the reference data stands for its entity; the more direct kinds first. */
public enum NameKind {
  /** The label: "China". */
  NAME,
  /** Another name of the same thing: "People's Republic of China", "PRC". */
  ALIAS,
  /** The adjective or the people: "Chinese", "Britons", "Sino-". */
  DEMONYM,
  /** The capital, which is the State when it acts and a city when it is a place: "Beijing". */
  CAPITAL,
  /** The seat of power that stands for the State: "Kremlin", "White House". */
  SEAT
}
