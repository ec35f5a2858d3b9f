package dev.entente.publish;

import dev.entente.fact.LinkedDocument;
import dev.entente.graph.Answer;
import dev.entente.graph.KnowledgeGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
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
  private final Path directory;
  private final DatasetGraph dataset;

  private GraphStore(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  /**
   * Opens the store in a directory, or makes one where the directory is empty or absent.
   *
   * @throws IOException where the directory holds other things, or another process has the store
   *     open
   */
  public static GraphStore open(Path directory) throws IOException {
    requireStoreOrNothing(directory);
    Files.createDirectories(directory);
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory.toString()));
      GraphStore store = new GraphStore(directory, dataset);
      Txn.executeWrite(dataset, () -> KnowledgeGraph.prefixes().forEach(dataset.prefixes()::add));
      return store;
    } catch (JenaException | StorageException e) {
      throw new IOException(directory + " cannot be opened as a store: " + e.getMessage(), e);
    }
  }

  /** Adds documents, each in place of what was read from the same source before. */
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
    return change(graph -> graph.remove(sha256));
  }

  /**
   * Answers a SPARQL query; the usual prefixes need no declaration.
   *
   * @throws IllegalArgumentException where the query is no SPARQL, with line and column
   */
  public Answer query(String sparql) {
    return Txn.calculateRead(dataset, () -> KnowledgeGraph.over(dataset).query(sparql));
  }

  /** The graph as it now stands, in memory. */
  public KnowledgeGraph snapshot() {
    return Txn.calculateRead(
        dataset,
        () -> {
          DatasetGraph copy = DatasetGraphFactory.create();
          KnowledgeGraph.prefixes().forEach(copy.prefixes()::add);
          dataset.stream().forEach(copy::add);
          return KnowledgeGraph.over(copy);
        });
  }

  /** How many quads the store holds. */
  public int quads() {
    return Txn.calculateRead(dataset, () -> KnowledgeGraph.over(dataset).quads());
  }

  /** How many documents the store holds. */
  public int documents() {
    return Txn.calculateRead(dataset, () -> KnowledgeGraph.over(dataset).documents());
  }

  /** Lets go of the directory, so that another process may open it. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }

  private boolean change(Function<KnowledgeGraph, Boolean> action) throws IOException {
    try {
      return Txn.calculateWrite(
          dataset,
          () -> {
            KnowledgeGraph graph = KnowledgeGraph.over(dataset);
            boolean changed = action.apply(graph);
            graph.merge();
            try {
              GraphFile.requireConformance(graph, directory);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
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
      List<String> names = entries.map(path -> path.getFileName().toString()).sorted().toList();
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
