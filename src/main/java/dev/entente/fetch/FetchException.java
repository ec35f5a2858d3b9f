package dev.entente.fetch;

import java.io.IOException;

/** A page that could not be fetched; the message, for the user, says why and what to do. */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
