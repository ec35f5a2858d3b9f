package dev.entente.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.vocabulary.RDF;

/**
 * The shortcuts of {@code ontology/rules/}: each rule is a SPARQL CONSTRUCT of one triple over the
 * facts, which derives direct triples such as {@code ent:metWith}. What it derives them from, an
 * event, an office or an agreement, it calls {@code ?fact}; no rule sees what another one derives.
 */
final class ShortcutRules {
  private static final Var FACT = Var.alloc("fact");

  /** A rule with the triple that it makes. */
  private record Rule(String sparql, Triple template) {
    static Rule read(String file) {
      String sparql = Prefixes.SPARQL + OntologyFiles.text("rules/" + file);
      List<Triple> triples = QueryFactory.create(sparql).getConstructTemplate().getTriples();
      if (triples.size() != 1 || !triples.get(0).getPredicate().isURI()) {
        throw new IllegalStateException(
            "rules/" + file + " needs to CONSTRUCT one triple, its property an IRI");
      }
      return new Rule(sparql, triples.get(0));
    }

    /** The rule as a query about some facts only. */
    private Query about(Collection<Node> sources) {
      ElementData facts = new ElementData();
      facts.add(FACT);
      sources.forEach(source -> facts.add(BindingFactory.binding(FACT, source)));
      ElementGroup where = new ElementGroup();
      where.addElement(facts);
      Query query = QueryFactory.create(sparql);
      ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
      query.setQueryPattern(where);
      return query;
    }

    Set<Triple> derive(Graph facts, Collection<Node> sources) {
      Set<Triple> derived = new LinkedHashSet<>();
      try (QueryExec exec =
          QueryExec.dataset(DatasetGraphFactory.wrap(facts)).query(about(sources)).build()) {
        exec.constructTriples().forEachRemaining(derived::add);
      }
      return derived;
    }

    /** Each fact with what the rule derives from it as a triple term. */
    Set<Triple> reifiers(Graph facts) {
      Query query = QueryFactory.create(sparql);
      query.setQuerySelectType();
      query.setQueryResultStar(true);
      Set<Triple> reifiers = new LinkedHashSet<>();
      try (QueryExec exec =
          QueryExec.dataset(DatasetGraphFactory.wrap(facts)).query(query).build()) {
        exec.select()
            .forEachRemaining(
                row ->
                    reifiers.add(
                        Triple.create(
                            row.get(FACT),
                            RDF.reifies.asNode(),
                            NodeFactory.createTripleTerm(Substitute.substitute(template, row)))));
      }
      return reifiers;
    }

    boolean derives(Triple triple, Graph facts) {
      if (!template.getPredicate().equals(triple.getPredicate())) {
        return false;
      }
      try (QueryExec exec =
          QueryExec.dataset(DatasetGraphFactory.wrap(facts))
              .query(QueryFactory.create(sparql))
              .substitution(Var.alloc(template.getSubject()), triple.getSubject())
              .substitution(Var.alloc(template.getObject()), triple.getObject())
              .build()) {
        return exec.constructTriples().hasNext();
      }
    }
  }

  private static final class Shared {
    static final List<Rule> RULES = OntologyFiles.list("rules").stream().map(Rule::read).toList();
    static final Set<Node> PROPERTIES =
        RULES.stream()
            .map(rule -> rule.template().getPredicate())
            .collect(Collectors.toUnmodifiableSet());
  }

  private ShortcutRules() {}

  /** The properties that rules write. */
  static Set<Node> properties() {
    return Shared.PROPERTIES;
  }

  /** Each fact with the shortcuts that it gives, as triple terms of RDF 1.2. */
  static Set<Triple> reifiers(Graph facts) {
    Set<Triple> reifiers = new LinkedHashSet<>();
    Shared.RULES.forEach(rule -> reifiers.addAll(rule.reifiers(facts)));
    return reifiers;
  }

  /**
   * Brings the shortcuts up to date where some facts have changed: adds what the rules derive from
   * them now, and drops what they derived from them before and nothing supports any longer.
   */
  static void derive(Graph before, Graph facts, Collection<Node> sources) {
    Set<Triple> dropped = new LinkedHashSet<>();
    Set<Triple> added = new LinkedHashSet<>();
    for (Rule rule : Shared.RULES) {
      dropped.addAll(rule.derive(before, sources));
      added.addAll(rule.derive(facts, sources));
    }
    dropped.removeAll(added);
    dropped.removeIf(triple -> Shared.RULES.stream().anyMatch(rule -> rule.derives(triple, facts)));
    dropped.forEach(facts::delete);
    added.forEach(facts::add);
  }
}
