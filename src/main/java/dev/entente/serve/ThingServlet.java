package dev.entente.serve;

import dev.entente.graph.Answer;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.ResourceFile;
import dev.entente.page.PageFiles;
import dev.entente.publish.GraphStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.StringUtil;

/** Tells what a store says of a thing, under the path of its IRI after {@code entente/}. */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** What {@code Iris} makes paths of; nothing else can be the path of a thing. */
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~%/-]+");

  private static final String ID = String.valueOf(KnowledgeGraph.prefixes().get("id"));

  private final transient GraphStore store;

  ThingServlet(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring("/id/".length());
    if (!PATH.matcher(path).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String thing = "<" + ID + path + ">";
    List<List<String>> rows = ask("thing.rq", thing).rows();
    if (rows.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String type =
        Accept.choose(
            request.getHeader("Accept"), Accept.HTML, Accept.TURTLE, Accept.JSON_LD, Accept.JSON);
    response.setHeader("Vary", "Accept");
    response.setContentType(type + ";charset=utf-8");
    response
        .getWriter()
        .write(
            switch (type) {
              case Accept.HTML -> page(ID + path, rows);
              case Accept.TURTLE -> ask("thing-triples.rq", thing).as(Answer.Format.TABLE);
              default -> ask("thing-triples.rq", thing).as(Answer.Format.JSON);
            });
  }

  private Answer ask(String query, String thing) {
    return store.query(ResourceFile.text(ThingServlet.class, query).replace("$thing", thing));
  }

  private static String page(String iri, List<List<String>> rows) {
    String label =
        rows.stream()
            .filter(row -> row.get(0).equals("rdfs:label"))
            .map(row -> row.get(1))
            .findFirst()
            .orElse(iri);
    String body =
        rows.stream()
            .map(
                row ->
                    "<tr><th>"
                        + escape(row.get(0))
                        + "</th><td>"
                        + value(row.get(1), row.get(2))
                        + "</td></tr>\n")
            .collect(Collectors.joining());
    return PageFiles.shell(
        escape(label), "<h1>" + escape(label) + "</h1>\n<table>\n" + body + "</table>\n");
  }

  /** A value, and where it is a thing of the store a link to its page. */
  private static String value(String value, String label) {
    String shown = escape(label.isEmpty() ? value : label);
    String path = value.startsWith("id:") ? value.substring("id:".length()) : "";
    return PATH.matcher(path).matches() ? "<a href=\"/id/" + path + "\">" + shown + "</a>" : shown;
  }

  private static String escape(String text) {
    return StringUtil.sanitizeXmlString(text);
  }
}
