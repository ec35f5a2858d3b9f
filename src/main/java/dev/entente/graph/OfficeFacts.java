package dev.entente.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Brings together who holds which office for whom. Whether an office is still held is for the
 * latest document to say, and within one document "former" has the last word.
 */
final class OfficeFacts {
  private record Claim(LocalDate day, Node document, Graph graph, Node mention) {
    boolean isFormer() {
      return value(Vocabulary.FORMER).filter(Literals.bool(true)::equals).isPresent();
    }

    Optional<Node> value(Node property) {
      return GraphLookup.one(graph, mention, property);
    }
  }

  private static final Comparator<Claim> LATEST_LAST =
      Comparator.comparing(Claim::day)
          .thenComparing(Claim::document, GraphLookup.ORDER)
          .thenComparing(Claim::isFormer)
          .thenComparing(Claim::mention, GraphLookup.ORDER);

  private final Map<Node, List<Claim>> claims = new TreeMap<>(GraphLookup.ORDER);

  /** Takes in what all documents claim of the offices of a holder. */
  void read(DatasetGraph dataset, Node holder) {
    dataset
        .findNG(Node.ANY, Node.ANY, Vocabulary.HOLDER, holder)
        .forEachRemaining(
            quad ->
                read(
                    quad.getGraph(), dataset.getGraph(quad.getGraph()), holder, quad.getSubject()));
  }

  private void read(Node document, Graph graph, Node holder, Node mention) {
    LocalDate day =
        GraphLookup.one(graph, document, Vocabulary.ISSUED)
            .map(issued -> Period.of(issued).first())
            .orElse(LocalDate.MIN);
    Claim claim = new Claim(day, document, graph, mention);
    claim
        .value(Vocabulary.OFFICE_TITLE)
        .map(Node::getLiteralLexicalForm)
        .map(title -> Iris.office(holder, title, claim.value(Vocabulary.OFFICE_OF)))
        .ifPresent(office -> claims.computeIfAbsent(office, key -> new ArrayList<>()).add(claim));
  }

  /** Writes each office with the phrases that tell of it. */
  void write(Graph graph) {
    claims.forEach(
        (office, told) -> {
          told.sort(LATEST_LAST);
          Claim latest = told.get(told.size() - 1);
          List<Node> titles =
              told.stream().flatMap(c -> c.value(Vocabulary.OFFICE_TITLE).stream()).toList();
          TripleSink sink =
              new TripleSink(graph, office)
                  .add(Vocabulary.TYPE, Vocabulary.OFFICE_HOLDING)
                  .add(Vocabulary.HOLDER, latest.value(Vocabulary.HOLDER))
                  .add(Vocabulary.OFFICE_TITLE, Story.commonest(titles))
                  .add(Vocabulary.OFFICE_OF, latest.value(Vocabulary.OFFICE_OF))
                  .add(Vocabulary.FORMER, Literals.bool(latest.isFormer()));
          for (Claim claim : told) {
            sink.add(Vocabulary.EVIDENCE, claim.value(Vocabulary.PHRASE_OF));
            sink.add(Vocabulary.DOCUMENT, claim.document());
          }
        });
  }
}
