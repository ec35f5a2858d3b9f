package dev.entente.serve;

import dev.entente.page.PageFiles;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;

/**
 * A store on the web: loopback and read-only unless told otherwise, each request bounded in time
 * and size.
 *
 * <pre>
 * /store/sparql   SPARQL query, with text:query over labels and sentences
 * /store/data     Graph Store Protocol, reading
 * /store/update   SPARQL update, and /store/upload Graph Store Protocol, with a password file
 * /id/...         what the store says of a thing: HTML, Turtle or JSON-LD
 * /extract        POST a text, get its graph
 * /               the page, whose addresses are those of VIEWS and /id/...
 * /guide          prefixes, terms and questions; /guide/NAME the query of a question
 * /$/ping         health; /$/metrics for Prometheus
 * </pre>
 */
public final class Endpoint implements AutoCloseable {
  /** The page's views; "" is the start. */
  private static final List<String> VIEWS =
      List.of("", "/search", "/question/*", "/network", "/sparql", "/try");

  private final FusekiServer server;
  private final TextIndex text;

  private Endpoint(FusekiServer server, TextIndex text) {
    this.server = server;
    this.text = text;
  }

  /** An endpoint of a store, which must stay open as long as the endpoint. */
  public static Builder of(GraphStore store) {
    return new Builder(store);
  }

  /** Choices, each with a default. */
  public static final class Builder {
    private final GraphStore store;
    private int port = 3030;
    private boolean loopback = true;
    private Duration timeout = Duration.ofSeconds(30);
    private long resultLimit = 100_000;
    private long maxBody = 1 << 20;
    private int extractionsPerMinute = 60;
    private Optional<String> origins = Optional.empty();
    private Optional<Path> passwords = Optional.empty();
    private Optional<Extractor> extractor = Optional.empty();

    private Builder(GraphStore store) {
      this.store = store;
    }

    /** The port; 0 for any that is free. */
    public Builder port(int number) {
      port = number;
      return this;
    }

    /** Whether only this machine is answered; it is by default. */
    public Builder loopback(boolean only) {
      loopback = only;
      return this;
    }

    /** After how long a query is cut off. */
    public Builder timeout(Duration duration) {
      timeout = duration;
      return this;
    }

    /** How many rows a query may give; further ones are left out. */
    public Builder resultLimit(long rows) {
      resultLimit = rows;
      return this;
    }

    /** How many bytes a request may bring. */
    public Builder maxBody(long bytes) {
      maxBody = bytes;
      return this;
    }

    /** Which web pages' scripts may ask, as the origins of CORS: {@code *}, or some by commas. */
    public Builder origins(String allowed) {
      origins = Optional.of(allowed);
      return this;
    }

    /** Allows updates to those in a file of lines {@code user: password}. */
    public Builder passwords(Path file) {
      passwords = Optional.of(file);
      return this;
    }

    /** Offers extraction, so many times a minute at most. */
    public Builder extractor(Extractor service, int perMinute) {
      extractor = Optional.of(service);
      extractionsPerMinute = perMinute;
      return this;
    }

    /**
     * Starts to answer.
     *
     * @throws IOException where the port is taken, or the password file or text index unreadable
     */
    public Endpoint start() throws IOException {
      TextIndex text = FullText.open(store);
      DatasetGraph dataset = store.dataset();
      dataset
          .getContext()
          .set(TextQuery.textIndex, text)
          .set(ARQ.queryTimeout, Long.toString(timeout.toMillis()))
          .set(ARQ.httpServiceAllowed, false);
      // An empty registry: no query reaches out to other servers.
      ServiceExecutorRegistry.set(dataset.getContext(), new ServiceExecutorRegistry());
      DataService.Builder service =
          DataService.newBuilder(dataset)
              .addEndpoint(Operation.Query, "sparql")
              .addEndpoint(Operation.GSP_R, "data");
      FusekiServer.Builder builder =
          FusekiServer.create()
              .port(port)
              .loopback(loopback)
              .fusekiModules(FusekiModules.empty())
              .registerOperation(
                  Operation.Query, WebContent.contentTypeSPARQLQuery, new LimitedQuery(resultLimit))
              .enablePing(true)
              .enableMetrics(true)
              .addFilter("/*", new RequestLimits(maxBody, loopback, passwords.isPresent()))
              .addServlet("/id/*", new ThingServlet(store))
              .addServlet("/guide/*", new GuideServlet())
              .addServlet("/page/*", new FileServlet(PageFiles::file, FileServlet.CHANGING))
              .addServlet("/webjars/*", new FileServlet(PageFiles::library, FileServlet.LASTING));
      VIEWS.forEach(view -> builder.addServlet(view, new ViewServlet()));
      extractor.ifPresent(
          extraction ->
              builder.addServlet(
                  "/extract",
                  new ExtractServlet(
                      extraction, new RateLimit(extractionsPerMinute, Clock.systemUTC()))));
      if (passwords.isPresent()) {
        Path file = passwords.get();
        if (!Files.isReadable(file)) {
          throw new IOException(file + ": no such password file");
        }
        FullText.forget(store);
        builder.passwordFile(file.toString()).auth(AuthScheme.BASIC);
        service
            .addEndpoint(Operation.Update, "update", Auth.ANY_USER)
            .addEndpoint(Operation.GSP_RW, "upload", Auth.ANY_USER);
      }
      if (origins.isPresent()) {
        enableCors(builder, origins.get());
      }
      try {
        return new Endpoint(builder.add("/store", service).start(), text);
      } catch (FusekiException e) {
        text.close();
        throw new IOException("cannot serve on port " + port + ": " + e.getMessage(), e);
      }
    }

    /** Fuseki takes its choice of origins from a file alone. */
    private static void enableCors(FusekiServer.Builder builder, String origins)
        throws IOException {
      Path file = Files.createTempFile("entente-cors", ".properties");
      try {
        Files.writeString(
            file,
            "allowedOrigins="
                + origins
                + "\nallowedMethods=GET,POST\nallowedHeaders=Accept,Content-Type\n");
        builder.enableCors(true, file.toString());
      } finally {
        Files.delete(file);
      }
    }
  }

  /** Where the endpoint answers, without a slash at the end. */
  public String url() {
    return "http://localhost:" + server.getHttpPort();
  }

  /** Waits until the endpoint is stopped. */
  public void join() {
    server.join();
  }

  /** Stops answering. */
  @Override
  public void close() {
    server.stop();
    text.close();
  }
}
