package dev.entente.serve;

import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of labels and sentences, kept beside the store for {@code text:query}. It is made anew
 * whenever the store holds other documents than those it was made of.
 */
final class FullText {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Node SENTENCE = NodeFactory.createURI(NIF + "Sentence");
  private static final Node ANCHOR_OF = NodeFactory.createURI(NIF + "anchorOf");

  private FullText() {}

  /** The index of a store, up to date. */
  static TextIndex open(GraphStore store) throws IOException {
    Path folder = folder(store);
    String stamp = Txn.calculateRead(store.dataset(), () -> stamp(store.dataset()));
    boolean current =
        Files.exists(stampFile(folder)) && stamp.equals(Files.readString(stampFile(folder)));
    if (!current) {
      delete(folder);
    }
    EntityDefinition fields = new EntityDefinition("uri", "label", "graph", RDFS.label.asNode());
    fields.set("altLabel", SKOS.altLabel.asNode());
    fields.set("sentence", ANCHOR_OF);
    TextIndex index =
        TextDatasetFactory.createLuceneIndex(FSDirectory.open(folder), new TextIndexConfig(fields));
    if (!current) {
      Txn.executeRead(store.dataset(), () -> fill(index, fields, store.dataset()));
      index.commit();
      Files.writeString(stampFile(folder), stamp);
    }
    return index;
  }

  /** Makes the index be made anew next time, for updates pass it by. */
  static void forget(GraphStore store) throws IOException {
    Files.deleteIfExists(stampFile(folder(store)));
  }

  private static Path folder(GraphStore store) {
    return store.directory().resolve("text");
  }

  private static Path stampFile(Path folder) {
    return folder.resolve("documents.sha256");
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void fill(TextIndex index, EntityDefinition fields, DatasetGraph dataset) {
    for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
      dataset
          .find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              // Under the name by which jena-text looks for the default graph.
              quad ->
                  add(index, fields, Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple())));
    }
    dataset
        .findNG(Node.ANY, Node.ANY, ANCHOR_OF, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (dataset.contains(quad.getGraph(), quad.getSubject(), RDF.Nodes.type, SENTENCE)) {
                add(index, fields, quad);
              }
            });
  }

  private static void add(TextIndex index, EntityDefinition fields, Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
    if (entity != null) {
      index.addEntity(entity);
    }
  }

  /** What tells apart stores of different documents. */
  private static String stamp(DatasetGraph dataset) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      dataset
          .listGraphNodes()
          .forEachRemaining(
              document -> digest.update((document + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
