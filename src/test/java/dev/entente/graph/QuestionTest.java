package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
  private final KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document()));

  static List<Question> questions() {
    return Question.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionHasATitleAndADescription(Question question) {
    assertThat(question.title()).endsWith("?");
    assertThat(question.description()).endsWith(".");
  }

  @Test
  void whatWasRead() {
    assertThat(ask("document"))
        .containsExactly(
            List.of(
                "Replenishing a new type of Sino-US ties",
                "Zhao Minghao",
                "Li Kun",
                "CCTV.com",
                "2015-09-29"));
  }

  @Test
  void whoVisitedWhom() {
    assertThat(ask("visits"))
        .extracting(row -> row.subList(1, 6))
        .containsExactly(List.of("Xi Jinping", "United States", "", "ent:Actual", "2"));
  }

  @Test
  void whatWasAgreed() {
    assertThat(ask("agreements"))
        .containsExactly(
            List.of(
                "bilateral consensus",
                "ent:Consensus",
                "China, United States",
                "",
                "Climate and environment, Trade"));
  }

  @Test
  void whoHasCommittedToWhat() {
    assertThat(ask("commitments"))
        .extracting(row -> row.subList(0, 3))
        .containsExactly(
            List.of("endorse a code", "China, United States", "ent:Actual"),
            List.of("oppose theft", "China, United States", "ent:Actual"),
            List.of("combat cybercrime together", "Barack Obama, Xi Jinping", "ent:Actual"));
  }

  @Test
  void whatIsPlanned() {
    assertThat(ask("mechanisms"))
        .containsExactly(
            List.of(
                "telephone hotline",
                "ent:Hotline",
                "China, United States",
                "Cybersecurity",
                "ent:Planned"));
  }

  @Test
  void whoMetWhere() {
    assertThat(ask("meetings"))
        .containsExactly(List.of("Tim Cook, Xi Jinping", "Seattle", "", "", "ent:Actual"));
  }

  @Test
  void whoDisclosedWhat() {
    assertThat(ask("disclosures"))
        .extracting(row -> row.subList(0, 5))
        .containsExactly(
            List.of(
                "Edward Snowden", "aide", "National Security Agency", "true", "the monitoring"));
  }

  @Test
  void whoAccusesWhom() {
    assertThat(ask("accusations"))
        .containsExactly(
            List.of("United States", "China", "ent:Actual", "The US has condemned China."));
  }

  @Test
  void whoClaimsWhat() {
    assertThat(ask("claims"))
        .extracting(row -> row.subList(0, 3))
        .containsExactly(List.of("Barack Obama", "ent:Statement", "China was doomed to lose"));
  }

  @Test
  void whoHoldsWhichOffice() {
    assertThat(ask("offices"))
        .extracting(row -> row.subList(0, 4))
        .containsExactly(
            List.of("Barack Obama", "President", "United States", "false"),
            List.of("Edward Snowden", "aide", "National Security Agency", "true"),
            List.of("Xi Jinping", "President", "China", "false"));
  }

  @Test
  void whereTheAuthorsBelong() {
    assertThat(ask("affiliations")).isEmpty();
  }

  @Test
  void whatHappensBetweenTwoStates() {
    assertThat(ask("relations"))
        .allSatisfy(row -> assertThat(row.get(0)).isEqualTo("China and United States"))
        .extracting(row -> row.get(1))
        .containsExactly(
            "ent:Accusation",
            "ent:Commitment",
            "ent:Commitment",
            "ent:Commitment",
            "ent:Establishment",
            "ent:Signing",
            "ent:Visit",
            "ent:Visit");
  }

  @Test
  void whatEachEventRestsOn() {
    assertThat(ask("evidence"))
        .hasSize(11)
        .allSatisfy(row -> assertThat(row.get(3)).contains(row.get(2)));
  }

  private List<List<String>> ask(String name) {
    String query =
        Question.all().stream()
            .filter(question -> question.name().equals(name))
            .findFirst()
            .orElseThrow()
            .query();
    return graph.query(query).rows();
  }
}
