package dev.entente.cli;

import dev.entente.graph.Finding;
import dev.entente.graph.KnowledgeGraph;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks graph files or a store against the ontology's shapes. */
@Command(
    name = "validate",
    description = "Checks a graph against the ontology's shapes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente validate --store store")
final class ValidateCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "PATHS", description = "Graph files, checked together.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--store", paramLabel = "DIR", description = "The store to check.")
  private @Nullable Path store;

  ValidateCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if ((store == null) == paths.isEmpty()) {
      throw Usage.wrong(spec, "Name what to check: graph files or --store DIR, not both");
    }
    List<Finding> findings = graph().validate();
    findings.forEach(out::println);
    out.println(findings.isEmpty() ? "conforms" : "findings: " + findings.size());
    out.flush();
    return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }

  private KnowledgeGraph graph() throws IOException {
    if (store == null) {
      return GraphFile.read(paths);
    }
    try (GraphStore opened = Graphs.store(store)) {
      return opened.snapshot();
    }
  }
}
