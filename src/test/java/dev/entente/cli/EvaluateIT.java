package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code evaluate} prints and exits with. Whether a score is good enough is not its matter.
 */
class EvaluateIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** An evaluation that has ended. */
  private record Run(int code, String out, String err) {
    static Run of(Object... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      String[] args =
          Stream.concat(Stream.of("evaluate"), Arrays.stream(arguments).map(Object::toString))
              .toArray(String[]::new);
      int code = Main.run(args, new PrintWriter(out), new PrintWriter(err));
      return new Run(code, out.toString(), err.toString());
    }
  }

  @Test
  void theGoldenDocumentsScoreInReason() {
    Run run = Run.of(GOLDEN, "--format", "json", "--errors");
    assertThat(run.code()).as(run.err()).isZero();

    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("documents").getAsInt()).isEqualTo(6);
    assertThat(json.getAsJsonObject("event").get("F1").getAsDouble()).isBetween(0.6, 1.0);
    assertThat(json.getAsJsonObject("entity").get("F1").getAsDouble()).isBetween(0.6, 1.0);
    assertThat(json.getAsJsonObject("status").get("accuracy").getAsDouble()).isBetween(0.8, 1.0);
    assertThat(json.getAsJsonObject("classes").keySet()).contains("Meeting", "Commitment");
    assertThat(json.getAsJsonObject("confidence").keySet()).contains("0.9");
    assertThat(json.getAsJsonArray("errors").toString()).contains(" MISSED ", " PARTLY ");
  }

  @Test
  void aTableHasARowForEachMeasureAndErrorsOnlyWhereAskedFor(@TempDir Path folder)
      throws IOException {
    for (String name : new String[] {"a08.txt", "a08.json"}) {
      Files.copy(GOLDEN.resolve(name), folder.resolve(name));
    }
    Run run = Run.of(folder);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("(?m)^event +\\d\\.\\d{3} +\\d\\.\\d{3} +\\d\\.\\d{3} +\\d+ +\\d+ +\\d+$")
        .containsPattern("(?m)^entity\\+class +\\d")
        .containsPattern("(?m)^attribution +[\\d.-]+ +\\d+$")
        .containsPattern("(?m)^confidence +right +of$")
        .doesNotContain("MISSED");
  }

  @Test
  void aBadGoldFileIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
    Files.copy(GOLDEN.resolve("a08.txt"), folder.resolve("a08.txt"));
    Path bad = folder.resolve("a08.json");
    String gold = Files.readString(GOLDEN.resolve("a08.json"));
    Files.writeString(bad, gold.replaceFirst("\"Actual\"", "\"Certain\""));
    Run run = Run.of(folder);

    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("entente: " + bad + ": events[")
        .contains(".status is \"Certain\", expected Actual");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Run run = Run.of("nowhere");
    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nowhere: no such folder");
  }
}
