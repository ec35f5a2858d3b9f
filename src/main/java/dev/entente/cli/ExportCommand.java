package dev.entente.cli;

import dev.entente.publish.GraphFile;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a store's graph to files. */
@Command(
    name = "export",
    description = "Writes a store's graph to files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente export --store store -o graph.nq")
final class ExportCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

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
      description = "A file, in the syntax of its ending; may be given more than once.")
  private List<Path> outputs = new ArrayList<>();

  ExportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<GraphFile> files;
    try {
      files = outputs.stream().map(GraphFile::of).toList();
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    }
    try (GraphStore opened = Graphs.store(store)) {
      for (GraphFile file : files) {
        file.write(opened.snapshot());
        out.println("graph: " + file.path());
      }
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
