package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.KnowledgeGraph;
import dev.entente.publish.GraphFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what the README shows is so. */
class ReadmeIT {
  private static final Path SOURCE = Path.of("src/test/java/dev/entente/ReadmeIT.java");

  private static String readme;
  private static String text;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
    text = find("(?m)^> ([^\n]+)$");
  }

  /** The first group of the first match in the README. */
  private static String find(String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  @Test
  void theSentenceBecomesTheTriples(@TempDir Path folder) throws IOException {
    String prefixes =
        KnowledgeGraph.prefixes().entrySet().stream()
            .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + ">\n")
            .collect(Collectors.joining());
    // Turtle wants the slashes and signs of a local name escaped; people do not.
    String turtle =
        Pattern.compile("\\bid:([\\w/-]+)")
            .matcher(find("```turtle\n(.*?)```"))
            .replaceAll("<" + KnowledgeGraph.prefixes().get("id") + "$1>");
    Path shown = Files.writeString(folder.resolve("shown.ttl"), prefixes + turtle);
    Path talks = Files.writeString(folder.resolve("talks.txt"), text);

    KnowledgeGraph graph = SharedEntente.get().graphOf(SharedEntente.read(talks));

    assertThat(GraphFile.read(List.of(shown)).dataset().stream())
        .hasSizeGreaterThan(6)
        .allMatch(graph.dataset()::contains, "is in the graph");
  }

  @Test
  void theCommandReadsTheSentence() {
    assertThat(find("printf '(.*?)' > talks.txt")).isEqualTo(text);
  }

  @Test
  void theLibraryCallAnswers() throws IOException {
    Entente entente = Entente.builder().build();
    KnowledgeGraph graph = entente.graphOf(text);
    String who = "SELECT ?who ?what { ?who ent:committedTo ?what }";
    List<List<String>> rows = graph.query(who).rows();

    assertThat(rows)
        .containsExactly(
            List.of("id:person/barack-obama", "combat cybercrime together"),
            List.of("id:person/xi-jinping", "combat cybercrime together"));
    String source = Files.readString(SOURCE).replaceAll("\\s+", " ");
    assertThat(source).contains(find("```java\n(.*?)```").replaceAll("\\s+", " ").strip());
  }
}
