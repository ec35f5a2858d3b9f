package dev.entente.text;

import java.util.Optional;

/**
 * A flaw in one document, reported beside the result; it never stops a batch.
 *
 * @param document the file as the user named it
 * @param span where in the text, if the flaw has a place
 * @param message what is wrong and what to do about it, without the file's name
 */
public record Issue(
    Severity severity, Code code, String document, Optional<Span> span, String message) {

  /** Whether the document was left out. */
  public enum Severity {
    /** The document was read, with a loss that the message names. */
    WARNING,
    /** The document was left out. */
    ERROR
  }

  /** What kind of flaw. */
  public enum Code {
    NOT_FOUND,
    UNREADABLE,
    NO_DOCUMENTS,
    BINARY,
    EMPTY,
    LANGUAGE,
    TOO_LARGE,
    LONG_SENTENCE,
    DUPLICATE,
    BROKEN,
    INTERNAL
  }

  /** Whether the document was left out. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** An issue that concerns the whole document and leaves it out. */
  public static Issue error(Code code, String document, String message) {
    return new Issue(Severity.ERROR, code, document, Optional.empty(), message);
  }

  /** An issue that concerns the whole document, which was read all the same. */
  public static Issue warning(Code code, String document, String message) {
    return new Issue(Severity.WARNING, code, document, Optional.empty(), message);
  }
}
