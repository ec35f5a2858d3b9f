package dev.entente.cli;

import dev.entente.fetch.FetchOptions;
import dev.entente.fetch.Fetcher;
import dev.entente.read.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where documents come from and what they may cost: options of the commands that read many. */
final class Sources {
  static final String HELP =
      "Files, archives, directories of them, and http and https addresses: of pages, feeds (RSS,"
          + " Atom) and texts that list addresses.";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "20971520",
      description = "Leaves out pages of more bytes; ${DEFAULT-VALUE} by default.")
  private long maxBytes;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Leaves out PDFs of more pages; ${DEFAULT-VALUE} by default.")
  private int maxPages;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "Leaves out PDFs that take longer to read; ${DEFAULT-VALUE} by default.")
  private int maxSeconds;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a server may take for a page; ${DEFAULT-VALUE} by default.")
  private int timeout;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description =
          "How long to wait between two requests to one host, if its robots.txt does not ask for"
              + " more; ${DEFAULT-VALUE} by default.")
  private double delay;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keeps what is fetched in a directory, so that unchanged pages are not fetched again.")
  private @Nullable Path cache;

  Limits limits() {
    if (maxBytes < 1 || maxPages < 1 || maxSeconds < 1) {
      throw Usage.wrong(spec, "--max-bytes, --max-pages and --max-seconds need at least 1");
    }
    return new Limits(maxBytes, maxPages, Duration.ofSeconds(maxSeconds));
  }

  Fetcher fetcher() {
    if (timeout < 1 || delay < 0) {
      throw Usage.wrong(spec, "--timeout needs at least 1, --delay at least 0");
    }
    return Fetcher.of(
        new FetchOptions(
            limits().bytes(),
            Duration.ofSeconds(timeout),
            Duration.ofMillis(Math.round(delay * 1000)),
            Optional.ofNullable(cache)));
  }

  /** The files and directories among the sources. */
  static List<Path> paths(List<String> sources) {
    return sources.stream().filter(source -> !Fetcher.isAddress(source)).map(Path::of).toList();
  }

  /** The addresses among the sources. */
  static List<URI> addresses(List<String> sources, @Nullable CommandSpec spec) {
    List<URI> addresses = new ArrayList<>();
    for (String source : sources) {
      if (Fetcher.isAddress(source)) {
        try {
          addresses.add(new URI(source));
        } catch (URISyntaxException e) {
          throw Usage.wrong(spec, source + " is no address: " + e.getReason());
        }
      }
    }
    return addresses;
  }

  /** The place of a source in a store: an address is the same from wherever it is named. */
  static Path place(String source) {
    return Fetcher.isAddress(source) ? Path.of("/", source) : Path.of(source);
  }
}
