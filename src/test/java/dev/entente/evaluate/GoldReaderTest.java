package dev.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  private static final String GOLD =
      """
      {"id": "x1", "file": "x1.txt", "scope_sentences": null,
       "entities": [
         {"id": "e1", "class": "State", "name": "Peru", "code": "PER", "aliases": ["Lima"]},
         {"id": "e2", "class": "Person", "name": "Ana Ruiz", "aliases": []}],
       "offices": [{"holder": "e2", "title": "President", "of": "e1"}],
       "events": [{"sentence": "Ana Ruiz visited Peru.", "type": "Visit", "agents": ["e2"],
         "counterparts": ["e1"], "topics": ["trade"], "place": "Lima", "time": null,
         "status": "Actual", "attributedTo": null, "optional": true}]}
      """;

  private Path folder = Path.of("");

  @BeforeEach
  void in(@TempDir Path temporary) {
    folder = temporary;
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve("x1.txt"), "Ana Ruiz visited Peru.");
    Files.writeString(folder.resolve("x1.json"), json);
  }

  @Test
  void aGoldFileTellsEntitiesOfficesAndEvents() throws IOException {
    write(GOLD);
    GoldDocument document = GoldReader.readAll(folder).get(0);

    assertThat(document.file()).isEqualTo(folder.resolve("x1.txt"));
    assertThat(document.entities().get(0).names()).containsExactlyInAnyOrder("peru", "lima");
    assertThat(document.offices().get(0).holder().name()).isEqualTo("Ana Ruiz");
    GoldEvent event = document.events().get(0);
    assertThat(event.actors()).hasToString("[agent Ana Ruiz, counterpart Peru]");
    assertThat(event.details().things()).containsEntry(Detail.PLACE, "Lima");
    assertThat(event.details().time()).isEmpty();
    assertThat(event.optional()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\": \"Actual\" | \"status\": \"Past\" | events[0].status is \"Past\", expected Actual",
        "\"type\": \"Visit\", | '' | events[0].type is missing",
        "[\"e2\"] | [\"e7\"] | events[0].agents[0] is \"e7\", expected the id of an entity",
        "\"of\": \"e1\" | \"of\": \"e9\" | offices[0].of is \"e9\"",
        "\"Person\" | \"Robot\" | entities[1].class is \"Robot\", expected a class of entities",
        "\"code\": \"PER\", | '' | entities[0].code is missing",
        "\"e2\", \"class\" | \"e1\", \"class\" | entities[1].id is \"e1\"",
        "[\"Lima\"] | \"Lima\" | entities[0].aliases is \"Lima\", expected a list",
        "x1.txt | x2.txt | file is \"x2.txt\", expected a document beside the gold file",
        "true | 1 | events[0].optional is 1, expected true or false",
        "\"id\": \"x1\", | \"id\": x1, | not JSON: ",
      })
  void aFlawIsNamedWithFileAndPlace(String right, String wrong, String message) throws IOException {
    write(GOLD.replace(right, wrong));
    assertThatThrownBy(() -> GoldReader.readAll(folder))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.resolve("x1.json") + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void aFolderWithoutGoldFilesIsNamed() {
    assertThatThrownBy(() -> GoldReader.readAll(folder))
        .hasMessage(folder + ": no gold file (.json) in this folder");
  }
}
