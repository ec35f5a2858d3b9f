package dev.entente.cli;

import dev.entente.wikidict.WikidictBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the index of names that links entities to DBpedia. */
@Command(
    name = "index",
    description = {
      "Builds the index of 21 million names in Wikipedia, with which --links tells what an entity is"
          + " in DBpedia. It takes a minute, a few MB of memory and 350 MB of disk, once.",
      "It is built from Stanford CoreNLP's English KBP models, a jar of 227 MB, which Maven fetches:",
      "  mvn dependency:get -Dtransitive=false -Dartifact=" + IndexCommand.ARTIFACT
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente index names.idx && entente build seeds --links names.idx -o graph.ttl")
final class IndexCommand implements Callable<Integer> {
  static final String ARTIFACT = "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp";

  private static final Path IN_REPOSITORY =
      Path.of(
          "edu",
          "stanford",
          "nlp",
          "stanford-corenlp",
          "4.5.10",
          "stanford-corenlp-4.5.10-models-english-kbp.jar");

  private final PrintWriter out;

  @Parameters(arity = "1", paramLabel = "INDEX", description = "The file to build.")
  private Path file = Path.of("");

  @Option(
      names = "--jar",
      paramLabel = "JAR",
      description = "The jar; by default the one in Maven's repository in your home.")
  private @Nullable Path jar;

  IndexCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Path models = jar == null ? inRepository() : jar;
    if (!Files.isRegularFile(models)) {
      throw new IOException(
          models
              + ": no such file; fetch it with 'mvn dependency:get -Dtransitive=false -Dartifact="
              + ARTIFACT
              + "' or name another with --jar");
    }
    long names = WikidictBuilder.build(models, file);
    out.printf(Locale.ROOT, "%,d names, %,d bytes: %s%n", names, Files.size(file), file);
    out.flush();
    return ExitCodes.DONE;
  }

  private static Path inRepository() {
    return Path.of(System.getProperty("user.home"), ".m2", "repository").resolve(IN_REPOSITORY);
  }
}
