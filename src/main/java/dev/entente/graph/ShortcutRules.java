package dev.entente.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The shortcuts of {@code ontology/rules/}: each rule is a SPARQL CONSTRUCT over the facts, which
 * adds direct triples such as {@code ent:metWith}.
 */
final class ShortcutRules {
  private static final class Shared {
    static final List<Query> RULES =
        OntologyFiles.list("rules").stream()
            .map(name -> Prefixes.SPARQL + OntologyFiles.text("rules/" + name))
            .map(QueryFactory::create)
            .toList();
  }

  private ShortcutRules() {}

  /** Adds what the rules derive from {@code facts}; no rule sees what another one derives. */
  static void apply(Graph facts) {
    Graph derived = GraphFactory.createDefaultGraph();
    for (Query rule : Shared.RULES) {
      try (QueryExec exec =
          QueryExec.dataset(DatasetGraphFactory.wrap(facts)).query(rule).build()) {
        exec.construct(derived);
      }
    }
    derived.find().forEachRemaining(facts::add);
  }
}
