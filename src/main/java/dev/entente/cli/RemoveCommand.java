package dev.entente.cli;

import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes documents out of a store. */
@Command(
    name = "remove",
    description = "Takes documents out of a store, and what rested on them alone.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente remove --store store seeds/a01.html")
final class RemoveCommand implements Callable<Integer> {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "The file or address that a document was read from, or the document's SHA-256.")
  private List<String> documents = new ArrayList<>();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to take from.")
  private Path store = Path.of("");

  RemoveCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    int code = ExitCodes.DONE;
    try (GraphStore opened = Graphs.store(store)) {
      for (String document : documents) {
        Optional<String> sha256 =
            SHA256.matcher(document).matches()
                ? Optional.of(document)
                : opened.sha256(Sources.place(document));
        if (sha256.isPresent() && opened.remove(sha256.get())) {
          out.println("removed: " + document);
        } else {
          err.println(document + ": no document of the store was read from there");
          code = ExitCodes.FINDINGS;
        }
      }
    }
    out.flush();
    err.flush();
    return code;
  }
}
