package dev.entente.cli;

import dev.entente.page.Report;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a store as one file for the eye. */
@Command(
    name = "report",
    description =
        "Writes a store as one HTML file that needs no server: summary, timelines, network,"
            + " agreements, and every sentence.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente report --store store -o report.html")
final class ReportCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to write from.")
  private Path store = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private Path output = Path.of("");

  ReportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = Graphs.store(store)) {
      new Report(opened::query).write(output);
    }
    out.println("report: " + output);
    out.flush();
    return ExitCodes.DONE;
  }
}
