package dev.entente.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How pages are fetched.
 *
 * @param bytes the most that a page may have
 * @param timeout the most that a request may take, from its sending to the last byte
 * @param delay the least that passes between two requests to one host; a site's robots.txt may ask
 *     for more
 * @param cache the directory that keeps what was fetched, made if absent; nothing is kept without
 */
public record FetchOptions(long bytes, Duration timeout, Duration delay, Optional<Path> cache) {
  public FetchOptions {
    if (bytes < 1 || timeout.isNegative() || timeout.isZero() || delay.isNegative()) {
      throw new IllegalArgumentException(
          "bytes and timeout must be positive, delay not negative: "
              + bytes
              + ", "
              + timeout
              + ", "
              + delay);
    }
  }
}
