package dev.entente.read;

import java.time.Duration;

/**
 * What a source may cost; one that costs more is reported and left out.
 *
 * @param bytes the most that a page may have
 * @param pages the most pages that a PDF may have
 * @param time the most that the reading of a PDF may take
 */
public record Limits(long bytes, int pages, Duration time) {
  /** 20 MB, 5000 pages, a minute. */
  public static final Limits DEFAULT = new Limits(20L << 20, 5000, Duration.ofMinutes(1));

  public Limits {
    if (bytes < 1 || pages < 1 || time.isNegative()) {
      throw new IllegalArgumentException(
          "limits must be positive: " + bytes + " bytes, " + pages + " pages, " + time);
    }
  }

  /** These, but for the bytes. */
  public Limits withBytes(long most) {
    return new Limits(most, pages, time);
  }
}
