package dev.entente.cli;

import dev.entente.Batch;
import dev.entente.Entente;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.graph.Answer;
import dev.entente.graph.Finding;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Question;
import dev.entente.publish.GraphFile;
import dev.entente.publish.GraphStore;
import dev.entente.text.Issue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and writes their graph to files and to a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Reads documents and writes their graph to files and to a store.")
final class BuildCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", description = "Files and directories to read.")
  List<Path> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      description = "File to write; its ending chooses the format.")
  List<Path> outputs = List.of();

  @Option(names = "--store", description = "Directory of a TDB2 store to add the documents to.")
  @Nullable Path store;

  @Option(names = "--threads", defaultValue = "1", description = "Documents at a time (1).")
  int threads = 1;

  @Option(names = "--ask", description = "Ask the graph three questions and show the answers.")
  boolean ask;

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("the command was not started by its parser");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<GraphFile> files = outputs.stream().map(GraphFile::of).toList();
    err.println("loading models");
    Entente entente = Entente.builder().threads(threads).build();
    Batch batch =
        entente.read(
            paths, p -> err.println("read " + p.done() + "/" + p.total() + " " + p.document()));
    batch.issues().forEach(issue -> err.println(issue.document() + ": " + issue.message()));
    KnowledgeGraph graph = entente.graphOf(batch);
    List<Finding> findings = graph.validate();
    if (!findings.isEmpty()) {
      findings.forEach(finding -> err.println("does not conform: " + finding));
      return 1;
    }
    for (GraphFile file : files) {
      file.write(graph);
    }
    if (store != null) {
      try (GraphStore into = GraphStore.open(store)) {
        into.put(batch.documents());
      }
    }
    summary(batch, graph).forEach((what, count) -> out.printf("%-24s %6d%n", what, count));
    files.forEach(file -> out.println("file   " + file.path()));
    if (store != null) {
      out.println("store  " + store);
    }
    if (ask) {
      Question.all().stream().limit(3).forEach(question -> answer(out, graph, question));
    }
    return batch.issues().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR) ? 1 : 0;
  }

  private static Map<String, Integer> summary(Batch batch, KnowledgeGraph graph) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put("documents", batch.documents().size());
    counts.put("quads", graph.quads());
    for (LinkedDocument document : batch.documents()) {
      counts.merge("entities", document.entities().size(), Integer::sum);
      for (LinkedEvent event : document.events()) {
        counts.merge(event.mention().trigger().type().name(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static void answer(PrintWriter out, KnowledgeGraph graph, Question question) {
    out.println();
    out.println(question.title());
    out.println(graph.query(question.query()).as(Answer.Format.TABLE));
  }
}
