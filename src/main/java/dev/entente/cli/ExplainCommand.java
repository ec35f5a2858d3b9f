package dev.entente.cli;

import dev.entente.Batch;
import dev.entente.fact.LinkedDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows each sentence of a document with the events found in it. */
@Command(
    name = "explain",
    description = "Shows each sentence with its event mentions, their roles and status.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente explain seeds/000_e42f3d73078488d4.txt")
final class ExplainCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(arity = "1", paramLabel = "FILE", description = "An HTML or plain-text file.")
  private Path file = Path.of("");

  @Mixin private Knowledge knowledge = new Knowledge();

  ExplainCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Batch batch = knowledge.builder().build().read(List.of(file), progress -> {});
    for (LinkedDocument document : batch.documents()) {
      new Explanation(document, out).print();
    }
    out.flush();
    return Issues.report(batch.issues(), err);
  }
}
