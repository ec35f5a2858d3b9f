package dev.entente;

import dev.entente.annotate.Annotator;
import dev.entente.extract.EventExtractor;
import dev.entente.fact.EventMention;
import dev.entente.fact.LinkedDocument;
import dev.entente.fetch.Fetcher;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.lexicon.Lexicon;
import dev.entente.link.DocumentLinker;
import dev.entente.read.Limits;
import dev.entente.read.ReadResult;
import dev.entente.read.SourceFiles;
import dev.entente.read.SourceReader;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Issue;
import dev.entente.text.SourceDocument;
import dev.entente.wikidict.WikidictIndex;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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
import java.util.concurrent.atomic.AtomicLong;
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
    SourceReader pages = SourceReader.create().withLimits(options.limits);
    this.reader = options.fetcher.map(pages::fetchingWith).orElse(pages);
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
    private Limits limits = Limits.DEFAULT;
    private Optional<Fetcher> fetcher = Optional.empty();
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
      return limits(limits.withBytes(maxBytes));
    }

    /** What a document may cost; one that costs more is reported and left out. */
    public Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /** What fetches pages by their addresses; without one, nothing is fetched. */
    public Builder fetcher(Fetcher fetcher) {
      this.fetcher = Optional.of(fetcher);
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
    return read(paths, List.of(), progress);
  }

  /**
   * Reads, annotates, extracts and links documents.
   *
   * @param paths files and directories; of directories, every document inside
   * @param addresses of pages, feeds and lists of addresses, which a {@link Builder#fetcher}
   *     fetches
   * @param progress told of each document that is done
   */
  public Batch read(List<Path> paths, List<URI> addresses, Consumer<Progress> progress) {
    Map<String, LinkedDocument> bySha = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    List<Issue> issues = new ArrayList<>();
    AtomicLong tokens = new AtomicLong();
    issues.addAll(
        readEach(
            paths,
            addresses,
            reading -> {
              issues.addAll(reading.issues());
              tokens.addAndGet(reading.tokens());
              reading
                  .document()
                  .ifPresent(
                      document -> {
                        String sha256 = document.source().source().sha256();
                        if (bySha.putIfAbsent(sha256, document) == null) {
                          names.put(sha256, reading.file());
                        } else {
                          issues.add(duplicate(reading.file(), names.getOrDefault(sha256, "")));
                        }
                      });
              progress.accept(Progress.of(reading));
            }));
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::code));
    return new Batch(List.copyOf(bySha.values()), issues, tokens.get());
  }

  private static Issue duplicate(String file, String other) {
    return Issue.warning(
        Issue.Code.DUPLICATE, file, "has the same bytes as " + other + " and counts once");
  }

  /**
   * Reads, annotates, extracts and links documents, and hands on each as soon as it is done.
   *
   * @param paths files and directories; of directories, every document inside
   * @param addresses of pages, feeds and lists of addresses, which a {@link Builder#fetcher}
   *     fetches
   * @param intake given each file in the order of their names, then what is at each address
   * @return the paths that lead to no file
   */
  public List<Issue> readEach(List<Path> paths, List<URI> addresses, Intake intake) {
    SourceFiles sources = reader.expand(paths);
    List<Callable<List<Outcome>>> tasks = new ArrayList<>();
    for (Path file : sources.files()) {
      tasks.add(() -> outcomes(file.toString(), results -> reader.read(file, results), intake));
    }
    for (URI address : addresses) {
      tasks.add(
          () -> outcomes(address.toString(), results -> reader.read(address, results), intake));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<Outcome>>> running = new ArrayDeque<>();
      int total = tasks.size();
      int done = 0;
      for (Callable<List<Outcome>> task : tasks) {
        running.add(pool.submit(task));
        // No further ahead than that, or what is read would fill the memory.
        if (running.size() > 2 * threads) {
          hand(running.remove().get(), intake, ++done, total);
        }
      }
      while (!running.isEmpty()) {
        hand(running.remove().get(), intake, ++done, total);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading documents", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be handed to a thread", e);
    } finally {
      pool.shutdownNow();
    }
    return sources.issues();
  }

  /** The graph of one text, read as a plain-text document named {@code text}. */
  public KnowledgeGraph graphOf(String text) {
    return KnowledgeGraph.of(read("text", text).document().stream().toList());
  }

  /** Reads a page or a text that is at hand; {@code name} stands for it in messages. */
  public Intake.Reading read(String name, String text) {
    return outcome(name, reader.readText(name, text)).reading(1, 1);
  }

  /** The graph of documents already read. */
  public KnowledgeGraph graphOf(Batch batch) {
    return KnowledgeGraph.of(batch.documents());
  }

  private static void hand(List<Outcome> outcomes, Intake intake, int done, int total) {
    outcomes.forEach(outcome -> intake.take(outcome.reading(done, total)));
  }

  /** What came of a source: of an archive, one for each page. */
  private List<Outcome> outcomes(
      String source, Consumer<Consumer<ReadResult>> pages, Intake intake) {
    List<Outcome> outcomes = new ArrayList<>();
    pages.accept(
        read -> {
          String name = read.document().map(d -> d.source().name()).orElse(source);
          boolean wanted =
              read.document()
                  .map(document -> intake.wants(name, document.source().sha256()))
                  .orElse(true);
          outcomes.add(
              wanted ? outcome(name, read) : new Outcome(name, Optional.empty(), read.issues(), 0));
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
      String name, Optional<LinkedDocument> document, List<Issue> issues, long tokens) {
    Intake.Reading reading(int done, int total) {
      return new Intake.Reading(name, document, issues, tokens, done, total);
    }
  }
}
