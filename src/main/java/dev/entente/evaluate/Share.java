package dev.entente.evaluate;

/** How many of some things are right. */
public record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  static Share one(boolean isRight) {
    return new Share(isRight ? 1 : 0, 1);
  }

  /** Both counted together. */
  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** The share that is right; 0 where there is nothing to be right about. */
  public double accuracy() {
    return of == 0 ? 0 : (double) right / of;
  }
}
