package dev.entente.carrier;

import java.io.IOException;
import java.io.InputStream;

/** A kind of file that holds other files, pages among them. */
public interface Archive {

  /** Takes the entries of an archive one by one. */
  @FunctionalInterface
  interface Entries {
    /** Takes one; {@code in} need not be read to its end and is not to be closed. */
    void take(Entry entry, InputStream in) throws IOException;
  }

  /** Whether a file that begins with these bytes is of this kind. */
  boolean isArchive(byte[] head);

  /**
   * Hands on the entries that may be pages, in the order in which they are held.
   *
   * @throws IOException if the archive is broken; its earlier entries are handed on before
   */
  void unpack(InputStream archive, Entries entries) throws IOException;
}
