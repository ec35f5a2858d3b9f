package dev.entente.cli;

import dev.entente.Entente;
import dev.entente.Intake;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.publish.GraphStore;
import dev.entente.serve.Endpoint;
import dev.entente.text.Issue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts a store on the web. */
@Command(
    name = "serve",
    description = "Shows a store as a page, answers SPARQL and extracts texts, over HTTP.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente serve --store store --port 3030")
final class ServeCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to serve.")
  private Path store = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port; 3030 by default, 0 for any that is free.")
  private int port;

  @Option(names = "--public", description = "Answers other machines too, not this one alone.")
  private boolean open;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "After how long a query is cut off; 30 by default.")
  private int timeout;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      defaultValue = "100000",
      description = "How many rows a query may give; 100000 by default.")
  private long limit;

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      defaultValue = "1048576",
      description = "How much a request may bring; 1 MiB by default.")
  private long maxBody;

  @Option(
      names = "--cors",
      paramLabel = "ORIGINS",
      description = "Whose web pages may ask: * or origins parted by commas; nobody's by default.")
  private @Nullable String origins;

  @Option(
      names = "--auth",
      paramLabel = "FILE",
      description =
          "Allows updates to those in a file of lines 'user: password'. They change quads as they"
              + " please: facts follow with 'entente recompute'.")
  private @Nullable Path passwords;

  @Option(
      names = "--extract",
      paramLabel = "N",
      defaultValue = "60",
      description = "How many texts a minute /extract reads; 60 by default, 0 for no /extract.")
  private int extractions;

  ServeCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = Graphs.store(store)) {
      Endpoint.Builder builder =
          Endpoint.of(opened)
              .port(port)
              .loopback(!open)
              .timeout(Duration.ofSeconds(timeout))
              .resultLimit(limit)
              .maxBody(maxBody);
      if (origins != null) {
        builder.origins(origins);
      }
      if (passwords != null) {
        builder.passwords(passwords);
      }
      if (extractions > 0) {
        Entente entente = Entente.builder().maxBytes(maxBody).build();
        builder.extractor(text -> extract(entente, text), extractions);
      }
      try (Endpoint endpoint = builder.start()) {
        out.println("page: " + endpoint.url());
        out.println("endpoint: " + endpoint.url() + "/store/sparql");
        out.flush();
        endpoint.join();
      }
    }
    return ExitCodes.DONE;
  }

  private static KnowledgeGraph extract(Entente entente, String text) {
    Intake.Reading reading = entente.read("text", text);
    if (reading.document().isEmpty()) {
      throw new IllegalArgumentException(
          reading.issues().stream().map(Issue::message).collect(Collectors.joining(" ")));
    }
    return KnowledgeGraph.of(reading.document().stream().toList());
  }
}
