package dev.entente.cli;

import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the store that a command names. */
final class Graphs {
  private Graphs() {}

  /** Opens a store that is there already. */
  static GraphStore store(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IOException(directory + " is no store; entente build --store makes one");
    }
    try (var entries = Files.list(directory)) {
      if (entries.findAny().isEmpty()) {
        throw new IOException(directory + " is empty; entente build --store makes a store");
      }
    }
    return GraphStore.open(directory);
  }
}
