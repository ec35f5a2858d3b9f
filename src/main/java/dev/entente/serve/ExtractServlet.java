package dev.entente.serve;

import dev.entente.graph.Answer;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.ResourceFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads a text that is posted, and answers with its graph. Nothing is stored. */
final class ExtractServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Extractor extractor;
  private final transient RateLimit rate;

  ExtractServlet(Extractor extractor, RateLimit rate) {
    this.extractor = extractor;
    this.rate = rate;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!rate.pass()) {
      response.setHeader("Retry-After", Long.toString(rate.secondsLeft()));
      response.sendError(429, "Too many requests in this minute");
      return;
    }
    String text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    KnowledgeGraph graph;
    try {
      graph = extractor.extract(text);
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
      return;
    }
    String type =
        Accept.choose(
            request.getHeader("Accept"), Accept.JSON_LD, Accept.TURTLE, Accept.JSON, Accept.ROWS);
    response.setContentType(type + ";charset=utf-8");
    response
        .getWriter()
        .write(
            switch (type) {
              case Accept.TURTLE -> ask(graph, "all.rq").as(Answer.Format.TABLE);
              case Accept.ROWS -> ask(graph, "rows.rq").as(Answer.Format.JSON);
              case Accept.JSON -> ask(graph, "events.rq").as(Answer.Format.JSON);
              default -> ask(graph, "all.rq").as(Answer.Format.JSON);
            });
  }

  private static Answer ask(KnowledgeGraph graph, String query) {
    return graph.query(ResourceFile.text(ExtractServlet.class, query));
  }
}
