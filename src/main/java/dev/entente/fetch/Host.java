package dev.entente.fetch;

import dev.entente.fetch.robots.RobotRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A host as it was found so far: its rules, and when it may be asked again. */
final class Host {
  private Optional<RobotRules> rules = Optional.empty();
  private Instant free = Instant.MIN;

  /** Its robots.txt, if that was fetched already. */
  Optional<RobotRules> rules() {
    return rules;
  }

  void obey(RobotRules found) {
    rules = Optional.of(found);
  }

  /** How long to wait before a request. */
  Duration busyFor(Instant now) {
    return now.isBefore(free) ? Duration.between(now, free) : Duration.ZERO;
  }

  /** Leaves the host alone until then. */
  void leaveUntil(Instant then) {
    free = then;
  }
}
