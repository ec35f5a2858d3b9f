package dev.entente.publish;

import dev.entente.graph.Finding;
import dev.entente.graph.KnowledgeGraph;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A file that a graph is written to, in the syntax of its ending.
 *
 * <p>The same graph gives the same bytes. The file appears whole or not at all: it is written
 * beside its place first and then moved there, so that a failure leaves what stood there before.
 * Turtle, N-Triples and RDF/XML, which hold triples, get the facts and the mentions together; the
 * others keep each document's named graph.
 */
public final class GraphFile {
  private final Path path;
  private final Syntax syntax;

  private GraphFile(Path path, Syntax syntax) {
    this.path = path;
    this.syntax = syntax;
  }

  /**
   * The file at {@code path}, which need not exist.
   *
   * @throws IllegalArgumentException where its ending is none of {@link #endings()}
   */
  public static GraphFile of(Path path) {
    return Syntax.of(path.toString())
        .map(syntax -> new GraphFile(path, syntax))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    path + " needs one of the endings " + String.join(", ", endings())));
  }

  /** The endings that a file may have, each with its dot. */
  public static List<String> endings() {
    return Syntax.allEndings();
  }

  public Path path() {
    return path;
  }

  /**
   * Checks that the file can be written, before any work is done.
   *
   * @throws IOException where a directory is in its place
   */
  public void requireWritable() throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory, not a file");
    }
  }

  /**
   * Writes a graph, in place of what the file held.
   *
   * @throws IOException where the file cannot be written, or the graph does not conform to the
   *     ontology's shapes
   */
  public void write(KnowledgeGraph graph) throws IOException {
    requireConformance(graph, path);
    requireWritable();
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        new Serialization(graph.dataset()).write(syntax, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw new IOException("cannot write " + path + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Reads files, each in the syntax of its ending, into one graph.
   *
   * @throws IOException naming the file that is missing or malformed
   */
  public static KnowledgeGraph read(List<Path> files) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + ": no such file");
      }
      try {
        RDFParser.source(file)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(dataset);
      } catch (RiotException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return KnowledgeGraph.over(dataset);
  }

  /** Refuses to write a graph that departs from the shapes. */
  private static void requireConformance(KnowledgeGraph graph, Path to) throws IOException {
    List<Finding> findings = graph.validate();
    if (!findings.isEmpty()) {
      throw new IOException(departure(findings, to));
    }
  }

  /** Says that a graph departs from the shapes. */
  static String departure(List<Finding> findings, Path to) {
    return "nothing was written to "
        + to
        + ", for the graph departs from the ontology in "
        + findings.size()
        + " places, first of all: "
        + findings.get(0);
  }
}
