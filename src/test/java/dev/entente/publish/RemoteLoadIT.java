package dev.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.entente.fact.LinkedDocument;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Page;
import dev.entente.graph.Question;
import dev.entente.graph.RemoteGraph;
import dev.entente.graph.Seed;
import dev.entente.graph.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph loaded into a Fuseki server, by either protocol, is the same there. */
class RemoteLoadIT {
  private static final LinkedDocument MEETING =
      Page.of("Xi meets Obama")
          .says("Xi met Obama.")
          .knows(World.XI, World.OBAMA, World.CHINA, World.USA)
          .tells("Meeting", "met")
          .agent(World.XI, World.OBAMA)
          .done()
          .build();

  private final KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document(), MEETING));
  private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
  private final Path log;
  private FusekiServer server = FusekiServer.create().port(0).build();

  RemoteLoadIT(@TempDir Path folder) {
    this.log = folder.resolve("loaded.tsv");
  }

  @BeforeEach
  void start() {
    server = FusekiServer.create().port(0).loopback(true).add("/ds", there, true).build().start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private URI url(String service) {
    return URI.create("http://localhost:" + server.getHttpPort() + "/" + service);
  }

  private RemoteStore remote(URI graphs) {
    return new RemoteStore(
        new RemoteStore.Addresses(graphs, url("ds/update"), url("ds/query")),
        Optional.empty(),
        Duration.ofMillis(1));
  }

  private void assertSameThere() throws IOException {
    for (Question question : Question.all()) {
      assertThat(new RemoteGraph(url("ds/query"), Optional.empty()).query(question.query()).rows())
          .as(question.name())
          .isEqualTo(graph.query(question.query()).rows());
    }
    assertThat(there.calculateRead(() -> there.stream().count())).isEqualTo(graph.quads());
  }

  @Test
  void graphsArePutByTheGraphStoreProtocol() throws IOException {
    RemoteLoad load = new RemoteLoad(graph, remote(url("ds/data")), log);

    assertThat(load.load(false)).isEqualTo(new RemoteLoad.Result(3, 0, 0));
    assertThat(load.verify()).isEmpty();
    assertSameThere();
  }

  @Test
  void whereThatIsMissingUpdatesDoTheSame() throws IOException {
    RemoteLoad load = new RemoteLoad(graph, remote(url("ds/no-such-service")), log);

    assertThat(load.load(false)).isEqualTo(new RemoteLoad.Result(3, 0, 0));
    assertThat(load.verify()).isEmpty();
    assertSameThere();
  }

  @Test
  void aLaterLoadSendsWhatHasChangedAndDropsWhatIsGone() throws IOException {
    RemoteStore remote = remote(url("ds/data"));
    new RemoteLoad(graph, remote, log).load(false);

    assertThat(new RemoteLoad(graph, remote, log).load(true))
        .isEqualTo(new RemoteLoad.Result(0, 3, 0));
    KnowledgeGraph smaller = KnowledgeGraph.of(List.of(Seed.document()));
    RemoteLoad load = new RemoteLoad(smaller, remote, log);
    assertThat(load.load(true)).isEqualTo(new RemoteLoad.Result(1, 1, 1));
    assertThat(load.verify()).isEmpty();
  }

  @Test
  void whatDiffersIsNamed() throws IOException {
    RemoteLoad load = new RemoteLoad(graph, remote(url("ds/data")), log);
    load.load(false);
    there.begin(TxnType.WRITE);
    there.getDefaultGraph().clear();
    there.commit();

    assertThat(load.verify()).singleElement().asString().contains("triples here, 0 there");
  }

  @Test
  void aBusyServerIsAskedAgainAndABrokenOneGivenUp() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer busy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    busy.createContext(
        "/flaky", exchange -> answer(exchange, asked.incrementAndGet() % 3 == 0 ? 204 : 503));
    busy.createContext("/broken", exchange -> answer(exchange, 403));
    busy.start();
    try {
      URI base = URI.create("http://localhost:" + busy.getAddress().getPort());
      assertThat(new RemoteLoad(graph, remote(base.resolve("/flaky")), log).load(false).sent())
          .isEqualTo(3);
      assertThat(asked).hasValue(9);
      assertThatThrownBy(
              () -> new RemoteLoad(graph, remote(base.resolve("/broken")), log).load(false))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("/broken did not take it");
    } finally {
      busy.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, int code) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }
}
