package dev.entente.fact;

/**
 * How a mention was found.
 *
 * @param rule the lexicon row that fired, as {@code file:line}
 * @param confidence in 0..1
 */
public record Derivation(String rule, double confidence) {
  public Derivation {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence needs 0..1: " + confidence);
    }
  }
}
