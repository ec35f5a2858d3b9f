package dev.entente.serve;

import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Question;
import dev.entente.graph.ResourceFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.WebContent;

/**
 * What one needs to know to ask: the prefixes, the ontology's terms, the questions; and under the
 * name of a question its query, with values for its parameters.
 */
final class GuideServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final String guide = guide();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      response.setContentType(Accept.JSON + ";charset=utf-8");
      response.getWriter().write(guide);
      return;
    }
    Optional<Question> question =
        Question.all().stream().filter(each -> each.name().equals(path.substring(1))).findFirst();
    if (question.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "No question is named so");
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
    values.values().removeIf(String::isBlank);
    try {
      String query = question.get().query(values);
      response.setContentType(WebContent.contentTypeSPARQLQuery + ";charset=utf-8");
      response.getWriter().write(query);
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private static String guide() {
    JsonObject guide = new JsonObject();
    JsonObject prefixes = new JsonObject();
    KnowledgeGraph.prefixes().forEach(prefixes::put);
    guide.put("prefixes", prefixes);
    JsonArray terms = new JsonArray();
    for (List<String> row :
        KnowledgeGraph.ontology().query(ResourceFile.text(GuideServlet.class, "terms.rq")).rows()) {
      JsonObject term = new JsonObject();
      term.put("name", row.get(0));
      term.put("class", row.get(1).equals("rdfs:Class"));
      term.put("label", row.get(2));
      term.put("comment", row.get(3));
      if (!row.get(4).isEmpty()) {
        term.put("scale", JsonNumber.value(new BigDecimal(row.get(4))));
      }
      terms.add(term);
    }
    guide.put("terms", terms);
    JsonArray questions = new JsonArray();
    for (Question question : Question.all()) {
      JsonObject each = new JsonObject();
      each.put("name", question.name());
      each.put("title", question.title());
      each.put("description", question.description());
      JsonArray parameters = new JsonArray();
      for (Question.Parameter parameter : question.parameters()) {
        JsonObject one = new JsonObject();
        one.put("name", parameter.name());
        one.put("meaning", parameter.meaning());
        parameters.add(one);
      }
      each.put("parameters", parameters);
      questions.add(each);
    }
    guide.put("questions", questions);
    return guide.toString();
  }
}
