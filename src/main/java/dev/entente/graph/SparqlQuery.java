package dev.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.Service;

/** A SPARQL query that has been read, ready to be put to a graph. It never reaches the network. */
record SparqlQuery(Query sparql) {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:at |Line:? |line )+(\\d+), column:? (\\d+)[.:]?", Pattern.CASE_INSENSITIVE);

  /** What the parser met: its kind in angle brackets or quotes, then itself. */
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \" (?:<\\w+>|\".*?\") \"(.*?) ?\"\"", Pattern.DOTALL);

  /** Reads a query, with the usual prefixes declared. */
  static SparqlQuery parse(String text) {
    int shift = Prefixes.SPARQL.length();
    try {
      return new SparqlQuery(QueryFactory.create(Prefixes.SPARQL + text, Syntax.syntaxSPARQL_11));
    } catch (QueryParseException e) {
      throw new IllegalArgumentException(explain(e, shift), e);
    }
  }

  /** The parser's words with the place of the first flaw, without its list of tokens. */
  private static String explain(QueryParseException e, int shift) {
    String message = String.valueOf(e.getMessage()).strip();
    int line = Math.max(1, e.getLine());
    int column = e.getColumn();
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      line = Integer.parseInt(place.group(1));
      column = Integer.parseInt(place.group(2));
    }
    Matcher token = TOKEN.matcher(message);
    String reason =
        token.lookingAt()
            ? "did not expect " + token.group(1).strip()
            : PLACE
                .matcher(message.lines().findFirst().orElse(""))
                .replaceAll("")
                .strip()
                .replaceAll("\\s+", " ");
    return String.format(
        Locale.ROOT,
        "no SPARQL query at line %d, column %d: %s",
        line,
        Math.max(1, line == 1 ? column - shift : column),
        reason);
  }

  /** Puts the query to a dataset. */
  Answer answer(DatasetGraph dataset) {
    try (QueryExec exec =
        QueryExec.dataset(dataset).query(sparql).set(Service.httpServiceAllowed, false).build()) {
      return answer(exec);
    }
  }

  /** Puts the query to whom {@code exec} asks. */
  Answer answer(QueryExec exec) {
    if (sparql.isAskType()) {
      return Answer.of(exec.ask());
    }
    if (sparql.isSelectType()) {
      return rows(exec.select());
    }
    Graph graph = sparql.isDescribeType() ? exec.describe() : exec.construct();
    return Answer.of(graph);
  }

  /** The rows as the query orders them, or else in an order that is always the same. */
  private Answer rows(RowSet rows) {
    List<Var> variables = rows.getResultVars();
    List<Binding> bindings = new ArrayList<>();
    // A store's rows can be read only while it is open, unless detached from it.
    rows.forEachRemaining(row -> bindings.add(row.detach()));
    if (!sparql.hasOrderBy()) {
      bindings.sort(Comparator.comparing(binding -> key(variables, binding)));
    }
    return Answer.of(variables, bindings);
  }

  private static String key(List<Var> variables, Binding binding) {
    return variables.stream()
        .map(variable -> String.valueOf(binding.get(variable)))
        .collect(Collectors.joining("\u0000"));
  }
}
