package dev.entente.cli;

import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Frees the space of what was changed in a store. */
@Command(
    name = "compact",
    description = "Frees the space of what was changed in a store and taken out of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente compact --store store")
final class CompactCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to compact.")
  private Path store = Path.of("");

  CompactCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = Graphs.store(store)) {
      long before = opened.bytes();
      opened.compact();
      out.println(
          String.format(
              Locale.ROOT, "%.1f MB, before %.1f MB", opened.bytes() / 1e6, before / 1e6));
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
