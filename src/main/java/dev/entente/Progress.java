package dev.entente;

/**
 * A document that is done.
 *
 * @param document the file as the user named it
 * @param tokens how many words it holds
 * @param done how many are done
 * @param total how many there are
 */
public record Progress(String document, long tokens, int done, int total) {
  /** The progress that a file brings. */
  public static Progress of(Intake.Reading reading) {
    return new Progress(reading.file(), reading.tokens(), reading.done(), reading.total());
  }
}
