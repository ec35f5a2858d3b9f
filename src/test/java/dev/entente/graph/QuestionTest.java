package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
  private final KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document()));

  private final KnowledgeGraph stories =
      KnowledgeGraph.of(
          List.of(
              Seed.document(),
              Stories.treaty(),
              Stories.amendments(),
              Stories.quarrels(),
              Stories.denial(),
              Stories.signing(),
              Stories.namesakes()));

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

  @Test
  void theTimelineOfAPair() {
    assertThat(tell("timeline", "one", "Moscow", "other", "USA"))
        .extracting(row -> row.subList(0, 4))
        .containsExactly(
            List.of("Russia and United States", "2022-03-01", "ent:Sanction", "-4.0"),
            List.of("Russia and United States", "2022-03-01", "ent:Threat", "-6.0"));
    assertThat(tell("timeline", "one", "China"))
        .extracting(row -> row.get(1))
        .isSorted()
        .hasSize(9)
        .startsWith("2015-09-29")
        .endsWith("2016-04-22");
  }

  @Test
  void howTwoStatesGetOn() {
    assertThat(tell("climate", "one", "USA"))
        .containsExactly(
            List.of("China and United States", "8", "7", "1", "3.73"),
            List.of("Russia and United States", "2", "0", "2", "-5.0"),
            List.of("Ukraine and United States", "1", "1", "0", "3.5"));
  }

  @Test
  void whichPairsAreMostActiveOnWhat() {
    assertThat(tell("active-pairs"))
        .startsWith(List.of("China and United States", "Cybersecurity", "3"));
    assertThat(tell("active-pairs", "topic", "trade"))
        .containsExactly(List.of("China and United States", "Trade", "2"));
  }

  @Test
  void whoAgreedWhatWithWhom() {
    assertThat(tell("agreed-with", "actor", "Obama"))
        .extracting(row -> row.subList(0, 4))
        .containsExactly(
            List.of("Paris Agreement", "ent:Signing", "Barack Obama, Xi Jinping", "2016-04-22"),
            List.of(
                "combat cybercrime together", "ent:Commitment", "Barack Obama, Xi Jinping", ""));
  }

  @Test
  void whoSignedForWhomInWhichOffice() {
    assertThat(tell("signers"))
        .containsExactly(
            List.of("Paris Agreement", "Barack Obama", "United States", "", "2016-04-22"),
            List.of("Paris Agreement", "Xi Jinping", "China", "President", "2016-04-22"),
            List.of("bilateral consensus", "Xi Jinping", "China", "President", ""));
  }

  @Test
  void theChainOfAmendments() {
    assertThat(tell("amendments", "agreement", "Climate Convention"))
        .containsExactly(
            List.of("Kyoto Protocol", "amends", "Climate Convention"),
            List.of("Paris Agreement", "by way of others", "Climate Convention"));
  }

  @Test
  void whoIsBoundByWhatSinceWhen() {
    assertThat(tell("parties", "party", "CHN"))
        .containsExactly(
            List.of("Paris Agreement", "China", "2016-04-22", "2016-11"),
            List.of("bilateral consensus", "China", "", ""));
  }

  @Test
  void whichChannelsAPairHas() {
    assertThat(tell("channels", "one", "US", "other", "Beijing"))
        .containsExactly(
            List.of("China and United States", "telephone hotline", "Cybersecurity", "1"));
  }

  @Test
  void whatWasPromisedWithNoLaterSign() {
    assertThat(tell("promises"))
        .extracting(row -> row.get(0))
        .containsExactly(
            "combat cybercrime together", "endorse a code", "oppose theft", "telephone hotline");
  }

  @Test
  void whatIsDeniedByWhom() {
    assertThat(tell("denials"))
        .extracting(row -> row.subList(0, 3))
        .containsExactly(
            List.of("Russia", "ent:Hostility", "shelled"),
            List.of("Russia", "ent:Rejection", "it had shelled the town"));
  }

  @Test
  void onWhatSourcesDisagree() {
    assertThat(tell("disagreements"))
        .containsExactly(
            List.of(
                "ent:Hostility",
                "Russia",
                "Kyiv said that Moscow had shelled the town.",
                "Quarrels",
                "Moscow denied that it had shelled the town.",
                "A denial"));
  }

  @Test
  void whatIsAllegedByWhom() {
    assertThat(tell("allegations"))
        .extracting(row -> row.subList(0, 3))
        .containsExactly(List.of("ent:Hostility", "Russia", "Ukraine"));
  }

  @Test
  void whoPunishesWhom() {
    assertThat(tell("sanctions", "actor", "Moscow"))
        .containsExactly(List.of("ent:Sanction", "United States", "Russia", "", "ent:Actual"));
  }

  @Test
  void whichEventsAreToldOften() {
    assertThat(tell("told-often"))
        .extracting(row -> row.subList(1, 4))
        .containsExactly(List.of("ent:Visit", "2", "1"), List.of("ent:Visit", "2", "1"));
  }

  @Test
  void byWhatNamesSomebodyIsCalled() {
    assertThat(tell("names", "actor", "Xi"))
        .containsExactly(List.of("Xi Jinping", "ent:Person", "President Xi, Xi", "2"));
  }

  @Test
  void whatAnEntityIsElsewhere() {
    assertThat(tell("links"))
        .containsExactly(
            List.of("Climate Convention", "http://dbpedia.org/resource/Climate_convention", "0.7"),
            List.of("Kyoto Protocol", "http://dbpedia.org/resource/Kyoto_Protocol", "1.0"));
  }

  @Test
  void whyMentionsAreOneEvent() {
    String seed = "2015-09-29 Replenishing a new type of Sino-US ties";
    assertThat(graph.query(question("merged").query()).rows())
        .extracting(row -> row.subList(1, row.size()))
        .containsExactly(
            List.of(
                "ent:Visit",
                "state visit",
                "United States, Xi Jinping",
                "",
                "",
                "",
                seed,
                "Chinese President Xi Jinping has concluded his first state visit to the United"
                    + " States and reached a bilateral consensus involving climate change."),
            List.of(
                "ent:Visit",
                "visit",
                "United States, Xi Jinping",
                "",
                "",
                "",
                seed,
                "Xi's recent visit to the US is of great significance."));
    String fact = tell("merged").get(0).get(0).replace("id:event/", "");
    assertThat(tell("merged", "fact", fact)).hasSize(2);
  }

  @Test
  void whyNamesAreOneEntity() {
    assertThat(tell("identity", "thing", "xi-jinping"))
        .extracting(row -> row.subList(0, 6))
        .containsExactly(
            List.of(
                "Xi Jinping",
                "ent:Person",
                "Xi Jinping",
                "Xi | Xi Jinping",
                "4",
                "2015-09-29 Replenishing a new type of Sino-US ties"),
            List.of("Xi Jinping", "ent:Person", "Xi Jinping", "Xi", "1", "2022-04-01 A signing"));
  }

  @Test
  void whatSeveralPagesSpeakOf() {
    assertThat(tell("shared", "thing", "Xi"))
        .containsExactly(List.of("Xi Jinping", "ent:Person", "2", "Xi | Xi Jinping"));
    assertThat(tell("shared")).extracting(row -> row.get(0)).doesNotContain("Tim Cook");
  }

  @Test
  void whichThingsHaveANameInCommon() {
    assertThat(tell("namesakes", "thing", "madison"))
        .containsExactly(List.of("Madison Cook", "ent:Person", "Madison", "ent:Place", "Madison"));
  }

  @Test
  void everySentenceBehindOneFact() {
    String fact = tell("told-often").get(0).get(0).replace("id:event/", "");
    assertThat(tell("evidence", "fact", fact)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyParameterNarrowsTheAnswer(Question question) {
    for (Question.Parameter parameter : question.parameters()) {
      String asked = question.query(Map.of(parameter.name(), "No \"such\" thing"));
      assertThat(stories.query(asked).rows()).as(parameter.name()).isEmpty();
      assertThat(stories.query(question.query()).rows()).isNotEmpty();
    }
  }

  @Test
  void anUnknownParameterIsRefused() {
    assertThatThrownBy(() -> question("timeline").query(Map.of("three", "China")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeline has no parameter three; its parameters: [one, other]");
  }

  /** What the seed alone answers. */
  private List<List<String>> ask(String name) {
    return graph.query(question(name).query()).rows();
  }

  /** What all stories answer, for parameters and their values in turn. */
  private List<List<String>> tell(String name, String... values) {
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < values.length; i += 2) {
      parameters.put(values[i], values[i + 1]);
    }
    return stories.query(question(name).query(parameters)).rows();
  }

  private static Question question(String name) {
    return Question.all().stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
