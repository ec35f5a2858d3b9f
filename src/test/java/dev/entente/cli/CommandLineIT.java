package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command prints, writes and exits with. */
class CommandLineIT {
  private static final String VISIT = "Chinese President Xi Jinping visited the United States.";

  private static Path folder;
  private static Path page;
  private static Path store;
  private static Path graph;
  private static Run first;

  @BeforeAll
  static void build(@TempDir Path temporary) throws IOException {
    folder = temporary;
    page = Files.writeString(folder.resolve("visit.txt"), VISIT + "\n");
    store = folder.resolve("store");
    graph = folder.resolve("graph.trig");
    first = Run.of("build", page, "-o", graph, "--store", store, "--ask");
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aBuildTellsWhatItFoundAndWhereItIs() {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .containsPattern("documents +1\n")
        .containsPattern("  Visit +1\n")
        .contains("graph: " + graph, "store: " + store)
        .contains("Who visited whom? (visits)", "(commitments)", "(mechanisms)")
        .containsPattern("Xi Jinping +\\S* *United States");
    assertThat(first.err()).as("quiet where there is no terminal").isEmpty();
    assertThat(graph).isNotEmptyFile();
  }

  @Test
  @Timeout(180)
  void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
    Path missing = folder.resolve("missing.html");
    Path empty = Files.createDirectories(folder.resolve("nothing"));
    Path binary = folder.resolve("picture.html");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1, 2, 3, 0});
    Path blank = file("blank.html", "<html><body><nav>Home</nav></body></html>");
    Path chinese = file("chinese.txt", "国家主席习近平在人民大会堂同来访的法国总统马克龙举行会谈。".repeat(20));
    Path endless = file("endless.txt", "the talks of the two sides go on and ".repeat(140_000));
    assertThat(Files.size(endless)).isGreaterThan(5_000_000);
    Path rest = folder.resolve("rest.nq");

    Run run = Run.of("build", missing, empty, binary, blank, chinese, endless, page, "-o", rest);

    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err())
        .contains(missing + ": No such file or directory.")
        .contains(empty + ": No documents in this directory.")
        .contains(binary + ": Not text")
        .contains(blank + ": No article found on the page.")
        .contains(chinese + ": The text is in Chinese, not in English.")
        .contains(endless + ": ")
        .doesNotContain("Exception");
    assertThat(rest).content().contains("Xi Jinping", "#Visit>");
  }

  @Test
  void aStoreIsBroughtUpToDateWithItsFiles() throws IOException {
    Path daily = folder.resolve("daily");
    Path one = file("one.txt", "Chinese President Xi Jinping visited France.\n");
    Path two = file("two.txt", "Japanese Prime Minister Shinzo Abe visited Peru.\n");
    assertThat(Run.of("build", one, two, "--store", daily).out()).containsPattern("added +2\n");

    Files.writeString(one, "Chinese President Xi Jinping visited Italy.\n");
    Run again = Run.of("build", one, two, folder.resolve("none.txt"), "--store", daily, "--json");

    assertThat(again.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(again.err()).contains("none.txt: No such file");
    assertThat(again.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("one.txt\",\"outcome\":\"replaced\""))
        .anyMatch(line -> line.contains("two.txt\",\"outcome\":\"unchanged\""));
    assertThat(Run.of("query", "--store", daily, "visits").out())
        .contains("Italy", "Peru")
        .doesNotContain("France");

    assertThat(Run.of("remove", "--store", daily, two).out()).contains("removed: " + two);
    Run missing = Run.of("remove", "--store", daily, two);
    assertThat(missing.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(missing.err()).contains(two + ": no document of the store was read from there");
    assertThat(Run.of("compact", "--store", daily).out()).contains(" MB, before ");
    assertThat(Run.of("info", "--store", daily).out())
        .containsPattern("documents +1\n")
        .containsPattern("  Visit +1\n")
        .containsPattern("  China and Italy +1\n");
    assertThat(Run.of("info", "--store", daily, "--json").out())
        .contains("\"documents\": 1", "\"Visit\": 1", "\"version\": \"entente ");
  }

  @Test
  void aBuildThatReadsNothingLeavesStoreAndFilesAsTheyWere() throws IOException {
    String before = Files.readString(graph);
    Run run = Run.of("build", folder.resolve("missing.html"), "-o", graph, "--store", store);

    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("missing.html", "nothing was written");
    assertThat(graph).hasContent(before);
    assertThat(Run.of("query", "--store", store, "visits").out()).contains("Xi Jinping");
  }

  @Test
  void aBuildThatCannotWriteItsFileLeavesTheStoreAsItWas() throws IOException {
    Path other = file("other.txt", "Japanese Prime Minister Shinzo Abe visited Peru.\n");
    Path blocked = Files.createDirectories(folder.resolve("taken.nq"));
    Run run = Run.of("build", other, "-o", blocked, "--store", store);

    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains(blocked + " is a directory");
    assertThat(Run.of("query", "--store", store, "visits").out())
        .contains("Xi Jinping")
        .doesNotContain("Abe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "conquer",
        "build",
        "build seeds --threads 0",
        "build seeds --threads many",
        "build seeds -o graph.doc",
        "build seeds --nonsense",
        "build seeds --json",
        "remove --store store",
        "info",
        "compact",
        "recompute",
        "serve",
        "load --store store",
        "query --store store --endpoint http://localhost/sparql visits",
        "query visits",
        "query --store store --graph g.nq visits",
        "query --store store",
        "query --store store wars",
        "query --store store visits --format xml",
        "export --store store",
        "export -o graph.nq",
        "export --store store -o graph.doc",
        "export --store store -o graph.rdf --rdf12",
        "build seeds -o graph.jsonld --rdf12",
        "validate",
        "explain",
        "read",
        "evaluate",
        "evaluate seeds --format xml",
      })
  void wrongUsageExitsWith2AndSaysWhatIsWrong(String line) {
    Run run = Run.of((Object[]) line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .containsAnyOf("Usage: entente", "Did you mean")
        .doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "remove",
        "info",
        "compact",
        "recompute",
        "query",
        "export",
        "validate",
        "explain",
        "read",
        "evaluate"
      })
  void helpEndsWithAnExample(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.code()).isZero();
    List<String> lines = run.out().stripTrailing().lines().toList();
    assertThat(lines.get(lines.size() - 1)).startsWith("  entente " + command);
    assertThat(run.out()).containsPattern("\nExamples?:\n");
  }

  @Test
  void versionNamesTheProgram() {
    assertThat(Run.of("--version").out()).startsWith("entente ");
  }

  @Test
  void queryAnswersANamedQuestionAStringAndAFile() throws IOException {
    String sparql = "SELECT ?name { ?p a ent:Person ; rdfs:label ?name }";
    Path rq = file("people.rq", sparql);

    Run named = Run.of("query", "--store", store, "visits");
    Run string = Run.of("query", "--store", store, sparql);
    Run filed = Run.of("query", "--graph", graph, rq);

    assertThat(named.code()).as(named.err()).isZero();
    assertThat(named.out()).contains("traveller", "Xi Jinping", "United States");
    assertThat(string.out()).contains("name", "Xi Jinping");
    assertThat(filed.out()).isEqualTo(string.out());
  }

  @Test
  void queryPrintsTablesCsvAndJson() {
    String sparql = "SELECT ?name { ?p a ent:Person ; rdfs:label ?name }";
    assertThat(Run.of("query", "--store", store, sparql, "--format", "csv").out())
        .isEqualToNormalizingNewlines("name\nXi Jinping\n");
    assertThat(Run.of("query", "--store", store, sparql, "--format", "json").out())
        .contains("\"bindings\"", "\"value\": \"Xi Jinping\"");
    assertThat(Run.of("query", "--store", store, sparql, "--format", "TABLE").out())
        .contains("Xi Jinping");
  }

  @Test
  void queryListsItsQuestions() {
    Run run = Run.of("query", "--list");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("visits", "Who visited whom?", "--param one=a State");
  }

  @Test
  void aFaultySparqlQueryIsWrongUsageWithLineAndColumn() {
    Run run = Run.of("query", "--store", store, "SELECT ?name {\n ?p a ent:Person ; }} ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("line 2, column");
  }

  @ParameterizedTest
  @CsvSource({"query --store %s visits", "validate --store %s", "export --store %s -o x.nq"})
  void aStoreThatIsNotThereIsNamedAndNotMade(String line) {
    Path none = folder.resolve("none");
    Run run = Run.of((Object[]) line.formatted(none).split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains(none + " is no store");
    assertThat(none).doesNotExist();
  }

  @Test
  void aQueryFileOrGraphFileThatIsNotThereIsNamed() {
    assertThat(Run.of("query", "--store", store, "none.rq").err())
        .contains("none.rq: no such file");
    Run run = Run.of("query", "--graph", "none.nq", "visits");
    assertThat(run.err()).contains("none.nq: no such file");
    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
  }

  @Test
  void exportWritesWhatTheBuildWrote() throws IOException {
    Path quads = folder.resolve("export.nq");
    Path trig = folder.resolve("export.trig");
    Run run = Run.of("export", "--store", store, "-o", quads, "-o", trig);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("graph: " + quads, "graph: " + trig);
    assertThat(trig).hasSameTextualContentAs(graph);
    assertThat(Run.of("recompute", "--store", store).code()).isZero();
    Path after = folder.resolve("after.nq");
    Run rdf12 = Run.of("export", "--store", store, "-o", after, "--rdf12");
    assertThat(rdf12.code()).as(rdf12.err()).isZero();
    assertThat(Files.readAllLines(after))
        .containsAll(Files.readAllLines(quads))
        .anyMatch(line -> line.contains("#reifies> <<( <") && line.contains("ns#visited>"));
  }

  @Test
  void exportWritesTablesAndNetworks() throws IOException {
    Path tables = folder.resolve("tables");
    Path gephi = folder.resolve("actors.gexf");
    Path graphMl = folder.resolve("actors.graphml");
    Run run = Run.of("export", "--store", store, "--csv", tables, "-o", gephi, "-o", graphMl);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(tables.resolve("events.csv")))
        .startsWith("event,class,status,date,agents,counterparts,")
        .contains(",Visit,Actual,,Xi Jinping,United States,China and United States,");
    assertThat(Files.readString(tables.resolve("entities.csv")))
        .startsWith("entity,class,label,other_names,acts_for,documents")
        .contains("id:person/xi-jinping,Person,Xi Jinping,");
    assertThat(tables.resolve("agreements.csv")).content().startsWith("agreement,label,parties");
    assertThat(graphMl).content().contains("<edge source=\"id:person/xi-jinping\"");
    assertThat(gephi).content().contains("<attvalue for=\"class\" value=\"ent:Visit\"");
  }

  @Test
  void validatePassesWhatConformsAndListsWhatDoesNot() throws IOException {
    Run store = Run.of("validate", "--store", CommandLineIT.store);
    assertThat(store.out()).isEqualToNormalizingNewlines("conforms\n");
    assertThat(store.code()).isZero();
    Path bad =
        file(
            "bad.ttl",
            """
            @prefix ent: <https://w3id.org/entente/ns#> .
            <https://w3id.org/entente/id/event/x> a ent:Visit, ent:Event .
            """);
    Run run = Run.of("validate", bad);
    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out()).contains("findings: ", "event/x");
  }

  @Test
  void explainShowsEachSentenceWithItsEvents() {
    Run run = Run.of("explain", page);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(VISIT)
        .contains("Visit actual \"visited\"")
        .containsPattern("agent +Xi Jinping")
        .containsPattern("counterpart +United States");
  }

  @Test
  void readShowsAJsonObjectForEachDocument() {
    Run run = Run.of("read", "seeds", page);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"file\":"))
        .anyMatch(line -> line.contains("\"author\":\"Zhao Minghao\""));
  }

  @Test
  void whyShowsTheMentionsBehindANode() {
    Run person = Run.of("why", "id:person/xi-jinping", "--graph", graph);
    assertThat(person.code()).as(person.err()).isZero();
    assertThat(person.out()).contains("\"Xi Jinping\": in 1 document", "ent:Person");

    Run events =
        Run.of(
            "query", "SELECT ?event { ?event a ent:Visit }", "--store", store, "--format", "csv");
    String event = events.out().lines().skip(1).findFirst().orElseThrow();
    Run visit = Run.of("why", event, "--store", store);
    assertThat(visit.code()).as(visit.err()).isZero();
    assertThat(visit.out()).contains("ent:Visit: 1 mention", "who: United States, Xi Jinping");

    Run nobody = Run.of("why", "id:person/nobody-at-all", "--graph", graph);
    assertThat(nobody.code()).isEqualTo(1);
    assertThat(nobody.err()).contains("id:person/nobody-at-all is no event or entity");
    assertThat(Run.of("why", "xi", "--graph", graph).code()).isEqualTo(2);
  }

  @Test
  void aNamedQuestionTakesParameters() {
    Run timeline =
        Run.of("query", "timeline", "--param", "one=CHN", "--param", "other=USA", "--store", store);
    assertThat(timeline.code()).as(timeline.err()).isZero();
    assertThat(timeline.out()).contains("China and United States", "ent:Visit", "1.9");

    Run wrong = Run.of("query", "timeline", "--param", "three=CHN", "--store", store);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("timeline has no parameter three");
  }

  @Test
  void anIndexThatCannotBeBuiltOrOpenedIsNamed() {
    Run build = Run.of("index", folder.resolve("names.idx"), "--jar", folder.resolve("none.jar"));
    assertThat(build.code()).isEqualTo(1);
    assertThat(build.err()).contains("none.jar: no such file; fetch it with 'mvn dependency:get");

    Run links = Run.of("build", page, "--links", folder.resolve("none.idx"));
    assertThat(links.code()).isEqualTo(1);
    assertThat(links.err()).contains("none.idx: no such file; 'entente index' builds it");
  }
}
