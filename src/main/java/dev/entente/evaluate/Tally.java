package dev.entente.evaluate;

/**
 * How many things were found that are in the gold, found that are not, and missed.
 *
 * @param right found and in the gold
 * @param spurious found, but not in the gold
 * @param missed in the gold, but not found
 */
public record Tally(int right, int spurious, int missed) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** Both counted together. */
  Tally plus(Tally other) {
    return new Tally(right + other.right, spurious + other.spurious, missed + other.missed);
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return share(right, right + spurious);
  }

  /** The share of the gold that was found; 0 where the gold is empty. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + spurious + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
