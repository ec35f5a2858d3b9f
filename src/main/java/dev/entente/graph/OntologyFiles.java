package dev.entente.graph;

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
    return ResourceFile.text(OntologyFiles.class, FOLDER + name);
  }

  /** The files of a folder, in the order of its {@code INDEX}. */
  static List<String> list(String folder) {
    return text(folder + "/INDEX").lines().filter(line -> !line.isBlank()).toList();
  }
}
