package dev.entente.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.entente.fetch.Fetcher;
import dev.entente.read.ReadResult;
import dev.entente.read.SourceFiles;
import dev.entente.read.SourceReader;
import dev.entente.text.BlockKind;
import dev.entente.text.Issue;
import dev.entente.text.Metadata;
import dev.entente.text.Part;
import dev.entente.text.SourceDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is read of each document before any model sees it. */
@Command(
    name = "read",
    description = {
      "Shows the article and the metadata that are read of each document.",
      "Documents are HTML, plain text, Markdown, PDF and DOCX, and MHTML, gzip, ZIP and WARC files of these.",
      "Feeds (RSS, Atom) and texts that list addresses, one a line, lead to the pages that they name."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente read seeds --format jsonl")
final class ReadCommand implements Callable<Integer> {
  /** How documents are shown. */
  enum Format {
    /** One JSON object a line. */
    JSONL
  }

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private static final Set<BlockKind> ABOVE_ARTICLE =
      EnumSet.of(BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.BYLINE);

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(arity = "1..*", paramLabel = "SOURCES", description = Sources.HELP)
  private List<String> sources = new ArrayList<>();

  @Mixin private Sources options = new Sources();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl: one JSON object a line.")
  private Format format = Format.JSONL;

  ReadCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    List<Issue> issues = new ArrayList<>();
    try (Fetcher fetcher = options.fetcher()) {
      SourceReader reader =
          SourceReader.create().inAnyLanguage().withLimits(options.limits()).fetchingWith(fetcher);
      List<URI> addresses = Sources.addresses(sources, spec);
      SourceFiles files = reader.expand(Sources.paths(sources));
      issues.addAll(files.issues());
      Consumer<ReadResult> show =
          result -> {
            issues.addAll(result.issues());
            result.document().ifPresent(document -> out.println(text(document)));
          };
      files.files().forEach(file -> reader.read(file, show));
      addresses.forEach(address -> reader.read(address, show));
    }
    out.flush();
    return Issues.report(issues, err);
  }

  private String text(SourceDocument document) {
    return switch (format) {
      case JSONL -> GSON.toJson(json(document));
    };
  }

  /** What is unknown is null; several authors are parted by commas. */
  private static JsonObject json(SourceDocument document) {
    Metadata metadata = document.metadata();
    JsonObject json = new JsonObject();
    json.addProperty("file", document.source().name());
    json.addProperty("title", metadata.title());
    json.addProperty(
        "author", metadata.authors().isEmpty() ? null : String.join(", ", metadata.authors()));
    json.addProperty("publisher", metadata.publisher().orElse(null));
    json.addProperty("published", metadata.issued().map(LocalDate::toString).orElse(null));
    json.addProperty("modified", metadata.modified().map(LocalDate::toString).orElse(null));
    json.addProperty("language", metadata.language());
    json.addProperty("standfirst", standfirst(document).orElse(null));
    json.addProperty("text", body(document));
    json.add("parts", parts(document));
    return json;
  }

  private static JsonArray parts(SourceDocument document) {
    JsonArray parts = new JsonArray();
    for (Part part : document.parts()) {
      JsonObject json = new JsonObject();
      json.addProperty("kind", part.kind().name().toLowerCase(Locale.ROOT));
      json.addProperty("label", part.label().orElse(null));
      json.addProperty("text", part.span().in(document.text()));
      parts.add(json);
    }
    return parts;
  }

  private static Optional<String> standfirst(SourceDocument document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.STANDFIRST)
        .map(block -> block.span().in(document.text()))
        .findFirst();
  }

  /** The article's blocks below its title, standfirst and byline, parted by blank lines. */
  private static String body(SourceDocument document) {
    return document.blocks().stream()
        .filter(block -> !ABOVE_ARTICLE.contains(block.kind()))
        .map(block -> block.span().in(document.text()))
        .collect(Collectors.joining("\n\n"));
  }
}
