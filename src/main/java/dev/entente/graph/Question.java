package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A question that comes with the ontology.
 *
 * @param name as in {@code entente query NAME}
 * @param title what it asks, in words
 * @param description what the answer holds
 * @param parameters what may be asked for alone, such as one State; left out, everything is
 * @param query the question in SPARQL, without prefixes
 */
public record Question(
    String name, String title, String description, List<Parameter> parameters, String query) {
  private static final Pattern PARAMETER = Pattern.compile("([a-z]+): (.+)");

  /**
   * A variable of the query that a value may be given to.
   *
   * @param meaning what the value must be, with examples
   */
  public record Parameter(String name, String meaning) {}

  public Question {
    parameters = List.copyOf(parameters);
  }

  /** Every question, in the order in which they introduce a graph. */
  public static List<Question> all() {
    return OntologyFiles.list("questions").stream().map(Question::read).toList();
  }

  /**
   * The query with values for some of its parameters.
   *
   * @throws IllegalArgumentException if it has no such parameter
   */
  public String query(Map<String, String> values) {
    StringBuilder given = new StringBuilder("WHERE {");
    values.forEach(
        (parameter, value) -> {
          if (parameters.stream().noneMatch(known -> known.name().equals(parameter))) {
            throw new IllegalArgumentException(
                name
                    + " has no parameter "
                    + parameter
                    + "; its parameters: "
                    + parameters.stream().map(Parameter::name).toList());
          }
          String literal = NodeFmtLib.strNT(NodeFactory.createLiteralString(value));
          given.append(" VALUES ?").append(parameter).append(" { ").append(literal).append(" }");
        });
    // Each SELECT within the query is answered on its own, and so needs the values again.
    return query.replace("WHERE {", given);
  }

  private static Question read(String file) {
    String text = OntologyFiles.text("questions/" + file);
    List<String> comments =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    if (comments.size() < 2) {
      throw new IllegalStateException(
          "questions/" + file + ":1: a title and a description, each after #, were expected");
    }
    List<Parameter> parameters = new ArrayList<>();
    for (int at = 2; at < comments.size(); at++) {
      Matcher matcher = PARAMETER.matcher(comments.get(at));
      if (!matcher.matches()) {
        throw new IllegalStateException(
            "questions/"
                + file
                + ":"
                + (at + 1)
                + ": a parameter, '# name: meaning', was expected");
      }
      parameters.add(new Parameter(matcher.group(1), matcher.group(2)));
    }
    return new Question(
        file.replace(".rq", ""), comments.get(0), comments.get(1), parameters, text);
  }
}
