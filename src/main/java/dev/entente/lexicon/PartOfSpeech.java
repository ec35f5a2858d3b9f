package dev.entente.lexicon;

/** What kind of word a trigger or a context word is. */
public enum PartOfSpeech {
  VERB("V"),
  NOUN("N"),
  ADJECTIVE("A"),
  /** An auxiliary or modal verb. */
  MODAL("M"),
  /** A word that marks a subordinate clause: "if". */
  MARKER("I"),
  /** An adverb or determiner: "never", "no". */
  ADVERB("R");

  private final String code;

  PartOfSpeech(String code) {
    this.code = code;
  }

  static PartOfSpeech of(TsvFile.Row row, int cell) {
    for (PartOfSpeech pos : values()) {
      if (pos.code.equals(row.cells().get(cell))) {
        return pos;
      }
    }
    throw row.flaw(
        "part of speech is " + row.cells().get(cell) + ", expected one of V, N, A, M, I, R");
  }
}
