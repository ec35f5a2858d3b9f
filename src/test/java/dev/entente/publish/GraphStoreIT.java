package dev.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.fact.LinkedDocument;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Page;
import dev.entente.graph.Seed;
import dev.entente.graph.World;
import dev.entente.publish.GraphStore.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreIT {
  private static final LinkedDocument MEETING =
      Page.of("Xi meets Obama")
          .says("Xi met Obama.")
          .knows(World.XI, World.OBAMA, World.CHINA, World.USA)
          .tells("Meeting", "met")
          .agent(World.XI, World.OBAMA)
          .done()
          .build();

  private final Path folder;

  GraphStoreIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void documentsAddedOneByOneGiveTheGraphOfAll() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(Seed.document()));
      store.put(List.of(MEETING));
      store.put(List.of(Seed.document()));

      assertThat(store.documents()).isEqualTo(2);
      assertThat(quads(store.snapshot()))
          .isEqualTo(quads(KnowledgeGraph.of(List.of(MEETING, Seed.document()))));
    }
  }

  @Test
  void storeOutlivesItsProcess() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(MEETING));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.query("ASK { id:person\\/xi-jinping ent:metWith ?who }").verdict())
          .contains(true);
    }
  }

  @Test
  void removedDocumentLeavesNothingBehind() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(MEETING, Seed.document()));

      assertThat(store.remove(MEETING.source().source().sha256())).isTrue();
      assertThat(store.remove(MEETING.source().source().sha256())).isFalse();
      assertThat(quads(store.snapshot()))
          .isEqualTo(quads(KnowledgeGraph.of(List.of(Seed.document()))));
    }
  }

  @Test
  void changedFileTakesThePlaceOfWhatItHeld() throws IOException {
    Path file = Path.of("page.html");
    Path copy = Path.of("copy.html");
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.put(file, MEETING)).isEqualTo(Change.ADDED);
      assertThat(store.put(file, MEETING)).isEqualTo(Change.UNCHANGED);
      assertThat(store.put(copy, MEETING)).isEqualTo(Change.UNCHANGED);
      assertThat(store.put(copy, Seed.document()))
          .as("the file has it yet")
          .isEqualTo(Change.ADDED);
      assertThat(store.documents()).isEqualTo(2);
      assertThat(store.put(file, Seed.document())).isEqualTo(Change.REPLACED);
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.holds(file, Seed.document().source().source().sha256())).isTrue();
      assertThat(store.holds(file, MEETING.source().source().sha256())).isFalse();
      assertThat(quads(store.snapshot()))
          .isEqualTo(quads(KnowledgeGraph.of(List.of(Seed.document()))));
    }
  }

  @Test
  void compactedStoreHoldsTheSameInLessSpace() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      for (int i = 0; i < 3; i++) {
        store.put(Path.of("a"), Seed.document());
        store.put(Path.of("a"), MEETING);
      }
      long before = store.bytes();
      store.compact();

      assertThat(store.bytes()).isLessThan(before);
      assertThat(quads(store.snapshot())).isEqualTo(quads(KnowledgeGraph.of(List.of(MEETING))));
      assertThat(store.inventory().eventsByClass()).containsExactly(Map.entry("Meeting", 1L));
      assertThat(store.inventory().eventsByPair())
          .containsExactly(Map.entry("China and United States", 1L));
    }
  }

  @Test
  void factsAreComputedAnewFromWhatTheDocumentsSay() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(MEETING, Seed.document()));
      Txn.executeWrite(
          store.dataset(),
          () -> {
            store.dataset().removeGraph(NodeFactory.createURI(document(MEETING)));
            store.dataset().getDefaultGraph().add(RDF.Nodes.type, RDF.Nodes.type, RDF.Nodes.type);
          });

      store.recompute();

      assertThat(quads(store.snapshot()))
          .isEqualTo(quads(KnowledgeGraph.of(List.of(Seed.document()))));
    }
  }

  private static String document(LinkedDocument document) {
    return KnowledgeGraph.of(List.of(document)).dataset().listGraphNodes().next().getURI();
  }

  @Test
  void documentsPutTogetherReplaceWhatTheirFilesHeldOrNothing() throws IOException {
    Path one = Path.of("one.html");
    Path other = Path.of("other.html");
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(one, MEETING);
      store.put(other, MEETING);

      assertThatThrownBy(
              () -> store.put(Map.of(one, GraphFileTest.thatDoesNotConform(), other, MEETING)))
          .isInstanceOf(IOException.class);
      assertThat(store.holds(one, MEETING.source().source().sha256())).isTrue();

      Map<Path, LinkedDocument> documents = new LinkedHashMap<>();
      documents.put(one, Seed.document());
      documents.put(other, Seed.document());
      assertThat(store.put(documents)).containsExactly(Change.ADDED, Change.REPLACED);
      assertThat(quads(store.snapshot()))
          .isEqualTo(quads(KnowledgeGraph.of(List.of(Seed.document()))));
    }
  }

  @Test
  void failedWriteLeavesWhatWasStored() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(MEETING));

      assertThatThrownBy(() -> store.put(List.of(GraphFileTest.thatDoesNotConform())))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("departs from the ontology");
      assertThat(quads(store.snapshot())).isEqualTo(quads(KnowledgeGraph.of(List.of(MEETING))));
    }
  }

  @Test
  void directoryOfOtherThingsIsNoStore() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

    assertThatThrownBy(() -> GraphStore.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("letter.txt");
  }

  @Test
  void fileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

    assertThatThrownBy(() -> GraphStore.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void storeOpenInAnotherProcessIsRefused() throws IOException, InterruptedException {
    Process other = inAnotherProcess(folder);
    try {
      assertThat(other.getInputStream().read()).isEqualTo('o');

      assertThatThrownBy(() -> GraphStore.open(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("process " + other.pid() + " on ")
          .hasMessageMatching(".* since 20\\S+Z has it open; wait until it is done, or end it");
    } finally {
      other.destroy();
      other.waitFor();
    }
  }

  @Test
  void queriesOfTheStoreCannotChangeIt() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> store.query("DELETE WHERE { ?s ?p ?o }"))
          .withMessageStartingWith("no SPARQL query at line 1, column 1");
    }
  }

  /** Opens a store, says so, and keeps it open until it is stopped. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
        System.out.write('o');
        System.out.flush();
        int end = System.in.read();
        assertThat(store.documents() + end).isNegative();
      }
    }
  }

  private static Process inAnotherProcess(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Set<String> quads(KnowledgeGraph graph) {
    return graph.dataset().stream().map(Object::toString).collect(Collectors.toSet());
  }
}
