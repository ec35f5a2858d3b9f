package dev.entente.serve;

import java.time.Clock;

/** Lets so many requests through in each minute of the clock. Threads may share one. */
final class RateLimit {
  private static final long MINUTE = 60_000;

  private final int perMinute;
  private final Clock clock;
  private long minute;
  private int used;

  RateLimit(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Whether one more may pass now. */
  synchronized boolean pass() {
    long now = clock.millis() / MINUTE;
    if (now != minute) {
      minute = now;
      used = 0;
    }
    return ++used <= perMinute;
  }

  /** After how many seconds the next may pass. */
  long secondsLeft() {
    return 1 + (MINUTE - clock.millis() % MINUTE) / 1000;
  }
}
