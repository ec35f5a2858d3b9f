package dev.entente.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;

/**
 * What a graph answers to a query: rows (SELECT), yes or no (ASK), or triples (CONSTRUCT,
 * DESCRIBE). Immutable.
 */
public final class Answer {

  /** How an answer is shown. */
  public enum Format {
    /** Columns for the eye; triples as Turtle. */
    TABLE,
    /** SPARQL's CSV; triples as Turtle. */
    CSV,
    /** SPARQL's JSON; triples as JSON-LD. */
    JSON
  }

  private final List<Var> variables;
  private final List<Binding> bindings;
  private final @Nullable Boolean verdict;
  private final @Nullable Graph triples;

  private Answer(
      List<Var> variables,
      List<Binding> bindings,
      @Nullable Boolean verdict,
      @Nullable Graph triples) {
    this.variables = List.copyOf(variables);
    this.bindings = List.copyOf(bindings);
    this.verdict = verdict;
    this.triples = triples;
  }

  static Answer of(List<Var> variables, List<Binding> bindings) {
    return new Answer(variables, bindings, null, null);
  }

  static Answer of(boolean verdict) {
    return new Answer(List.of(), List.of(), verdict, null);
  }

  static Answer of(Graph triples) {
    return new Answer(List.of(), List.of(), null, triples);
  }

  /** The names of the columns; none where the answer has no rows. */
  public List<String> columns() {
    return variables.stream().map(Var::getVarName).toList();
  }

  /**
   * The rows: a literal as its text, an IRI with its prefix where it has one, nothing as the empty
   * string.
   */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Binding binding : bindings) {
      rows.add(variables.stream().map(variable -> text(binding.get(variable))).toList());
    }
    return rows;
  }

  /** The answer to an ASK query. */
  public Optional<Boolean> verdict() {
    return Optional.ofNullable(verdict);
  }

  /** The answer as text, ending in a line break. */
  public String as(Format format) {
    if (triples != null) {
      return write(triples, format);
    }
    if (format == Format.TABLE) {
      return verdict == null ? TextTable.of(columns(), rows()) : (verdict ? "yes\n" : "no\n");
    }
    Lang lang = format == Format.CSV ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON;
    RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (verdict == null) {
      writer.write(out, RowSetStream.create(variables, bindings.iterator()), ARQ.getContext());
    } else {
      writer.write(out, verdict.booleanValue(), ARQ.getContext());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String write(Graph triples, Format format) {
    Prefixes.ALL.forEach(triples.getPrefixMapping()::setNsPrefix);
    RDFFormat rdf = format == Format.JSON ? RDFFormat.JSONLD_PRETTY : RDFFormat.TURTLE_PRETTY;
    return RDFWriter.source(triples).format(rdf).asString();
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.toString();
    return Prefixes.ALL.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .max((a, b) -> Integer.compare(a.getValue().length(), b.getValue().length()))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse(iri);
  }
}
