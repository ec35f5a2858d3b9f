package dev.entente.cli;

import dev.entente.Batch;
import dev.entente.Entente;
import dev.entente.graph.Answer;
import dev.entente.graph.Finding;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Question;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a graph from documents and writes it to files and a store. */
@Command(
    name = "build",
    description = "Reads documents and builds their graph.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente build seeds -o graph.ttl --store store --ask")
final class BuildCommand implements Callable<Integer> {
  private static final List<String> ASKED = List.of("visits", "commitments", "mechanisms");

  private final PrintWriter out;
  private final PrintWriter err;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATHS",
      description = "HTML or plain-text files, and directories of them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Writes the graph to a file, in the syntax of its ending (.ttl, .trig, .nt, .nq, .jsonld,"
              + " .rdf, .xml); may be given more than once.")
  private List<Path> outputs = new ArrayList<>();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Adds the documents to the store in a directory, which is made if absent.")
  private @Nullable Path store;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many documents are read at a time; 1 by default.")
  private int threads = 1;

  @Mixin private Knowledge knowledge = new Knowledge();

  @Option(names = "--ask", description = "Asks the graph three questions and shows the answers.")
  private boolean ask;

  BuildCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    List<GraphFile> files = files();
    if (threads < 1) {
      throw Usage.wrong(spec, "--threads needs at least 1, not " + threads);
    }
    Batch batch;
    Entente entente = knowledge.builder().threads(threads).build();
    try (ProgressView view = new ProgressView(err)) {
      batch = entente.read(paths, view::show);
    }
    int code = Issues.report(batch.issues(), err);
    if (batch.documents().isEmpty()) {
      err.println("entente: no document could be read; nothing was written");
      return ExitCodes.FINDINGS;
    }
    KnowledgeGraph graph = entente.graphOf(batch);
    List<Finding> findings = graph.validate();
    if (!findings.isEmpty()) {
      findings.forEach(finding -> err.println("entente: " + finding));
      err.println("entente: the graph departs from the ontology; nothing was written");
      return ExitCodes.FINDINGS;
    }
    write(batch, graph, files);
    if (ask) {
      ask(graph);
    }
    out.flush();
    return code;
  }

  private List<GraphFile> files() {
    try {
      return outputs.stream().map(GraphFile::of).toList();
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    }
  }

  private void write(Batch batch, KnowledgeGraph graph, List<GraphFile> files) throws IOException {
    for (GraphFile file : files) {
      file.write(graph);
    }
    if (store != null) {
      try (GraphStore opened = GraphStore.open(store)) {
        opened.put(batch.documents());
      }
    }
    new Summary(out).print(batch, graph);
    out.println("links: " + knowledge.linkSource());
    out.println();
    files.forEach(file -> out.println("graph: " + file.path()));
    if (store != null) {
      out.println("store: " + store);
    } else if (files.isEmpty()) {
      out.println("Nothing was written: -o FILE or --store DIR keeps the graph.");
    }
  }

  private void ask(KnowledgeGraph graph) {
    for (Question question : Question.all()) {
      if (ASKED.contains(question.name())) {
        out.println();
        out.println(question.title() + " (" + question.name() + ")");
        out.print(graph.query(question.query()).as(Answer.Format.TABLE));
      }
    }
  }
}
