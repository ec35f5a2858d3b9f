package dev.entente.publish;

import dev.entente.fact.LinkedDocument;
import dev.entente.graph.Answer;
import dev.entente.graph.Finding;
import dev.entente.graph.Inventory;
import dev.entente.graph.KnowledgeGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A graph kept in a directory (Apache Jena TDB2), which documents are added to and taken from.
 *
 * <p>Each change is one transaction: the documents' claims and the facts that follow from them
 * change together, or, if anything fails, not at all. One process at a time may have a store open;
 * within it, any number of threads may read while one writes.
 */
public final class GraphStore implements AutoCloseable {
  /** The file that keeps how many bytes the store had when it was last compacted. */
  private static final String COMPACTED = "compacted-bytes.txt";

  /** A store is compacted when it has grown by this factor and by so many bytes besides. */
  private static final long GROWTH = 2;

  private static final long SPARE = 1 << 28;

  private final Path directory;
  private final StoreLock lock;
  private final DatasetGraph dataset;
  private final SourceLog sources;

  private GraphStore(Path directory, StoreLock lock, DatasetGraph dataset) throws IOException {
    this.directory = directory;
    this.lock = lock;
    this.dataset = dataset;
    this.sources = SourceLog.open(directory.resolve("sources.tsv"));
  }

  /** What became of a document that was given to a store. */
  public enum Change {
    ADDED,
    REPLACED,
    UNCHANGED
  }

