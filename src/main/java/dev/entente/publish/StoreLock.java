package dev.entente.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells who has a store open, by the file in which TDB2 leaves the number of its process. */
final class StoreLock {
  private StoreLock() {}

  /** The number of another process that is alive and has the store open, with its command. */
  static Optional<String> holder(Path directory) {
    try {
      String text = Files.readString(directory.resolve("tdb.lock")).strip();
      return Optional.of(text)
          .filter(digits -> digits.matches("\\d{1,18}"))
          .map(Long::parseLong)
          .filter(number -> number != ProcessHandle.current().pid())
          .flatMap(ProcessHandle::of)
          .map(
              process ->
                  process.pid()
                      + process.info().command().map(name -> " (" + name + ")").orElse(""));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
