package dev.entente.carrier;

/** A format that holds one document, which can be told as a page. */
public interface Converter {

  /** Whether the bytes are of this format. */
  boolean isConvertible(byte[] bytes);

  /**
   * The document as an HTML page, or as plain text with a blank line between paragraphs and {@code
   * #} before headings.
   *
   * @throws BrokenCarrierException if it cannot be read; the message says what to do
   */
  String convert(byte[] bytes) throws BrokenCarrierException;
}
