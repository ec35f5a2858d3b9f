package dev.entente.graph;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** A graph that a SPARQL endpoint holds. */
public final class RemoteGraph {
  private final URI endpoint;
  private final Optional<String> authorization;

  /**
   * The graph behind an endpoint.
   *
   * @param authorization the value of the Authorization header
   */
  public RemoteGraph(URI endpoint, Optional<String> authorization) {
    this.endpoint = endpoint;
    this.authorization = authorization;
  }

  /**
   * Answers a SPARQL query; the usual prefixes need no declaration.
   *
   * @throws IllegalArgumentException where the query is no SPARQL, with line and column
   * @throws IOException where the endpoint does not answer
   */
  public Answer query(String sparql) throws IOException {
    SparqlQuery query = SparqlQuery.parse(sparql);
    var request = QueryExecHTTP.service(endpoint.toString()).query(query.sparql());
    authorization.ifPresent(value -> request.httpHeader(HttpNames.hAuthorization, value));
    try (QueryExecHTTP exec = request.build()) {
      return query.answer(exec);
    } catch (HttpException | QueryExceptionHTTP e) {
      throw new IOException(endpoint + " did not answer: " + e.getMessage(), e);
    }
  }
}
