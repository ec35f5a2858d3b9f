package dev.entente.cli;

import dev.entente.Batch;
import dev.entente.Entente;
import dev.entente.fetch.Fetcher;
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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

  @Parameters(arity = "1..*", paramLabel = "SOURCES", description = Sources.HELP)
  private List<String> sources = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Writes the graph, with --store that of the whole store, to a file in the syntax of its"
              + " ending (.ttl, .trig, .nt, .nq, .jsonld, .framed.jsonld, .rdf, .xml); may be given more"
              + " than once.")
  private List<Path> outputs = new ArrayList<>();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "Brings the store in a directory, which is made if absent, up to date: unchanged files are"
              + " skipped, a changed one takes the place of what it held before.")
  private @Nullable Path store;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many documents are read at a time; 1 by default.")
  private int threads = 1;

  @Option(
      names = "--rdf12",
      description =
          "Writes RDF 1.2: each shortcut with the event it rests on, as a reifier of a triple term;"
              + " .ttl, .trig, .nt and .nq alone can hold them.")
  private boolean rdf12;

  @Mixin private Sources options = new Sources();

  @Mixin private Knowledge knowledge = new Knowledge();

  @Option(names = "--ask", description = "Asks the graph three questions and shows the answers.")
  private boolean ask;

  @Option(
      names = "--json",
      description = "With --store, prints what becomes of each document as a line of JSON.")
  private boolean json;

  BuildCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw Usage.wrong(spec, "--threads needs at least 1, not " + threads);
    }
    if (json && store == null) {
      throw Usage.wrong(spec, "--json needs --store DIR");
    }
    List<GraphFile> files = files();
    for (GraphFile file : files) {
      file.requireWritable();
    }
    try (Fetcher fetcher = options.fetcher()) {
      int code = store == null ? build(files, fetcher) : build(files, store, fetcher);
      out.flush();
      return code;
    }
  }

  private List<GraphFile> files() {
    try {
      return outputs.stream().map(GraphFile::of).map(file -> rdf12 ? file.rdf12() : file).toList();
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    }
  }

  /** Builds the graph of the documents in memory. */
  private int build(List<GraphFile> files, Fetcher fetcher) throws IOException {
    Batch batch;
    Entente entente = entente(fetcher);
    try (ProgressView view = new ProgressView(err)) {
      batch = entente.read(Sources.paths(sources), Sources.addresses(sources, spec), view::show);
    }
    int code = Issues.report(batch.issues(), err);
    if (batch.documents().isEmpty()) {
      return nothingRead();
    }
    KnowledgeGraph graph = entente.graphOf(batch);
    List<Finding> findings = graph.validate();
    if (!findings.isEmpty()) {
      findings.forEach(finding -> err.println("entente: " + finding));
      err.println("entente: the graph departs from the ontology; nothing was written");
      return ExitCodes.FINDINGS;
    }
    Summary summary = new Summary();
    batch.documents().forEach(summary::add);
    summary.print(out);
    Rows.print(Map.of("events", graph.inventory().events()), out);
    out.println("links: " + knowledge.linkSource());
    out.println();
    write(files, graph);
    if (files.isEmpty()) {
      out.println("Nothing was written: -o FILE or --store DIR keeps the graph.");
    }
    if (ask) {
      ask(graph::query);
    }
    return code;
  }

  /** Brings a store up to date with the documents, one after another. */
  private int build(List<GraphFile> files, Path directory, Fetcher fetcher) throws IOException {
    try (GraphStore opened = GraphStore.open(directory)) {
      Entente entente = entente(fetcher);
      StoreIntake intake;
      try (ProgressView view = new ProgressView(err)) {
        intake = new StoreIntake(opened, view, json ? out : null, err);
        intake.end(
            entente.readEach(Sources.paths(sources), Sources.addresses(sources, spec), intake));
      }
      if (intake.isEmpty()) {
        return nothingRead();
      }
      if (!json) {
        intake.print(out);
      }
      if (!files.isEmpty()) {
        write(files, opened.snapshot());
      }
      if (!json) {
        out.println("links: " + knowledge.linkSource());
        out.println("store: " + directory);
      }
      if (ask) {
        ask(opened::query);
      }
      return intake.hasFailed() ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }
  }

  private Entente entente(Fetcher fetcher) throws IOException {
    return knowledge.builder().threads(threads).limits(options.limits()).fetcher(fetcher).build();
  }

  private int nothingRead() {
    err.println("entente: no document could be read; nothing was written");
    return ExitCodes.FINDINGS;
  }

  private void write(List<GraphFile> files, KnowledgeGraph graph) throws IOException {
    for (GraphFile file : files) {
      file.write(graph);
      if (!json) {
        out.println("graph: " + file.path());
      }
    }
  }

  private void ask(Function<String, Answer> graph) {
    for (Question question : Question.all()) {
      if (ASKED.contains(question.name())) {
        out.println();
        out.println(question.title() + " (" + question.name() + ")");
        out.print(graph.apply(question.query()).as(Answer.Format.TABLE));
      }
    }
  }
}
