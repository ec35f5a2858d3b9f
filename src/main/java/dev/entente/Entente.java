package dev.entente;

import dev.entente.annotate.Annotator;
import dev.entente.extract.EventExtractor;
import dev.entente.fact.EventMention;
import dev.entente.fact.LinkedDocument;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.lexicon.Lexicon;
import dev.entente.link.DocumentLinker;
import dev.entente.read.ReadResult;
import dev.entente.read.SourceFiles;
import dev.entente.read.SourceReader;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Issue;
import dev.entente.text.SourceDocument;
import dev.entente.wikidict.WikidictIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads diplomatic texts and builds a knowledge graph of who did what to whom, each fact with the
 * sentence it stands in.
 *
 * <pre>{@code
 * Entente entente = Entente.builder().build();
 * KnowledgeGraph graph = entente.graphOf("Chinese President Xi Jinping visited the United States.");
 * }</pre>
 *
 * <p>Loads its models once, in {@link Builder#build()}; immutable and safe to share between
 * threads. The same documents give the same graph, whatever their order and the number of threads.
 */
public final class Entente {
  private final SourceReader reader;
  private final Annotator annotator;
  private final EventExtractor extractor;
  private final DocumentLinker linker;
  private final int threads;

  private Entente(Builder options) {
    this.reader = SourceReader.create().withLimit(options.maxBytes);
    this.threads = options.threads;
    // The word lists load while the models do: a third of the start-up on two cores.
    CompletableFuture<Annotator> models = Annotator.load();
    Lexicon lexicon = Lexicon.load(options.reference);
    this.annotator = models.join();
    this.extractor = new EventExtractor(lexicon);
    this.linker =
        new DocumentLinker(lexicon.gazetteer(), lexicon.offices(), lexicon.nouns(), options.index);
  }

  /** Choices, each with a default. */
  public static Builder builder() {
    return new Builder();
  }

  /** The choices a pipeline is built with. */
  public static final class Builder {
    private int threads = 1;
    private long maxBytes = SourceReader.DEFAULT_LIMIT;
    private List<Path> reference = List.of();
    private Optional<WikidictIndex> index = Optional.empty();

    private Builder() {}

    /** How many documents are annotated at a time; 1 by default. */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("threads needs at least 1: " + threads);
      }
      this.threads = threads;
      return this;
    }

    /** The largest document that is read, in bytes; a larger one is reported and left out. */
    public Builder maxBytes(long maxBytes) {
      if (maxBytes < 1) {
        throw new IllegalArgumentException("maxBytes needs at least 1: " + maxBytes);
      }
      this.maxBytes = maxBytes;
      return this;
    }

    /**
     * Reference files of your own, in Turtle as in {@code ontology/reference}; what they say wins.
     */
    public Builder reference(List<Path> files) {
      this.reference = List.copyOf(files);
      return this;
    }

    /**
     * The index of Wikipedia's names that links entities to DBpedia; without one, links are those
     * of the reference data.
     */
    public Builder links(WikidictIndex index) {
      this.index = Optional.of(index);
      return this;
    }

    /** Loads models and word lists: four to five seconds. */
    public Entente build() {
      return new Entente(this);
    }
  }

  /**
   * Reads, annotates, extracts and links documents.
   *
   * @param paths files and directories; of directories, every document inside
   * @param progress told of each document that is done
   */
  public Batch read(List<Path> paths, Consumer<Progress> progress) {
    SourceFiles sources = reader.expand(paths);
    List<Issue> issues = new ArrayList<>(sources.issues());
    Map<String, LinkedDocument> bySha = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    List<Callable<List<Outcome>>> tasks = new ArrayList<>();
    for (Path file : sources.files()) {
      tasks.add(() -> outcomes(file));
    }
    long tokens = 0;
    int done = 0;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Outcome>>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(pool.submit(task)));
      for (Future<List<Outcome>> future : running) {
        List<Outcome> outcomes = future.get();
        progress.accept(new Progress(sources.files().get(done).toString(), ++done, tasks.size()));
        for (Outcome outcome : outcomes) {
          issues.addAll(outcome.issues());
          if (outcome.document().isEmpty()) {
            continue;
          }
          LinkedDocument document = outcome.document().get();
          String sha256 = document.source().source().sha256();
          tokens += outcome.tokens();
          if (bySha.putIfAbsent(sha256, document) != null) {
            issues.add(
                Issue.warning(
                    Issue.Code.DUPLICATE,
                    outcome.name(),
                    "has the same bytes as " + names.get(sha256) + " and counts once"));
          } else {
            names.put(sha256, outcome.name());
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading documents", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be handed to a thread", e);
    } finally {
      pool.shutdownNow();
    }
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::code));
    return new Batch(List.copyOf(bySha.values()), issues, tokens);
  }

  /** The graph of one text, read as a plain-text document named {@code text}. */
  public KnowledgeGraph graphOf(String text) {
    ReadResult result = reader.readText("text", text);
    Outcome outcome = outcome("text", result);
    return KnowledgeGraph.of(outcome.document().stream().toList());
  }

  /** The graph of documents already read. */
  public KnowledgeGraph graphOf(Batch batch) {
    return KnowledgeGraph.of(batch.documents());
  }

  /** What came of a file: of an archive, one for each page. */
  private List<Outcome> outcomes(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    reader.read(
        file,
        read -> {
          String name = read.document().map(d -> d.source().name()).orElse(file.toString());
          outcomes.add(outcome(name, read));
        });
    return outcomes;
  }

  private Outcome outcome(String name, ReadResult read) {
    List<Issue> issues = new ArrayList<>(read.issues());
    if (read.document().isEmpty()) {
      return new Outcome(name, Optional.empty(), issues, 0);
    }
    SourceDocument source = read.document().get();
    try {
      AnnotatedDocument annotated = annotator.annotate(source, issues::add);
      if (annotated.sentences().isEmpty()) {
        issues.add(
            Issue.error(
                Issue.Code.EMPTY,
                name,
                "was left out, for no sentence of it could be read; give it full stops or blank lines"));
        return new Outcome(name, Optional.empty(), issues, 0);
      }
      List<EventMention> mentions = extractor.extract(annotated);
      LinkedDocument linked = linker.link(annotated, mentions);
      long tokens = annotated.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      return new Outcome(name, Optional.of(linked), issues, tokens);
    } catch (RuntimeException e) {
      issues.add(
          Issue.error(
              Issue.Code.INTERNAL,
              name,
              "was left out after an error of Entente's own, please report it: " + e));
      return new Outcome(name, Optional.empty(), issues, 0);
    }
  }

  private record Outcome(
      String name, Optional<LinkedDocument> document, List<Issue> issues, long tokens) {}
}
