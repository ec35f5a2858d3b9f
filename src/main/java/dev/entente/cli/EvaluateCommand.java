package dev.entente.cli;

import dev.entente.evaluate.Evaluation;
import dev.entente.evaluate.Evaluator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what Entente finds against what people found. */
@Command(
    name = "evaluate",
    description = "Compares what is found in documents with gold files, JSON beside each document.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente evaluate src/test/resources/golden --errors")
final class EvaluateCommand implements Callable<Integer> {
  /** How the scores are shown. */
  enum Format {
    TABLE,
    JSON
  }

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      arity = "1",
      paramLabel = "GOLD_DIR",
      description = "A folder of documents, each with its gold file beside it.")
  private Path folder = Path.of("");

  @Option(
      names = "--errors",
      description = "Lists what was missed, found in part, or found and is not in the gold.")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (by default) or json.")
  private Format format = Format.TABLE;

  @Mixin private Knowledge knowledge = new Knowledge();

  EvaluateCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such folder");
    }
    Evaluator evaluator = Evaluator.load(folder);
    Evaluation evaluation;
    try (ProgressView view = new ProgressView(err)) {
      evaluation = evaluator.evaluate(knowledge.builder().build(), view::show);
    }
    Scores scores = new Scores(evaluation, errors);
    out.print(format == Format.JSON ? scores.json() : scores.table());
    out.flush();
    return Issues.report(evaluation.issues(), err);
  }
}
