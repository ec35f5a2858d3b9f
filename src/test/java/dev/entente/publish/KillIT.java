package dev.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Entity;
import dev.entente.fact.LinkedDocument;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Page;
import dev.entente.graph.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose builder is killed at any moment holds whole documents, and can be gone on with. */
class KillIT {
  private static final int DOCUMENTS = 60;
  private static final int KILLS = 20;

  @Test
  void killedBuildsEndInTheGraphOfAnUndisturbedOne(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path directory = folder.resolve("store");
    Random random = new Random(20260101);
    int held = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process builder = Builder.start(directory);
      try (BufferedReader told = builder.inputReader(StandardCharsets.UTF_8)) {
        assertThat(told.readLine()).as("the store is open").isEqualTo("open");
        // Any moment: while a document is written, between two, or when all is done.
        builder.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
        builder.destroyForcibly().waitFor();
      }
      try (GraphStore store = GraphStore.open(directory)) {
        KnowledgeGraph graph = store.snapshot();
        assertThat(graph.documents()).as("nothing is lost").isGreaterThanOrEqualTo(held);
        held = graph.documents();
        List<LinkedDocument> whole =
            documents().stream()
                .filter(each -> graph.holds(each.source().source().sha256()))
                .toList();
        assertThat(bytes(graph, folder)).isEqualTo(bytes(KnowledgeGraph.of(whole), folder));
      }
    }
    assertThat(Builder.start(directory).waitFor()).isZero();
    try (GraphStore store = GraphStore.open(directory)) {
      assertThat(bytes(store.snapshot(), folder))
          .isEqualTo(bytes(KnowledgeGraph.of(documents()), folder));
    }
  }

  /** What the graph is as a file; writing checks it against the shapes. */
  private static byte[] bytes(KnowledgeGraph graph, Path folder) throws IOException {
    Path file = folder.resolve("graph.nq");
    GraphFile.of(file).write(graph);
    return Files.readAllBytes(file);
  }

  private static List<LinkedDocument> documents() {
    List<Entity> states = List.of(World.CHINA, World.USA, World.RUSSIA, World.UKRAINE);
    List<LinkedDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Entity one = states.get(i % 4);
      Entity other = states.get((i + 1 + i / 4 % 3) % 4);
      Page page =
          Page.of("Page " + i).issued("2015-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1) + "-10");
      for (int sentence = 0; sentence < 5; sentence++) {
        page.says("In round " + sentence + " they met and agreed to combat cybercrime together.")
            .knows(one, other)
            .tells("Meeting", "met")
            .agent(one, other)
            .topic("cybersecurity")
            .done()
            .tells("Commitment", "agreed")
            .agent(one, other)
            .content("combat cybercrime together")
            .done();
      }
      documents.add(page.build());
    }
    return documents;
  }

  /** Puts the documents into a store that it does not hold yet. */
  static final class Builder {
    private Builder() {}

    static Process start(Path directory) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              Builder.class.getName(),
              directory.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    }

    public static void main(String[] args) throws IOException {
      List<LinkedDocument> documents = documents();
      try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
        System.out.println("open");
        for (LinkedDocument document : documents) {
          Path file = Path.of(document.source().source().name());
          if (!store.holds(file, document.source().source().sha256())) {
            store.put(file, document);
          }
        }
      }
    }
  }
}
