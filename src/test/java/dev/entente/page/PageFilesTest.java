package dev.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.KnowledgeGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {
  private static final Pattern PREFIXED = Pattern.compile("(?<![\\w$?])([a-z]+):");
  private static final Path FOLDER = Path.of("src/main/resources/dev/entente/page");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../serve/all.rq",
        "views/../../serve/all.rq",
        "/etc/passwd",
        "views",
        ".x.js",
        ""
      })
  void noPathLeadsOutOfThePage(String path) {
    assertThat(PageFiles.file(path)).isEmpty();
    assertThat(PageFiles.library("d3/" + path)).isEmpty();
  }

  @Test
  void librariesAreThereInTheVersionsThatThePageAsksFor() {
    List<String> asked =
        PageFiles.text("libraries.js")
            .lines()
            .filter(line -> line.contains("/webjars/"))
            .map(line -> line.replaceFirst(".*'/webjars/([^']+)'.*", "$1"))
            .toList();

    assertThat(asked).hasSize(4).allMatch(path -> PageFiles.library(path).isPresent());
  }

  static Stream<Path> scripts() throws IOException {
    return files(".js");
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void noScriptReadsMarkup(Path script) throws IOException {
    assertThat(Files.readString(script))
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  static Stream<Path> queries() throws IOException {
    return files(".rq");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsSparqlWithItsOwnPrefixes(Path file) throws IOException {
    String text = Files.readString(file);
    String bare = text.replaceAll("(?m)^#.*$|'[^']*'|\"[^\"]*\"|<[^<>\\s]*>", "");
    assertThat(PREFIXED.matcher(bare).results().map(use -> use.group(1)))
        .allSatisfy(prefix -> assertThat(text).contains("PREFIX " + prefix + ": "));

    String query =
        text.replace("$which", "")
            .replace("$limit", "5")
            .replace("$words", "'xi'")
            .replace("$texts", "'Xi'")
            .replaceAll("\\$\\w+", "<https://w3id.org/entente/id/state/CHN>");

    assertThat(KnowledgeGraph.of(List.of()).query(query).columns()).isNotEmpty();
  }
}