  /**
   * Opens the store in a directory, or makes one where the directory is empty or absent.
   *
   * @throws IOException where the directory holds other things, or another process, which the
   *     message names, has the store open
   */
  public static GraphStore open(Path directory) throws IOException {
    requireStoreOrNothing(directory);
    Files.createDirectories(directory);
    StoreLock lock = StoreLock.take(directory);
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory.toString()));
      Txn.executeWrite(dataset, () -> KnowledgeGraph.prefixes().forEach(dataset.prefixes()::add));
      return new GraphStore(directory, lock, dataset);
    } catch (JenaException | StorageException e) {
      lock.close();
      throw new IOException(directory + " cannot be opened as a store: " + e.getMessage(), e);
    }
  }

  /**
   * Whether the store holds a file's document as it is, so that the file need not be read.
   *
   * @param file the file's place, which tells it from others
   */
  public boolean holds(Path file, String sha256) {
    return sources.sha256(key(file)).filter(sha256::equals).isPresent() && holds(sha256);
  }

  private boolean holds(String sha256) {
    return Txn.calculateRead(dataset, () -> KnowledgeGraph.over(dataset).holds(sha256));
  }

  /** Puts a file's document into the store, in place of what the file held before. */
  public Change put(Path file, LinkedDocument document) throws IOException {
    return put(Map.of(file, document)).get(0);
  }

  /**
   * Puts files' documents into the store, each in place of what its file held when it was last
   * read; together or not at all.
   *
   * @return what became of each, in the order of the map
   * @throws IOException where the graph would depart from the ontology, or nothing can be written;
   *     the store is as it was
   */
  public List<Change> put(Map<Path, LinkedDocument> documents) throws IOException {
    List<Change> changes = new ArrayList<>();
    try {
      change(
          graph -> {
            documents.forEach((file, document) -> changes.add(put(graph, key(file), document)));
            return true;
          });
    } catch (IOException e) {
      sources.discard();
      throw e;
    }
    sources.write();
    compactIfOutgrown();
    return changes;
  }

  private Change put(KnowledgeGraph graph, String path, LinkedDocument document) {
    String sha256 = document.source().source().sha256();
    boolean known = graph.holds(sha256);
    Optional<String> gone = sources.put(path, sha256);
    gone.ifPresent(graph::remove);
    graph.put(List.of(document));
    return gone.isPresent() ? Change.REPLACED : known ? Change.UNCHANGED : Change.ADDED;
  }

  /** Adds documents, together or not at all. */
  public void put(Collection<LinkedDocument> documents) throws IOException {
    change(
        graph -> {
          graph.put(documents);
          return true;
        });
  }

  /**
   * Takes out the document with this SHA-256, and what rested on it alone.
   *
   * @return whether it was there
   */
  public boolean remove(String sha256) throws IOException {
    boolean known = change(graph -> graph.remove(sha256));
    sources.forget(sha256);
    sources.write();
    compactIfOutgrown();
    return known;
  }

  /** The SHA-256 of the document that a file held when it was last read. */
  public Optional<String> sha256(Path file) {
    return sources.sha256(key(file));
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /**
   * Answers a SPARQL query; the usual prefixes need no declaration.
   *
   * @throws IllegalArgumentException where the query is no SPARQL, with line and column
   */
  public Answer query(String sparql) {
    return read(graph -> graph.query(sparql));
  }

  /** How much of what the store holds. */
  public Inventory inventory() {
    return read(KnowledgeGraph::inventory);
  }

  /** The graph as it now stands, in memory. */
  public KnowledgeGraph snapshot() {
    return read(KnowledgeGraph::copy);
  }

  /** How many quads the store holds. */
  public int quads() {
    return read(KnowledgeGraph::quads);
  }

  /** How many documents the store holds. */
  public int documents() {
    return read(KnowledgeGraph::documents);
  }

  /** The size of the store's files in bytes. */
  public long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /**
   * Computes all facts anew from what the documents' graphs say, whatever was changed in those or
   * in the facts by other ways than this class.
   */
  public void recompute() throws IOException {
    change(
        graph -> {
          graph.forgetFacts();
          return true;
        });
    compactIfOutgrown();
  }

  /**
   * TDB2 writes anew each block that a transaction touches, and so grows by far more than what is
   * added. A kill leaves the store as it was before or is after.
   */
  private void compactIfOutgrown() throws IOException {
    Path file = directory.resolve(COMPACTED);
    long compacted = Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    if (bytes() > SPARE + GROWTH * compacted) {
      compact();
    }
  }

  /** Frees the space of what was changed and taken out. */
  public void compact() throws IOException {
    try {
      DatabaseMgr.compact(dataset, true);
      sources.rewrite();
      String bytes = bytes() + "\n";
      WholeFile.write(
          directory.resolve(COMPACTED),
          out -> out.write(bytes.getBytes(StandardCharsets.US_ASCII)));
    } catch (JenaException | StorageException e) {
      throw new IOException(directory + " cannot be compacted: " + e.getMessage(), e);
    }
  }

  /** Where the store is. */
  public Path directory() {
    return directory;
  }

  /** The file that keeps what has been loaded from here into a remote store. */
  public Path loadLog(URI remote) {
    return directory.resolve(
        "loaded-" + Integer.toHexString(remote.toString().hashCode()) + ".tsv");
  }

  /** The store's quads, to be read and written in transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Lets go of the directory, so that another process may open it. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
    lock.close();
  }

  private <T> T read(Function<KnowledgeGraph, T> action) {
    return Txn.calculateRead(dataset, () -> action.apply(KnowledgeGraph.over(dataset)));
  }

  private boolean change(Function<KnowledgeGraph, Boolean> action) throws IOException {
    try {
      return Txn.calculateWrite(
          dataset,
          () -> {
            KnowledgeGraph graph = KnowledgeGraph.over(dataset);
            boolean changed = action.apply(graph);
            graph.merge();
            List<Finding> findings = graph.validateChanges();
            if (!findings.isEmpty()) {
              String departure = GraphFile.departure(findings, directory);
              throw new UncheckedIOException(departure, new IOException(departure));
            }
            return changed;
          });
    } catch (UncheckedIOException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    } catch (JenaException | StorageException e) {
      throw new IOException("cannot write to the store " + directory + ": " + e.getMessage(), e);
    }
  }

  private static void requireStoreOrNothing(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw new IOException(directory + " is a file; a store needs a directory");
    }
    try (Stream<Path> entries = Files.list(directory)) {
      List<String> names =
          entries
              .map(path -> path.getFileName().toString())
              .filter(name -> !name.endsWith(".lock"))
              .sorted()
              .toList();
      if (!names.isEmpty() && names.stream().noneMatch(name -> name.startsWith("Data-"))) {
        throw new IOException(
            directory
                + " is neither empty nor a store, for it holds "
                + names.get(0)
                + "; name another directory");
      }
    }
  }
}
