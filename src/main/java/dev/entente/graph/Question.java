package dev.entente.graph;

import java.util.List;

/**
 * A question that the graph answers, as {@code ontology/questions/} has it.
 *
 * @param name how it is called on the command line, such as {@code commitments}
 * @param title the question in a few words
 * @param description what the answer holds
 * @param query the question in SPARQL, without prefixes
 */
public record Question(String name, String title, String description, String query) {

  /** Every question, in the order in which they introduce a graph. */
  public static List<Question> all() {
    return OntologyFiles.list("questions").stream().map(Question::read).toList();
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
    return new Question(
        file.replace(".rq", ""),
        comments.get(0),
        String.join(" ", comments.subList(1, comments.size())),
        text);
  }
}
