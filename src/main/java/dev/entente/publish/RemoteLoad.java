package dev.entente.publish;

import dev.entente.graph.KnowledgeGraph;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Loads a graph into a remote store, named graph by named graph and the facts last, and keeps a log
 * of what has been loaded: a load that was broken off goes on where it was, and a later one sends
 * no more than has changed.
 */
public final class RemoteLoad {
  private final DatasetGraph dataset;
  private final RemoteStore remote;
  private final Path log;
  private final Map<String, String> loaded = new LinkedHashMap<>();

  /**
   * A load.
   *
   * @param log the file of what has been loaded, which need not exist
   */
  public RemoteLoad(KnowledgeGraph graph, RemoteStore remote, Path log) {
    this.dataset = graph.dataset();
    this.remote = remote;
    this.log = log;
  }

  /** The number of graphs that were sent, those that had not changed, and those dropped. */
  public record Result(int sent, int unchanged, int dropped) {}

  /**
   * Loads what the log does not say to be there already.
   *
   * @param resume whether to believe the log; else everything is sent
   */
  public Result load(boolean resume) throws IOException {
    if (resume && Files.exists(log)) {
      for (String line : Files.readAllLines(log)) {
        String[] cells = line.split("\t", 2);
        if (cells.length == 2) {
          loaded.put(cells[1], cells[0]);
        }
      }
    } else {
      Files.deleteIfExists(log);
    }
    int sent = 0;
    int unchanged = 0;
    List<String> names = names();
    for (String name : names) {
      Graph graph = graph(name);
      String hash = hash(graph);
      if (hash.equals(loaded.get(name))) {
        unchanged++;
      } else {
        remote.put(remoteName(name), graph);
        note(name, hash);
        sent++;
      }
    }
    int dropped = 0;
    for (String name : List.copyOf(loaded.keySet())) {
      if (!names.contains(name) && !loaded.getOrDefault(name, "-").equals("-")) {
        remote.delete(name);
        note(name, "-");
        dropped++;
      }
    }
    return new Result(sent, unchanged, dropped);
  }

  /**
   * What differs between the graph and the remote store, one line for each graph that does. Numbers
   * are compared by what they mean, for some stores write 2.0 as 2.
   */
  public List<String> verify() throws IOException {
    List<String> differences = new ArrayList<>();
    for (String name : names()) {
      Graph here = graph(name);
      Graph there = remote.get(remoteName(name));
      if (!values(here).isIsomorphicWith(values(there))) {
        differences.add(name + ": " + here.size() + " triples here, " + there.size() + " there");
      }
    }
    return differences;
  }

  /** The graph with each exact number in one form, for 2 and 2.0 are one. */
  private static Graph values(Graph graph) {
    Graph values = GraphFactory.createDefaultGraph();
    graph
        .find()
        .mapWith(
            triple ->
                Triple.create(
                    triple.getSubject(), triple.getPredicate(), value(triple.getObject())))
        .forEach(values::add);
    return values;
  }

  private static Node value(Node node) {
    if (node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralValue() instanceof Number number
        && !(number instanceof Double || number instanceof Float)) {
      String digits = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
      return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }
    return node;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
    names.sort(null);
    names.add(Quad.defaultGraphIRI.getURI());
    return names;
  }

  private Graph graph(String name) {
    return Quad.defaultGraphIRI.getURI().equals(name)
        ? dataset.getDefaultGraph()
        : dataset.getGraph(NodeFactory.createURI(name));
  }

  private static Optional<String> remoteName(String name) {
    return Optional.of(name).filter(iri -> !iri.equals(Quad.defaultGraphIRI.getURI()));
  }

  private void note(String name, String hash) throws IOException {
    loaded.put(name, hash);
    Files.writeString(
        log, hash + '\t' + name + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String hash(Graph graph) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : Serialization.lines(graph)) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
