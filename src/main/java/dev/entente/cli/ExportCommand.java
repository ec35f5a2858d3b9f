package dev.entente.cli;

import dev.entente.export.Network;
import dev.entente.export.Tables;
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
    description = "Writes a store's graph to files, tables and networks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente export --store store -o graph.nq -o actors.graphml --csv tables")
final class ExportCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to write from.")
  private Path store = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "A file, in the syntax of its ending: RDF, or the network of actors as .graphml or .gexf;"
              + " may be given more than once.")
  private List<Path> outputs = new ArrayList<>();

  @Option(
      names = "--rdf12",
      description =
          "Writes RDF 1.2: each shortcut with the event it rests on, as a reifier of a triple term;"
              + " .ttl, .trig, .nt and .nq alone can hold them.")
  private boolean rdf12;

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Writes tables of events, entities and agreements into a directory.")
  private @Nullable Path tables;

  @Spec private @Nullable CommandSpec spec;

  ExportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (outputs.isEmpty() && tables == null) {
      throw Usage.wrong(spec, "Name what to write: -o FILE or --csv DIR");
    }
    List<Path> networks = outputs.stream().filter(Network::fits).toList();
    List<GraphFile> files;
    try {
      files =
          outputs.stream()
              .filter(file -> !Network.fits(file))
              .map(GraphFile::of)
              .map(file -> rdf12 ? file.rdf12() : file)
              .toList();
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    }
    try (GraphStore opened = Graphs.store(store)) {
      for (GraphFile file : files) {
        file.write(opened.snapshot());
        out.println("graph: " + file.path());
      }
      for (Path file : networks) {
        new Network(opened::query).write(file);
        out.println("network: " + file);
      }
      if (tables != null) {
        for (Path file : new Tables(opened::query).write(tables)) {
          out.println("table: " + file);
        }
      }
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
