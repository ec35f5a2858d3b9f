package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final String FLAW = "# Does not conform: ";

  static Stream<String> valid() {
    return examples("valid-");
  }

  static Stream<String> invalid() {
    return examples("invalid-");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void validExampleConforms(String file) {
    assertThat(Shapes.check(OntologyFiles.graph("examples/" + file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void invalidExampleIsFoundFaultWithAsItSays(String file) {
    List<Finding> findings = Shapes.check(OntologyFiles.graph("examples/" + file));

    String first = OntologyFiles.text("examples/" + file).lines().findFirst().orElseThrow();
    assertThat(first).startsWith(FLAW);
    assertThat(findings)
        .isNotEmpty()
        .extracting(Finding::message)
        .containsOnly(first.substring(FLAW.length()));
    assertThat(findings).extracting(Finding::severity).containsOnly("Violation");
  }

  private static Stream<String> examples(String prefix) {
    try (Stream<Path> files = Files.list(Path.of("ontology", "examples"))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
