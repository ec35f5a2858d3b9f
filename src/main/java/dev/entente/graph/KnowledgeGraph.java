package dev.entente.graph;

import dev.entente.fact.LinkedDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * What a set of documents says (a named graph for each) and what is held true on the strength of it
 * (the default graph).
 *
 * <p>The same documents give the same graph, in whatever order they come. Not safe to share between
 * threads while it changes; once built, any number may read it.
 */
public final class KnowledgeGraph {
  private final DatasetGraph dataset;
  private Changes changes;

  /** The subjects that the last merge has changed. */
  private Set<Node> changed = Set.of();

  private KnowledgeGraph(DatasetGraph dataset) {
    this.dataset = dataset;
    this.changes = new Changes(dataset);
  }

  /** The graph of some documents. */
  public static KnowledgeGraph of(Collection<LinkedDocument> documents) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    KnowledgeGraph graph = over(dataset);
    Txn.executeWrite(
        dataset,
        () -> {
          Prefixes.ALL.forEach(dataset.prefixes()::add);
          graph.put(documents);
          graph.merge();
        });
    return graph;
  }

  /** The graph that a dataset holds; what changes in the one changes in the other. */
  public static KnowledgeGraph over(DatasetGraph dataset) {
    return new KnowledgeGraph(dataset);
  }

  /**
   * Puts each document's claims into its named graph, in place of those it held before. {@link
   * #merge} then brings the facts up to date.
   */
  public void put(Collection<LinkedDocument> documents) {
    for (LinkedDocument document : documents) {
      Node name = DocumentGraph.node(document);
      changes.expect(name);
      replace(name, DocumentGraph.of(document));
    }
  }

  /**
   * Drops the named graph of the document with this SHA-256. {@link #merge} then brings the facts
   * up to date.
   *
   * @return whether there was one
   */
  public boolean remove(String sha256) {
    Node name = Iris.document(sha256);
    boolean known = dataset.containsGraph(name);
    changes.expect(name);
    dataset.removeGraph(name);
    return known;
  }

  /** Brings the facts up to date with the documents put and removed since the last merge. */
  public void merge() {
    changed = FactMerger.merge(dataset, changes);
    changes.documents().forEach(document -> changed.addAll(subjects(document)));
    changes = new Changes(dataset);
  }

  /** Drops all facts. {@link #merge} then computes them anew from what every document says. */
  public void forgetFacts() {
    dataset.getDefaultGraph().clear();
    List<Node> documents = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(documents::add);
    documents.forEach(changes::expect);
  }

  /** The graph as it now stands, in memory. */
  public KnowledgeGraph copy() {
    DatasetGraph copy = DatasetGraphFactory.create();
    Prefixes.ALL.forEach(copy.prefixes()::add);
    dataset.stream().forEach(copy::add);
    return over(copy);
  }

  /**
   * A copy for stores of RDF 1.2, which says too what each shortcut rests on: {@code event
   * rdf:reifies <<( person ent:metWith person )>>}.
   */
  public KnowledgeGraph withReifiers() {
    KnowledgeGraph copy = copy();
    ShortcutRules.reifiers(dataset.getDefaultGraph()).forEach(copy.dataset.getDefaultGraph()::add);
    return copy;
  }

  private List<Node> subjects(Node document) {
    return dataset.getGraph(document).find().mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .toList();
  }

  /** How many quads the graph holds. */
  public int quads() {
    return (int) dataset.stream().count();
  }

  /** How much of what the graph holds. */
  public Inventory inventory() {
    return Inventory.of(dataset);
  }

  /** Whether the graph holds the document with this SHA-256. */
  public boolean holds(String sha256) {
    return dataset.containsGraph(Iris.document(sha256));
  }

  /** How many documents the graph rests on. */
  public int documents() {
    int count = 0;
    for (var names = dataset.listGraphNodes(); names.hasNext(); names.next()) {
      count++;
    }
    return count;
  }

  /**
   * Answers a SPARQL query; the {@link #prefixes()} need no declaration.
   *
   * @throws IllegalArgumentException where the query is no SPARQL, with line and column
   */
  public Answer query(String sparql) {
    return SparqlQuery.parse(sparql).answer(dataset);
  }

  /** What departs from the ontology's shapes; empty where the graph conforms. */
  public List<Finding> validate() {
    return Shapes.check(dataset);
  }

  /** What departs from the shapes in all that the last {@link #merge} has changed. */
  public List<Finding> validateChanges() {
    return Shapes.check(dataset, changed);
  }

  /** The prefixes that every query may use. */
  public static Map<String, String> prefixes() {
    return Prefixes.ALL;
  }

  /** The ontology itself, as facts about its terms. */
  public static KnowledgeGraph ontology() {
    return over(DatasetGraphFactory.wrap(OntologyFiles.graph("entente.ttl")));
  }

  /** The quads themselves. */
  public DatasetGraph dataset() {
    return dataset;
  }

  private void replace(Node name, Graph wanted) {
    Graph stored = dataset.getGraph(name);
    List<Triple> gone = stored.find().filterDrop(wanted::contains).toList();
    gone.forEach(triple -> dataset.delete(Quad.create(name, triple)));
    wanted
        .find()
        .filterDrop(stored::contains)
        .toList()
        .forEach(triple -> dataset.add(Quad.create(name, triple)));
  }
}
