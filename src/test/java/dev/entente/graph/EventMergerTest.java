package dev.entente.graph;

import static dev.entente.graph.World.CHINA;
import static dev.entente.graph.World.COOK;
import static dev.entente.graph.World.OBAMA;
import static dev.entente.graph.World.PARIS;
import static dev.entente.graph.World.RUSSIA;
import static dev.entente.graph.World.UKRAINE;
import static dev.entente.graph.World.USA;
import static dev.entente.graph.World.XI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.LinkedDocument;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventMergerTest {

  @Test
  void meetingToldOfPersonsAndOfTheirStatesIsOne() {
    Page page = page("a", "2015-09-26").says("Xi met Obama.");
    page.tells("Meeting", "met").agent(XI).counterpart(OBAMA).done();
    page.says("China and the US held talks.");
    page.tells("Meeting", "talks").agent(CHINA, USA).done();

    assertThat(events(page.build())).hasSize(1);
  }

  @Test
  void meetingWithSomebodyUnnamedIsNotTheOneWithSomebodyNamed() {
    Page page = page("a", "2015-09-26").says("Xi met Obama.");
    page.tells("Meeting", "met").agent(XI, OBAMA).done();
    page.says("Xi dined with executives.");
    page.tells("Meeting", "dined").agent(XI).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void meetingsWithDifferentPeopleAreTwo() {
    Page page = page("a", "2015-09-26").says("Xi met Obama.");
    page.tells("Meeting", "met Obama").agent(XI, OBAMA).done();
    page.says("Xi met Cook.");
    page.tells("Meeting", "met Cook").agent(XI, COOK).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void oneVerbWithTwoDatesIsTwoSignings() {
    Page page = page("a", "2015-09-26").says("They signed in 1993 and 1996.");
    page.tells("Signing", "signed").agent(CHINA, RUSSIA).time("1993").done();
    page.tells("Signing", "signed").agent(CHINA, RUSSIA).time("1996").done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void oneSentenceWithTwoVerbsTellsOfTwoMeetings() {
    Page page = page("a", "2015-09-26").says("Xi attended the forum and met Cook.");
    page.tells("Meeting", "attended").agent(XI).done();
    page.tells("Meeting", "met").agent(XI, COOK).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void dayInAMonthToldElsewhereIsTheSameTime() {
    Page one = page("a", "2016-09-05").says("China ratified it in September.");
    one.tells("Ratification", "ratified").agent(CHINA).time("2016-09").done();
    Page other = page("b", "2020-01-01").says("China ratified it on 3 September 2016.");
    other.tells("Ratification", "ratified").agent(CHINA).time("2016-09-03").done();

    assertThat(events(one.build(), other.build()))
        .singleElement()
        .satisfies(event -> assertThat(event.get(2)).isEqualTo("2016-09-03"));
  }

  @Test
  void undatedVisitsToldYearsApartAreTwo() {
    Page one = page("a", "2015-09-26").says("Xi visited the US.");
    one.tells("Visit", "visited").agent(XI).counterpart(USA).done();
    Page other = page("b", "2017-04-07").says("Xi visited the US.");
    other.tells("Visit", "visited").agent(XI).counterpart(USA).done();

    assertThat(events(one.build(), other.build())).hasSize(2);
  }

  @Test
  void undatedVisitsToldInOneWeekAreOne() {
    Page one = page("a", "2015-09-26").says("Xi visited the US.");
    one.tells("Visit", "visited").agent(XI).counterpart(USA).done();
    Page other = page("b", "2015-09-29").says("Xi visited the US.");
    other.tells("Visit", "visited").agent(XI).counterpart(USA).done();

    assertThat(events(one.build(), other.build())).hasSize(1);
  }

  @Test
  void undatedMeetingsOnUndatedPagesAreTwo() {
    Page one = Page.of("a").says("Xi met Obama.");
    one.knows(XI, OBAMA).tells("Meeting", "met").agent(XI, OBAMA).done();
    Page other = Page.of("b").says("Obama met Xi.");
    other.knows(XI, OBAMA).tells("Meeting", "met").agent(XI, OBAMA).done();

    assertThat(events(one.build(), other.build())).hasSize(2);
  }

  @Test
  void meetingsWithSomebodyUnnamedToldOnTwoPagesAreTwo() {
    Page one = page("a", "2015-09-26").says("Xi dined with executives.");
    one.tells("Meeting", "dined").agent(XI).done();
    Page other = page("b", "2015-09-27").says("Xi met reporters.");
    other.tells("Meeting", "met").agent(XI).done();

    assertThat(events(one.build(), other.build())).hasSize(2);
  }

  @Test
  void pledgeInOtherWordsIsTheSameAndPledgeOfOtherThingsIsNot() {
    Page page =
        page("a", "2015-09-26")
            .says("They agreed to combat cybercrime together.")
            .says("They vowed to be combating cybercrime together, and to plant trees.");
    page.tells("Commitment", "vowed")
        .agent(CHINA, USA)
        .content("combating cybercrime together")
        .done();
    page.tells("Commitment", "to plant").agent(CHINA, USA).content("plant trees").done();
    Page other = page("b", "2015-09-27").says("They agreed to combat cybercrime together.");
    other
        .tells("Commitment", "agreed")
        .agent(XI, OBAMA)
        .content("combat cybercrime together")
        .done();

    assertThat(events(page.build(), other.build())).hasSize(2);
  }

  @Test
  void attackAndArrestByOneActorAreTwo() {
    Page page = page("a", "2022-03-01").says("Russia shelled Kyiv.");
    page.tells("Hostility", "shelled").agent(RUSSIA).counterpart(UKRAINE).done();
    page.says("Russia detained its mayor.");
    page.tells("Hostility", "detained").agent(RUSSIA).counterpart(UKRAINE).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void signingsOfDifferentAgreementsAreTwo() {
    Page page = page("a", "2015-09-26").says("They signed one.");
    page.tells("Signing", "signed").agent(CHINA, USA).role(Role.INSTRUMENT, PARIS).done();
    page.says("They inked another.");
    page.tells("Signing", "inked").agent(CHINA, USA).role(Role.INSTRUMENT, World.CONSENSUS).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void deniedAndHypotheticalTellingsAreNoEvents() {
    Page page = page("a", "2015-09-26").says("Xi did not visit, and may never visit the US.");
    page.tells("Visit", "visit").agent(XI).counterpart(USA).status(Status.NEGATED).done();
    page.tells("Visit", "visit the").agent(XI).counterpart(USA).status(Status.HYPOTHETICAL).done();

    assertThat(events(page.build())).isEmpty();
  }

  @Test
  void planThatIsToldAsDoneElsewhereIsActual() {
    Page one = page("a", "2015-09-20").says("Xi will visit the US.");
    one.tells("Visit", "visit").agent(XI).counterpart(USA).status(Status.PLANNED).done();
    Page other = page("b", "2015-09-26").says("Xi visited the US.");
    other.tells("Visit", "visited").agent(XI).counterpart(USA).done();

    assertThat(statuses(one.build())).containsExactly("ent:Planned");
    assertThat(statuses(one.build(), other.build())).containsExactly("ent:Actual");
  }

  @Test
  void whatOnlyTheOtherSideOfAConflictSaysIsAlleged() {
    assertThat(attackAccordingTo("UKR")).containsExactly("ent:Alleged");
  }

  @Test
  void whatTheAttackerSaysIsActual() {
    assertThat(attackAccordingTo("RUS")).containsExactly("ent:Actual");
  }

  @Test
  void whatAnOutsiderSaysIsAlleged() {
    Page page = page("a", "2015-09-26").says("Cook said that Xi met Obama.");
    page.tells("Meeting", "met").agent(XI, OBAMA).accordingTo(COOK).done();

    assertThat(statuses(page.build())).containsExactly("ent:Alleged");
  }

  @Test
  void whatAPartySaysIsActual() {
    Page page = page("a", "2015-09-26").says("Beijing said that Xi met Obama.");
    page.tells("Meeting", "met").agent(XI, OBAMA).accordingTo(CHINA).done();

    assertThat(statuses(page.build())).containsExactly("ent:Actual");
  }

  @Test
  void whatTheAuthorSaysThePageSays() {
    Page page = page("a", "2015-09-26").by("Tim Cook").says("Xi met Obama.");
    page.tells("Meeting", "met").agent(XI, OBAMA).accordingTo(COOK).done();

    assertThat(statuses(page.build())).containsExactly("ent:Actual");
  }

  @Test
  void visitToComeIsNotTheVisitPaid() {
    Page page = page("a", "2015-09-26").says("Xi visited the US.");
    page.tells("Visit", "visited").agent(XI).counterpart(USA).done();
    page.says("Xi will visit the US for the summit.");
    page.tells("Visit", "visit").agent(XI).counterpart(USA).status(Status.PLANNED).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void planThatTheVisitTakesUpIsOneWithIt() {
    Page page = page("a", "2015-09-20").says("Xi will visit the US.");
    page.tells("Visit", "visit").agent(XI).counterpart(USA).status(Status.PLANNED).done();
    page.says("Beijing called his visit to the US historic.");
    page.tells("Visit", "visit").agent(XI).counterpart(USA).done();

    assertThat(events(page.build())).hasSize(1);
  }

  @Test
  void planMadeAfterADeedIsOfAnother() {
    Page one = page("a", "2015-09-20").says("Xi visited the US.");
    one.tells("Visit", "visited").agent(XI).counterpart(USA).done();
    Page other = page("b", "2015-10-01").says("Xi will visit the US.");
    other.tells("Visit", "visit").agent(XI).counterpart(USA).status(Status.PLANNED).done();

    assertThat(events(one.build(), other.build())).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China and the US held several rounds of talks.",
        "China and the US hold annual talks.",
        "China and the US will have further talks.",
        "China and the US held talks again.",
      })
  void talksThatAreSetApartAreNotTheOnesToldBefore(String sentence) {
    Page page = page("a", "2015-09-26").says("China and the US held talks.");
    page.tells("Meeting", "talks").agent(CHINA, USA).done();
    page.says(sentence);
    page.tells("Meeting", "talks").agent(CHINA, USA).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void secondRoundIsNotTheThirdButMayBeTheTalks() {
    Page page = page("a", "2015-09-26").says("The second round of talks began.");
    page.tells("Meeting", "talks").agent(CHINA, USA).done();
    page.says("China and the US closed the talks.");
    page.tells("Meeting", "talks").agent(CHINA, USA).done();
    assertThat(events(page.build())).hasSize(1);

    page.says("A third round of talks was held.");
    page.tells("Meeting", "talks").agent(CHINA, USA).done();
    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void talksOfStatesFarFromTheMeetingOfTheirLeadersAreOthers() {
    Page page = page("a", "2015-09-26").says("Xi met Obama.");
    page.tells("Meeting", "met").agent(XI, OBAMA).done();
    page.says("Much else was said that day, ".repeat(20) + "and no more.");
    page.says("China and the US held talks.");
    page.tells("Meeting", "talks").agent(CHINA, USA).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void whatAPageLooksBackOnIsNotWhatItTellsOfElsewhere() {
    Page page = page("a", "2015-09-26").says("Xi met Obama.");
    page.tells("Meeting", "met").agent(XI, OBAMA).done();
    page.says("Much else was said that day, ".repeat(20) + "and no more.");
    page.says("Xi met Obama in 2013.");
    page.tells("Meeting", "met").agent(XI, OBAMA).time("2013").done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void meetingsOfOneManWithPeopleUnnamedAreTwoUnlessTheOneTakesUpTheOther() {
    Page page = page("a", "2015-09-26").says("Xi dined with executives.");
    page.tells("Meeting", "dined").agent(XI).done();
    page.says("Xi told reporters of the dinner.");
    page.tells("Meeting", "dinner").agent(XI).done();
    assertThat(events(page.build())).hasSize(1);

    page.says("Xi saw students.");
    page.tells("Meeting", "saw").agent(XI).done();
    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void pledgesOfNothingToldAreTwoUnlessInTheSameWords() {
    Page page = page("a", "2015-09-26").says("China renewed its commitment.");
    page.tells("Commitment", "commitment").agent(CHINA).done();
    page.says("China gave a guarantee.");
    page.tells("Commitment", "guarantee").agent(CHINA).done();

    assertThat(events(page.build())).hasSize(2);
  }

  @Test
  void whoVisitsIsNotWhoIsVisited() {
    Page page = page("a", "2015-09-26").says("The US came on a visit.");
    page.tells("Visit", "visit").agent(USA).done();
    page.says("It was the first visit to the US since 2008.");
    page.tells("Visit", "visit").counterpart(USA).done();

    assertThat(events(page.build())).hasSize(2);
  }

  private static List<String> attackAccordingTo(String code) {
    Page page = page("a", "2022-03-01").says("Russia shelled the town, it was said.");
    page.tells("Hostility", "shelled")
        .agent(RUSSIA)
        .counterpart(UKRAINE)
        .accordingTo(code.equals("UKR") ? UKRAINE : RUSSIA)
        .done();
    return statuses(page.build());
  }

  private static Page page(String title, String day) {
    return Page.of(title)
        .issued(day)
        .says("Hello.")
        .knows(XI, OBAMA, COOK, CHINA, USA, RUSSIA, UKRAINE, PARIS, World.CONSENSUS);
  }

  private static List<String> statuses(LinkedDocument... documents) {
    return events(documents).stream().map(event -> event.get(1)).toList();
  }

  private static List<List<String>> events(LinkedDocument... documents) {
    return KnowledgeGraph.of(List.of(documents))
        .query("SELECT ?e ?s ?t { ?e a ent:Event ; ent:status ?s OPTIONAL { ?e ent:time ?t } }")
        .rows();
  }
}
