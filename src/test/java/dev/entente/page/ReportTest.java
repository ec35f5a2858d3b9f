package dev.entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Page;
import dev.entente.graph.Seed;
import dev.entente.graph.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Entity MALICE =
      Page.entity(EntityClass.PERSON, "mallory", "<script>alert(1)</script>", "\" onclick=\"x");

  private static KnowledgeGraph graph() {
    return KnowledgeGraph.of(
        List.of(
            Seed.document(),
            Page.of("{{style}} <b>Malice</b>")
                .says("Mallory <img src=x> met Xi.")
                .knows(MALICE, World.XI, World.CHINA)
                .tells("Meeting", "met")
                .agent(MALICE, World.XI)
                .done()
                .build()));
  }

  @Test
  void everythingIsInOneFileThatFetchesNothing() {
    String html = new Report(graph()::query).html();

    assertThat(html)
        .contains("China and United States", "class=\"mean\"", "class=\"name-text\"")
        .contains("agreed to combat cybercrime together", "telephone hotline")
        .contains("default-src 'none'")
        .doesNotContain("src=\"", "<link", "url(");
  }

  @Test
  void textStaysTextWhateverItHolds() {
    String html = new Report(graph()::query).html();

    assertThat(html).contains("&lt;script&gt;alert(1)", "Mallory &lt;img src=x&gt; met Xi.");
    assertThat(html).contains("{{style}} &lt;b&gt;Malice").doesNotContain("<script", "<img");
  }

  @Test
  void theSameGraphGivesTheSameBytes() {
    assertThat(new Report(graph()::query).html()).isEqualTo(new Report(graph()::query).html());
  }

  @Test
  void anEmptyGraphGivesAReportThatSaysSo() {
    assertThat(new Report(KnowledgeGraph.of(List.of())::query).html())
        .contains("No event joins anybody with anybody.", "No agreement is told of.");
  }

  @Test
  void aFailureLeavesWhatStoodThereBefore(@TempDir Path folder) throws IOException {
    Path directory = Files.createDirectory(folder.resolve("report.html"));

    assertThatThrownBy(() -> new Report(graph()::query).write(directory))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a directory, not a file");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
