package dev.entente.cli;

import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes a store's facts anew from what its documents say. */
@Command(
    name = "recompute",
    description =
        "Computes a store's facts anew from what its documents say, after updates through the"
            + " endpoint have changed either.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente recompute --store store")
final class RecomputeCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store whose facts to compute.")
  private Path store = Path.of("");

  RecomputeCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = Graphs.store(store)) {
      opened.recompute();
      out.println("facts of " + opened.documents() + " documents computed");
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
