package dev.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks a graph against {@code ontology/shapes.ttl}.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
final class Shapes {
  private static final class Shared {
    static final org.apache.jena.shacl.Shapes SHAPES =
        org.apache.jena.shacl.Shapes.parse(OntologyFiles.graph("shapes.ttl"));
  }

  private Shapes() {}

  /** What departs from the shapes in a dataset, default and named graphs taken together; sorted. */
  static List<Finding> check(DatasetGraph dataset) {
    Graph union = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return check(union);
  }

  /** What departs from the shapes in some nodes of a dataset; sorted. */
  static List<Finding> check(DatasetGraph dataset, Collection<Node> focusNodes) {
    Graph union = new Union(dataset.getUnionGraph(), dataset.getDefaultGraph());
    return sorted(
        focusNodes.stream()
            .flatMap(
                node ->
                    ShaclValidator.get().validate(Shared.SHAPES, union, node).getEntries().stream())
            .toList());
  }

  /** What departs from the shapes in a graph; sorted. */
  static List<Finding> check(Graph graph) {
    return sorted(ShaclValidator.get().validate(Shared.SHAPES, graph).getEntries());
  }

  private static List<Finding> sorted(Collection<ReportEntry> entries) {
    List<Finding> findings = new ArrayList<>();
    for (ReportEntry entry : entries) {
      findings.add(
          new Finding(
              text(entry.focusNode()),
              entry.resultPath() == null ? "" : entry.resultPath().toString(),
              entry.value() == null ? "" : text(entry.value()),
              entry.message(),
              entry.severity().level().getLocalName()));
    }
    findings.sort(
        Comparator.comparing(Finding::focusNode)
            .thenComparing(Finding::path)
            .thenComparing(Finding::value)
            .thenComparing(Finding::message));
    return findings;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
