package dev.entente.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;

/** A dataset as bytes, in an order that depends on nothing but its quads. */
record Serialization(DatasetGraph dataset) {
  /** Predicates by IRI, save that a thing's class comes first. */
  private static final Comparator<Node> PREDICATES =
      Comparator.comparing((Node predicate) -> !RDF.Nodes.type.equals(predicate))
          .thenComparing(predicate -> predicate.toString());

  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing((Triple triple) -> triple.getSubject().toString())
          .thenComparing(Triple::getPredicate, PREDICATES)
          .thenComparing(triple -> triple.getObject().toString());

  /** The default graph first. */
  private static final Comparator<Quad> QUADS =
      Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
          .thenComparing(quad -> quad.getGraph().toString())
          .thenComparing(Quad::asTriple, TRIPLES);

  void write(Syntax syntax, OutputStream out) throws IOException {
    switch (syntax) {
      case N_QUADS -> writeLines(sortedDataset(), out);
      case N_TRIPLES -> writeLines(DatasetGraphFactory.wrap(union()), out);
      case TURTLE -> stream(RDFFormat.TURTLE_BLOCKS, triples(), List.of(), out);
      case TRIG -> stream(RDFFormat.TRIG_BLOCKS, List.of(), quads(), out);
      case FRAMED_JSON_LD -> FramedJson.write(sortedDataset().getDefaultGraph(), out);
      case JSON_LD -> RDFWriter.source(sortedDataset()).format(RDFFormat.JSONLD_PRETTY).output(out);
      case RDF_XML -> RDFWriter.source(union()).format(RDFFormat.RDFXML_PLAIN).output(out);
    }
  }

  /** A graph in N-Triples, one triple a line with its line break; sorted. */
  static List<String> lines(Graph graph) {
    return RDFWriter.source(graph)
        .format(RDFFormat.NTRIPLES_UTF8)
        .asString()
        .lines()
        .sorted()
        .map(line -> line + "\n")
        .toList();
  }

  /** One statement a line, the lines sorted by their bytes. */
  private static void writeLines(DatasetGraph quads, OutputStream out) throws IOException {
    ByteArrayOutputStream unsorted = new ByteArrayOutputStream();
    RDFWriter.source(quads).format(RDFFormat.NQUADS_UTF8).output(unsorted);
    List<byte[]> lines = new ArrayList<>();
    byte[] bytes = unsorted.toByteArray();
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, begin, i + 1));
        begin = i + 1;
      }
    }
    lines.sort(Arrays::compareUnsigned);
    for (byte[] line : lines) {
      out.write(line);
    }
  }

  private void stream(RDFFormat format, List<Triple> triples, List<Quad> quads, OutputStream out) {
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, format, Context.emptyContext());
    sink.start();
    dataset.prefixes().getMapping().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> sink.prefix(entry.getKey(), entry.getValue()));
    triples.forEach(sink::triple);
    quads.forEach(sink::quad);
    sink.finish();
  }

  private List<Quad> quads() {
    return dataset.stream().sorted(QUADS).toList();
  }

  private List<Triple> triples() {
    return dataset.stream().map(Quad::asTriple).distinct().sorted(TRIPLES).toList();
  }

  private Graph union() {
    Graph union = GraphFactory.createDefaultGraph();
    union.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
    triples().forEach(union::add);
    return union;
  }

  private DatasetGraph sortedDataset() {
    DatasetGraph sorted = DatasetGraphFactory.create();
    dataset.prefixes().getMapping().forEach(sorted.prefixes()::add);
    quads().forEach(sorted::add);
    return sorted;
  }
}
