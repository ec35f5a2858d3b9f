package dev.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Assumptions;

/**
 * A triple store that others have made, empty, on a free port of this machine.
 *
 * @param load what {@code entente load} is told of it
 * @param query where it takes queries
 */
record ForeignStore(String name, List<String> load, String query, Runnable end)
    implements AutoCloseable {
  private static final Path RESOURCES = Path.of("src/test/resources/interop");

  /** Where Maven puts the wars and jars of servers, and npm what it installs. */
  private static final Path FOREIGN = Path.of("target/foreign");

  /** Apache Jena's server, which speaks the Graph Store Protocol. */
  static ForeignStore fuseki() {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", DatasetGraphFactory.createTxnMem(), true)
            .build()
            .start();
    String url = "http://localhost:" + server.getHttpPort() + "/ds/";
    return new ForeignStore("Fuseki", List.of("--to", url + "data"), url + "query", server::stop);
  }

  /** Eclipse RDF4J's server, which speaks the Graph Store Protocol. */
  static ForeignStore rdf4j(Path data) throws IOException, InterruptedException {
    String path = FOREIGN.resolve("jetty-runner.jar") + ":" + slf4j();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.eclipse.rdf4j.appdata.basedir=" + data,
                "-Djava.io.tmpdir=" + data,
                "-cp",
                path,
                "org.eclipse.jetty.runner.Runner",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                FOREIGN.resolve("rdf4j-http-server.war").toString())
            .redirectErrorStream(true)
            .start();
    String address = await(process, "Started ServerConnector.*\\{(127\\.0\\.0\\.1:\\d+)}");
    String url = "http://" + address + "/repositories/entente";
    int code =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(url))
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofFile(RESOURCES.resolve("memory.ttl")))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();
    if (code != 204) {
      throw new IOException(url + " was not made: " + code);
    }
    List<String> load = List.of("--to", url + "/rdf-graphs/service");
    return new ForeignStore("RDF4J", load, url, process::destroyForcibly);
  }

  /** Oxigraph, which here takes SPARQL Update alone; needs Node. */
  static ForeignStore oxigraph() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        isThere("node") && isThere("npm"), "Oxigraph runs in Node, which this machine has not");
    Path folder = Files.createDirectories(FOREIGN.resolve("oxigraph"));
    for (String file : List.of("package.json", "package-lock.json", "server.js")) {
      Files.copy(
          RESOURCES.resolve("oxigraph").resolve(file),
          folder.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Process install =
        new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(install.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (install.waitFor() != 0) {
      throw new IOException("npm ci: " + told);
    }
    Process process =
        new ProcessBuilder("node", "server.js")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String url = await(process, "(http://127\\.0\\.0\\.1:\\d+)");
    return new ForeignStore(
        "Oxigraph",
        List.of("--to", url + "/data", "--update", url + "/update", "--query", url + "/query"),
        url + "/query",
        process::destroyForcibly);
  }

  private static boolean isThere(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** The logger that Jetty tells through where it listens. */
  private static String slf4j() {
    return Pattern.compile(":")
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(jar -> jar.contains("slf4j-simple") || jar.contains("slf4j-api"))
        .reduce("", (one, other) -> one + ":" + other);
  }

  /** Reads on until a line tells the address, and drops what is told later. */
  private static String await(Process process, String pattern) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder told = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = Pattern.compile(pattern).matcher(line);
      if (matcher.find()) {
        Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}));
        rest.setDaemon(true);
        rest.start();
        return matcher.group(1);
      }
      told.append(line).append('\n');
    }
    throw new IOException("no server, for it ended: " + told);
  }

  @Override
  public void close() {
    end.run();
  }
}
