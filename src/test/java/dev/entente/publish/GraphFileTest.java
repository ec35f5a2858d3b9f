package dev.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.entente.fact.EntityClass;
import dev.entente.fact.LinkedDocument;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Page;
import dev.entente.graph.Seed;
import dev.entente.graph.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFileTest {
  private static final LinkedDocument MEETING =
      Page.of("Xi meets Obama: \"a new start\"\t—\u00e9\uD83D\uDE00\u0001")
          .says("Xi met Obama.")
          .knows(World.XI, World.OBAMA, World.CHINA, World.USA)
          .tells("Meeting", "met")
          .agent(World.XI, World.OBAMA)
          .done()
          .build();

  private final Path folder;

  GraphFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private final KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document(), MEETING));

  @ParameterizedTest
  @ValueSource(strings = {"g.nq", "g.trig", "g.jsonld"})
  void syntaxesOfQuadsReadBackAsTheSameDataset(String name) throws IOException {
    Path file = write(name, graph);

    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(file).parse(read);
    assertThat(IsoMatcher.isomorphic(read, graph.dataset())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.ttl", "g.nt", "g.rdf", "g.xml"})
  void syntaxesOfTriplesReadBackAsTheSameTriples(String name) throws IOException {
    Path file = write(name, graph);

    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.source(file).parse(read);
    Graph union = GraphFactory.createDefaultGraph();
    graph.dataset().stream().forEach(quad -> union.add(quad.asTriple()));
    assertThat(read.isIsomorphicWith(union)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.nq", "g.trig", "g.jsonld", "g.ttl", "g.nt", "g.rdf"})
  void sameDocumentsInAnotherOrderGiveTheSameBytes(String name) throws IOException {
    Path file = write(name, graph);
    Path other = write("other-" + name, KnowledgeGraph.of(List.of(MEETING, Seed.document())));

    assertThat(other).hasSameBinaryContentAs(file);
  }

  @Test
  void quadsAreSorted() throws IOException {
    assertThat(Files.readAllLines(write("g.nq", graph))).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.ttl", "g.trig", "g.nt", "g.nq"})
  void rdf12SaysWhatEachShortcutRestsOn(String name) throws IOException {
    Path file = folder.resolve(name);
    GraphFile.of(file).rdf12().write(graph);

    DatasetGraph written = GraphFile.read(List.of(file)).dataset();
    assertThat(written.stream().filter(quad -> quad.getObject().isTripleTerm()))
        .isNotEmpty()
        .allMatch(quad -> quad.getPredicate().equals(RDF.reifies.asNode()))
        .allMatch(
            quad -> written.contains(Quad.create(quad.getGraph(), quad.getObject().getTriple())));
    assertThat(Files.readString(write("plain-" + name, graph))).doesNotContain("reifies");
  }

  @Test
  void rdf12NeedsASyntaxThatHasIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphFile.of(Path.of("g.jsonld")).rdf12())
        .withMessageContaining(".ttl, .trig, .nt and .nq can");
  }

  @Test
  void framedJsonHasATreeForEachEvent() throws IOException {
    String json = Files.readString(write("g.framed.jsonld", graph));

    JsonObject framed = JsonParser.parseString(json).getAsJsonObject();
    assertThat(framed.getAsJsonArray("@graph"))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(event.getAsJsonObject().get("type").toString()).contains("Event");
              assertThat(event.getAsJsonObject().get("evidence").toString()).contains("/id/");
              event
                  .getAsJsonObject()
                  .getAsJsonArray("agent")
                  .forEach(agent -> assertThat(agent.getAsJsonObject().has("label")).isTrue());
            });
    assertThat(Files.readString(write("h.framed.jsonld", graph))).isEqualTo(json);
  }

  @Test
  void unknownEndingNamesThoseThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphFile.of(Path.of("graph.pdf")))
        .withMessage(
            "graph.pdf needs one of the endings .ttl, .trig, .nt, .nq, .framed.jsonld, .jsonld, .rdf,"
                + " .xml");
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    write("g.ttl", graph);
    write("g.ttl", graph);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("g.ttl"));
    }
  }

  @Test
  void missingFoldersAreMade() throws IOException {
    assertThat(write("a/b/g.nt", graph)).isNotEmptyFile();
  }

  @Test
  void graphThatDepartsFromTheShapesLeavesTheFileAsItWas() throws IOException {
    Path file = write("g.nq", graph);
    KnowledgeGraph broken = KnowledgeGraph.of(List.of(thatDoesNotConform()));

    assertThatThrownBy(() -> GraphFile.of(file).write(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nothing was written to " + file)
        .hasMessageContaining("departs from the ontology");
    assertThat(file).hasSameBinaryContentAs(write("h.nq", graph));
  }

  @Test
  void directoryIsNoFile() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("d.ttl"));

    assertThatThrownBy(() -> GraphFile.of(directory).write(graph))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a directory");
  }

  /** A document that knows a State by a word instead of its code. */
  static LinkedDocument thatDoesNotConform() {
    return Page.of("Broken")
        .says("Atlantis rose.")
        .knows(Page.entity(EntityClass.STATE, "atlantis", "Atlantis"))
        .build();
  }

  private Path write(String name, KnowledgeGraph what) throws IOException {
    Path file = folder.resolve(name);
    GraphFile.of(file).write(what);
    return file;
  }
}
