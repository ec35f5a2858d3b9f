package dev.entente.publish;

import dev.entente.graph.Finding;
import dev.entente.graph.KnowledgeGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A file that a graph is written to, in the syntax of its ending.
 *
 * <p>The same graph gives the same bytes. The file appears whole or not at all. Turtle, N-Triples
 * and RDF/XML, which hold triples, get the facts and the mentions together; framed JSON-LD has the
 * facts alone; the others keep each document's named graph.
 */
public final class GraphFile {
  private final Path path;
  private final Syntax syntax;
  private final boolean reifies;

  private GraphFile(Path path, Syntax syntax, boolean reifies) {
    this.path = path;
    this.syntax = syntax;
    this.reifies = reifies;
  }

  /**
   * The file at {@code path}, which need not exist.
   *
   * @throws IllegalArgumentException where its ending is none of {@link #endings()}
   */
  public static GraphFile of(Path path) {
    return Syntax.of(path.toString())
        .map(syntax -> new GraphFile(path, syntax, false))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    path + " needs one of the endings " + String.join(", ", endings())));
  }

  /**
   * The same file in RDF 1.2, with a reifier for each shortcut: the event, office or agreement that
   * it rests on.
   *
   * @throws IllegalArgumentException where its syntax has no triple terms
   */
  public GraphFile rdf12() {
    if (!syntax.hasTripleTerms()) {
      throw new IllegalArgumentException(
          path + " cannot hold the triple terms of RDF 1.2; .ttl, .trig, .nt and .nq can");
    }
    return new GraphFile(path, syntax, true);
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
    WholeFile.requireWritable(path);
  }

  /**
   * Writes a graph, in place of what the file held.
   *
   * @throws IOException where the file cannot be written, or the graph does not conform to the
   *     ontology's shapes
   */
  public void write(KnowledgeGraph graph) throws IOException {
    requireConformance(graph, path);
    KnowledgeGraph content = reifies ? graph.withReifiers() : graph;
    WholeFile.write(path, out -> new Serialization(content.dataset()).write(syntax, out));
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
