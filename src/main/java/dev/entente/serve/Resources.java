package dev.entente.serve;

import dev.entente.graph.ResourceFile;

/** Reads this package's queries. */
final class Resources {
  private Resources() {}

  static String text(String name) {
    return ResourceFile.text(Resources.class, name);
  }
}
