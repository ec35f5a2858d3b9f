package dev.entente.cli;

import dev.entente.publish.GraphStore;
import dev.entente.publish.RemoteLoad;
import dev.entente.publish.RemoteStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads a store into a triple store somewhere else. */
@Command(
    name = "load",
    description = {
      "Loads a store into another triple store, graph by graph.",
      "ENTENTE_TOKEN, or ENTENTE_USER and ENTENTE_PASSWORD, of the environment tell who asks."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente load --store store --to http://localhost:3030/ds/data --verify")
final class LoadCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to load from.")
  private Path store = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "Where the other store speaks the SPARQL Graph Store Protocol.")
  private URI to = URI.create("");

  @Option(
      names = "--update",
      paramLabel = "URL",
      description = "Where it takes SPARQL Update, if it does not speak that protocol.")
  private @Nullable URI update;

  @Option(
      names = "--query",
      paramLabel = "URL",
      description = "Where it takes queries, to --verify what was loaded by SPARQL Update.")
  private @Nullable URI query;

  @Option(
      names = "--resume",
      description = "Sends no more than has changed since the last load, or was left to load.")
  private boolean resume;

  @Option(names = "--verify", description = "Compares afterwards what is here and what is there.")
  private boolean verify;

  LoadCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    RemoteStore remote =
        new RemoteStore(
            new RemoteStore.Addresses(
                to, Objects.requireNonNullElse(update, to), Objects.requireNonNullElse(query, to)),
            Authorization.header(System.getenv()),
            Duration.ofSeconds(1));
    try (GraphStore opened = Graphs.store(store)) {
      RemoteLoad load = new RemoteLoad(opened.snapshot(), remote, opened.loadLog(to));
      RemoteLoad.Result result = load.load(resume);
      out.println(
          "graphs sent: "
              + result.sent()
              + ", unchanged: "
              + result.unchanged()
              + ", dropped: "
              + result.dropped());
      List<String> differences = verify ? load.verify() : List.of();
      differences.forEach(err::println);
      if (verify && differences.isEmpty()) {
        out.println("verified: every graph is the same there");
      }
      out.flush();
      err.flush();
      return differences.isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }
  }
}
