package dev.entente.wikidict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidictIndexTest {
  private Path folder;
  private Path jar;
  private Path file;

  @BeforeEach
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    file = folder.resolve("names.idx");
    jar =
        WikidictJar.write(
            folder.resolve("models.jar"),
            "Xi|Xi_Jinping|0.4",
            "Xi Jinping|Xi_Jinping|1.0",
            "习近平|Xi_Jinping|1.0",
            "Jordan|Jordan|0.717061",
            "x".repeat(200) + "|Too_long|1.0");
  }

  @Test
  void aNameLeadsToItsPage() throws IOException {
    assertThat(WikidictBuilder.build(jar, file)).isEqualTo(4);
    WikidictIndex index = WikidictIndex.open(file);

    assertThat(index.size()).isEqualTo(4);
    assertThat(index.find("Xi Jinping")).contains(new WikiPage("Xi_Jinping", 1));
    assertThat(index.find("习近平")).contains(new WikiPage("Xi_Jinping", 1));
    assertThat(index.find("Jordan").orElseThrow().share()).isCloseTo(0.717, within(0.002));
    assertThat(index.find("jordan")).isEmpty();
    assertThat(index.find("")).isEmpty();
  }

  @Test
  void theSameJarGivesTheSameBytesAndLeavesNothingElse() throws IOException {
    WikidictBuilder.build(jar, file);
    byte[] once = Files.readAllBytes(file);
    WikidictBuilder.build(jar, file);

    assertThat(Files.readAllBytes(file)).isEqualTo(once);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(jar, file);
    }
  }

  @Test
  void aJarWithoutTheTableIsRefusedAndNothingIsWritten() throws IOException {
    Path other = Files.writeString(folder.resolve("other.jar"), "no jar");

    assertThatThrownBy(() -> WikidictBuilder.build(other, file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other.jar");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsCutShortOrSomethingElseIsRefused() throws IOException {
    WikidictBuilder.build(jar, file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> WikidictIndex.open(file)).hasMessageContaining("not a whole one");

    Files.writeString(file, "text");
    assertThatThrownBy(() -> WikidictIndex.open(file)).hasMessageContaining("entente index");
    Files.delete(file);
    assertThatThrownBy(() -> WikidictIndex.open(file)).hasMessageContaining("no such file");
  }

  @Test
  void titlesBecomeIris() {
    assertThat(WikiPage.dbpedia("Xi_Jinping")).isEqualTo("http://dbpedia.org/resource/Xi_Jinping");
    assertThat(WikiPage.dbpedia("\"Heroes\"_?"))
        .isEqualTo("http://dbpedia.org/resource/%22Heroes%22_%3F");
  }
}
