package dev.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the files of {@code ontology/}, which the jar carries. */
final class OntologyFiles {
  private static final String FOLDER = "/dev/entente/ontology/";

  private OntologyFiles() {}

  /** A Turtle file, such as {@code entente.ttl}. */
  static Graph graph(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text(name), Lang.TURTLE).base(Vocabulary.ENT).parse(graph);
    return graph;
  }

  /** A file's text. */
  static String text(String name) {
    try (InputStream in = OntologyFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file in the ontology: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ontology's " + name, e);
    }
  }

  /** The files of a folder, in the order of its {@code INDEX}. */
  static List<String> list(String folder) {
    return text(folder + "/INDEX").lines().filter(line -> !line.isBlank()).toList();
  }
}
