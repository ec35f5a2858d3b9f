package dev.entente.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: beside its place first, and then moved there, so that a
 * failure leaves what stood there before.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes what a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, in place of what it held; its directory is made if absent.
   *
   * @throws IOException where it cannot be written, or a directory is in its place
   */
  public static void write(Path path, Content content) throws IOException {
    requireWritable(path);
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.write(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw new IOException("cannot write " + path + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Checks that a file can be written, before any work is done.
   *
   * @throws IOException where a directory is in its place
   */
  static void requireWritable(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory, not a file");
    }
  }
}
