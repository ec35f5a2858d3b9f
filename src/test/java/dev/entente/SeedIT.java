package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.entente.graph.KnowledgeGraph;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the graph of the seed document answers to the questions that come with the ontology. */
class SeedIT {
  private static Batch batch;
  private static KnowledgeGraph graph;

  @BeforeAll
  static void build() {
    batch = SharedEntente.read(Path.of("seeds"));
    graph = SharedEntente.get().graphOf(batch);
  }

  private static List<Map<String, String>> ask(String question) {
    return SharedEntente.ask(graph, question);
  }

  /** The answers in which a column holds these words. */
  private static List<Map<String, String>> ask(String question, String column, String words) {
    return ask(question).stream().filter(row -> cell(row, column).contains(words)).toList();
  }

  private static List<String> names(Map<String, String> row, String column) {
    return Arrays.asList(cell(row, column).split(", ", -1));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  @Test
  void readsWithoutAnIssueAndConforms() {
    assertThat(batch.issues()).isEmpty();
    assertThat(graph.validate()).isEmpty();
  }

  @Test
  void knowsWhoWroteEditedAndPublishedThePageAndWhen() {
    assertThat(ask("document"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsExactly(
                        entry("title", "Replenishing a new type of Sino-US ties"),
                        entry("author", "Zhao Minghao"),
                        entry("editor", "Li Kun"),
                        entry("publisher", "CCTV.com"),
                        entry("issued", "2015-09-29")));
  }

  @Test
  void tellsTheStateVisitOnceWithBothItsMentions() {
    assertThat(ask("visits"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("traveller", "Xi Jinping")
                    .containsEntry("visited", "United States")
                    .containsEntry("status", "ent:Actual")
                    .containsEntry("mentions", "2"));
  }

  @Test
  void findsTheBilateralConsensus() {
    assertThat(ask("agreements", "agreement", "consensus on some 50 agreements"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("class", "ent:Consensus"));
  }

  @Test
  void bindsChinaAndTheUnitedStatesByTheConsensus() {
    assertThat(ask("agreements", "agreement", "consensus on some 50 agreements"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("parties", "China, United States"));
  }

  @Test
  void tellsTheTopicsOfTheConsensus() {
    assertThat(ask("agreements", "agreement", "consensus on some 50 agreements"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(names(row, "topics"))
                    .contains(
                        "Trade",
                        "Cybersecurity",
                        "Climate and environment",
                        "Culture and education"));
  }

  @Test
  void tellsWhoHasCommittedToWhat() {
    assertThat(ask("commitments", "content", "combat cybercrime"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("madeBy", "Barack Obama, Xi Jinping"));
    assertThat(ask("commitments", "content", "oppose intellectual property theft"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("madeBy", "China, United States"));
    assertThat(ask("commitments", "content", "endorse a national code of conduct"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("madeBy", "China, United States"));
    assertThat(ask("commitments"))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).containsEntry("status", "ent:Actual"));
  }

  @Test
  void expectsAHotlineBetweenChinaAndTheUnitedStates() {
    assertThat(ask("mechanisms"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("class", "ent:Hotline")
                    .containsEntry("between", "China, United States")
                    .containsEntry("status", "ent:Planned"));
  }

  @Test
  void knowsThatTheHotlineIsOnCybersecurity() {
    assertThat(ask("mechanisms", "class", "ent:Hotline"))
        .singleElement()
        .satisfies(row -> assertThat(names(row, "topics")).contains("Cybersecurity"));
  }

  @Test
  void bringsXiToTheInternetForum() {
    assertThat(ask("meetings", "under", "China-US Internet Forum"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("participants", "Xi Jinping")
                    .containsEntry("status", "ent:Actual"));
  }

  @Test
  void placesTheInternetForumInSeattle() {
    assertThat(ask("meetings", "under", "China-US Internet Forum"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("places", "Seattle"));
  }

  @Test
  void bringsXiTogetherWithTheHeadsOfFourCompanies() {
    assertThat(ask("meetings", "participants", "Alibaba"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("status", "ent:Actual");
              assertThat(names(row, "participants"))
                  .hasSize(5)
                  .contains("Xi Jinping", "Baidu", "Facebook")
                  .anyMatch(name -> name.startsWith("Alibaba"))
                  .anyMatch(name -> name.startsWith("Apple"));
            });
  }

  @Test
  void tellsWhatSnowdenDisclosed() {
    assertThat(ask("disclosures"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row)
                  .containsEntry("discloser", "Edward Snowden")
                  .containsEntry("office", "administrator")
                  .containsEntry("officeOf", "National Security Agency");
              assertThat(row.get("content")).contains("network monitoring");
            });
  }

  @Test
  void laysTheMonitoringThatSnowdenDisclosedToTheUnitedStates() {
    assertThat(
            graph
                .query(
                    "ASK { ?d a ent:Disclosure ; ent:counterpart <https://w3id.org/entente/id/state/USA> }")
                .verdict())
        .contains(true);
  }

  @Test
  void knowsThatSnowdenIsAFormerAdministrator() {
    assertThat(ask("offices", "holder", "Edward Snowden"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("of", "National Security Agency")
                    .containsEntry("former", "true"));
  }

  @Test
  void tellsThatTheUnitedStatesCondemnedChina() {
    assertThat(ask("accusations", "sentence", "had condemned China"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("accuser", "United States")
                    .containsEntry("accused", "China")
                    .containsEntry("status", "ent:Actual"));
  }

  @Test
  void tellsObamasClaimAsAClaimAndNotAsAFact() {
    assertThat(ask("claims", "speaker", "Barack Obama"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("class")).isIn("ent:Statement", "ent:Hostility");
              assertThat(row.get("sentence")).startsWith("Obama claimed that");
            });
    assertThat(ask("evidence", "sentence", "Obama claimed"))
        .noneMatch(row -> cell(row, "event").contains("hostility"));
  }

  @Test
  void takesNoSurmiseForAnEvent() {
    assertThat(ask("evidence"))
        .extracting(row -> row.get("trigger"))
        .doesNotContain("Replenishing", "replenished", "demonstrated");
  }

  @Test
  void knowsThePresidents() {
    assertThat(ask("offices", "title", "President"))
        .extracting(row -> row.get("holder") + " of " + row.get("of") + " " + row.get("former"))
        .containsExactly("Barack Obama of United States false", "Xi Jinping of China false");
  }

  @Test
  void knowsWhereTheAuthorBelongs() {
    assertThat(ask("affiliations"))
        .extracting(row -> row.get("author") + ", " + row.get("organisation"))
        .contains(
            "Zhao Minghao, Charhar Institute",
            "Zhao Minghao, Chongyang Institute for Financial Studies");
  }

  @Test
  void knowsTheAuthorsFellowshipsByTheirTitles() {
    assertThat(ask("affiliations"))
        .extracting(row -> row.get("title") + " at " + row.get("organisation"))
        .containsExactlyInAnyOrder(
            "research fellow at Charhar Institute",
            "adjunct fellow at Chongyang Institute for Financial Studies");
  }

  @Test
  void takesNothingFromWhatSurroundsTheArticle() {
    String text = batch.documents().get(0).source().text();
    assertThat(text).startsWith("Replenishing a new type of Sino-US ties").endsWith("replenished.");
    List<String> labels =
        graph
            .query(
                "SELECT DISTINCT ?label { { ?s rdfs:label|skos:altLabel ?label } UNION"
                    + " { GRAPH ?g { ?s nif:anchorOf ?label } } }")
            .rows()
            .stream()
            .map(row -> row.get(0))
            .toList();
    for (String furniture :
        List.of(
            "Panview",
            "Instagram",
            "Wechat",
            "Indonesia",
            "Philippines",
            "Jixi",
            "Africa",
            "Edition",
            "globalopinion",
            "Homepage",
            "basketball")) {
      assertThat(labels).as(furniture).noneMatch(label -> label.contains(furniture));
    }
  }
}
