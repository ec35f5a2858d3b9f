package dev.entente.carrier;

import java.io.IOException;

/** A file that cannot be read; the message, for the user, says what is wrong and what to do. */
public final class BrokenCarrierException extends IOException {
  private static final long serialVersionUID = 1;

  public BrokenCarrierException(String message) {
    super(message);
  }

  public BrokenCarrierException(String message, Throwable cause) {
    super(message, cause);
  }
}
