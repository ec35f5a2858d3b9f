package dev.entente.publish;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;

/**
 * A triple store somewhere, which takes graphs by the SPARQL Graph Store Protocol or, where it does
 * not speak that, by SPARQL Update in batches.
 *
 * <p>What may pass, such as a busy server, is tried again after a pause that doubles each time.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store
 *     Protocol</a>
 */
public final class RemoteStore {
  private static final int ATTEMPTS = 5;
  private static final int BATCH = 1000;

  /**
   * Where a store answers what.
   *
   * @param graphs the Graph Store Protocol
   * @param update SPARQL Update
   * @param query SPARQL query
   */
  public record Addresses(URI graphs, URI update, URI query) {}

  private final Addresses addresses;
  private final Optional<String> authorization;
  private final Duration pause;
  private boolean speaksGraphs = true;

  /**
   * A store.
   *
   * @param authorization the value of the Authorization header
   * @param pause how long to wait before the second attempt
   */
  public RemoteStore(Addresses addresses, Optional<String> authorization, Duration pause) {
    this.addresses = addresses;
    this.authorization = authorization;
    this.pause = pause;
  }

  /** Puts a graph in place of the one of that name, or of the default graph. */
  void put(Optional<String> name, Graph graph) throws IOException {
    if (speaksGraphs) {
      try {
        attempt(
            () -> {
              protocol(name).PUT(graph);
              return true;
            });
        return;
      } catch (HttpException e) {
        if (!isUnknownThere(e)) {
          throw failure(addresses.graphs(), e);
        }
        speaksGraphs = false;
      }
    }
    List<String> lines = Serialization.lines(graph);
    update("DROP SILENT " + name.map(iri -> "GRAPH <" + iri + ">").orElse("DEFAULT"));
    for (int i = 0; i < lines.size(); i += BATCH) {
      String triples = String.join("", lines.subList(i, Math.min(i + BATCH, lines.size())));
      update(
          "INSERT DATA { "
              + name.map(iri -> "GRAPH <" + iri + "> {\n" + triples + "}").orElse("\n" + triples)
              + " }");
    }
  }

  /** Drops a graph. */
  void delete(String name) throws IOException {
    if (!speaksGraphs) {
      update("DROP SILENT GRAPH <" + name + ">");
      return;
    }
    try {
      attempt(
          () -> {
            protocol(Optional.of(name)).DELETE();
            return true;
          });
    } catch (HttpException e) {
      if (e.getStatusCode() != 404) {
        throw failure(addresses.graphs(), e);
      }
    }
  }

  /** The graph of that name, or the default graph, as the store has it. */
  Graph get(Optional<String> name) throws IOException {
    try {
      return speaksGraphs ? attempt(() -> protocol(name).GET()) : attempt(() -> construct(name));
    } catch (HttpException e) {
      throw failure(speaksGraphs ? addresses.graphs() : addresses.query(), e);
    }
  }

  private GSP protocol(Optional<String> name) {
    GSP request = GSP.service(addresses.graphs().toString());
    authorization.ifPresent(value -> request.httpHeader(HttpNames.hAuthorization, value));
    return name.map(request::graphName).orElseGet(request::defaultGraph);
  }

  private Graph construct(Optional<String> name) {
    String pattern = name.map(iri -> "GRAPH <" + iri + "> { ?s ?p ?o }").orElse("?s ?p ?o");
    var request =
        QueryExecHTTP.service(addresses.query().toString())
            .query("CONSTRUCT { ?s ?p ?o } WHERE { " + pattern + " }");
    authorization.ifPresent(value -> request.httpHeader(HttpNames.hAuthorization, value));
    try (QueryExecHTTP exec = request.build()) {
      return exec.construct();
    }
  }

  private void update(String sparql) throws IOException {
    var request = UpdateExecHTTP.service(addresses.update().toString()).update(sparql);
    authorization.ifPresent(value -> request.httpHeader(HttpNames.hAuthorization, value));
    try {
      attempt(
          () -> {
            request.build().execute();
            return true;
          });
    } catch (HttpException e) {
      throw failure(addresses.update(), e);
    }
  }

  private <T> T attempt(Supplier<T> request) {
    Duration wait = pause;
    for (int attempt = 1; ; attempt++) {
      try {
        return request.get();
      } catch (HttpException e) {
        if (attempt == ATTEMPTS || !mayPass(e)) {
          throw e;
        }
      }
      try {
        Thread.sleep(wait.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for a store", e);
      }
      wait = wait.multipliedBy(2);
    }
  }

  /** Whether the same request may fare better later; no code means that none answered. */
  private static boolean mayPass(HttpException e) {
    int code = e.getStatusCode();
    return code <= 0 || code == 429 || (code >= 500 && code != 501);
  }

  private static boolean isUnknownThere(HttpException e) {
    return List.of(404, 405, 501).contains(e.getStatusCode());
  }

  private static IOException failure(URI url, HttpException e) {
    return new IOException(url + " did not take it: " + e.getMessage(), e);
  }
}
