package dev.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Circumstance;
import dev.entente.fact.Derivation;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.EventMention;
import dev.entente.fact.EventType;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.Participant;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.fact.Trigger;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Genre;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measures, on a document of one sentence in which Peru visits and accuses Japan. */
class EvaluatorTest {
  private static final String TEXT = "Peru visited and accused Japan in May 2020.";
  private static final EntityId PERU = new EntityId(Family.STATE, "PER");
  private static final EntityId JAPAN = new EntityId(Family.STATE, "JPN");
  private static final GoldEntity GOLD_PERU = state("Peru", "PER");
  private static final GoldEntity GOLD_JAPAN = state("Nippon", "JPN");

  private static GoldEntity state(String name, String code) {
    return new GoldEntity(
        code, EntityClass.STATE, name, Set.of(Wording.name(name)), Optional.of(code));
  }

  private static GoldEvent gold(
      String type, GoldEntity agent, GoldEntity counterpart, Status status, boolean optional) {
    EventType event = new EventType(type);
    return new GoldEvent(
        TEXT,
        event,
        List.of(
            new GoldEvent.Filler(Roles.name(event, Role.AGENT), agent),
            new GoldEvent.Filler(Roles.name(event, Role.COUNTERPART), counterpart)),
        new GoldEvent.Details(
            status,
            Optional.of("2020"),
            Set.of("trade", "health"),
            new EnumMap<>(Map.of(Detail.PLACE, "Lima")),
            Optional.empty()),
        optional);
  }

  private static LinkedEvent found(String type, EntityId agent, EntityId counterpart, int at) {
    return new LinkedEvent(
        new EventMention(
            new Trigger(0, new Span(at, at + 1), new EventType(type)),
            List.of(),
            new Circumstance(
                Status.ACTUAL,
                Optional.of("2020-05"),
                List.of("health", "space"),
                Optional.empty(),
                Optional.empty(),
                false),
            new Derivation("triggers.tsv:1", 0.86)),
        List.of(new Participant(Role.AGENT, agent), new Participant(Role.COUNTERPART, counterpart)),
        Optional.empty());
  }

  private static Entity entity(EntityId id, String label) {
    return new Entity(id, EntityClass.STATE, label, List.of(), List.of(), List.of());
  }

  private static Evaluation evaluate(
      List<GoldEvent> wanted, List<List<String>> scope, LinkedEvent... found) {
    Metadata metadata =
        new Metadata(
            "", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "en", Genre.NEWS);
    Source source = new Source("x.txt", Optional.empty(), "0".repeat(64));
    Sentence sentence =
        new Sentence(
            0,
            new Span(0, TEXT.length()),
            0,
            List.of(),
            DependencyGraph.of(0, List.of(), List.of()));
    LinkedDocument document =
        new LinkedDocument(
            new SourceDocument(source, metadata, TEXT, List.of()),
            List.of(sentence),
            List.of(entity(PERU, "Peru"), entity(JAPAN, "Japan")),
            List.of(),
            List.of(),
            List.of(),
            List.of(found));
    GoldDocument gold =
        new GoldDocument(
            "x", Path.of("x.txt"), scope, List.of(GOLD_PERU, GOLD_JAPAN), List.of(), wanted);
    ScoreSheet sheet = new ScoreSheet();
    EntityNames names = new EntityNames(List.of(document));
    Evaluator.score(gold, Optional.of(document), names, sheet);
    return sheet.evaluation(1, List.of());
  }

  @Test
  void whatIsFoundRightlyCountsAndStatesGoByTheirCode() {
    Evaluation result =
        evaluate(
            List.of(gold("Visit", GOLD_PERU, GOLD_JAPAN, Status.ACTUAL, false)),
            List.of(),
            found("Visit", PERU, JAPAN, 5));

    assertThat(result.measures())
        .containsEntry(Measure.EVENT, new Tally(1, 0, 0))
        .containsEntry(Measure.ARGUMENT, new Tally(2, 0, 0))
        .containsEntry(Measure.STRICT, new Tally(1, 0, 0))
        .containsEntry(Measure.ENTITY_CLASS, new Tally(2, 0, 0))
        .containsEntry(Measure.TOPIC, new Tally(1, 1, 1));
    assertThat(result.details())
        .containsEntry(Detail.STATUS, new Share(1, 1))
        .containsEntry(Detail.TIME, new Share(1, 1))
        .containsEntry(Detail.PLACE, new Share(0, 1));
    assertThat(result.confidence()).containsExactly(Map.entry(9, new Share(1, 1)));
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void actorsInEachOthersRolesAreWrongInAVisitAndRightInAMeeting() {
    assertThat(
            evaluate(
                    List.of(gold("Visit", GOLD_JAPAN, GOLD_PERU, Status.ACTUAL, false)),
                    List.of(),
                    found("Visit", PERU, JAPAN, 5))
                .measures())
        .containsEntry(Measure.EVENT, new Tally(1, 0, 0))
        .containsEntry(Measure.ARGUMENT, new Tally(0, 2, 2))
        .containsEntry(Measure.STRICT, new Tally(0, 1, 1));
    assertThat(
            evaluate(
                    List.of(gold("Meeting", GOLD_JAPAN, GOLD_PERU, Status.ACTUAL, false)),
                    List.of(),
                    found("Meeting", PERU, JAPAN, 5))
                .measures())
        .containsEntry(Measure.STRICT, new Tally(1, 0, 0));
  }

  @Test
  void whatIsMissedFoundInPartOrSpuriousIsListed() {
    Evaluation result =
        evaluate(
            List.of(
                gold("Visit", GOLD_PERU, GOLD_JAPAN, Status.PLANNED, false),
                gold("Request", GOLD_PERU, GOLD_JAPAN, Status.ACTUAL, false)),
            List.of(),
            found("Visit", PERU, JAPAN, 5),
            found("Accusation", PERU, JAPAN, 17));

    assertThat(result.measures())
        .containsEntry(Measure.EVENT, new Tally(1, 1, 1))
        .containsEntry(Measure.STRICT, new Tally(0, 2, 2));
    assertThat(result.details()).containsEntry(Detail.STATUS, new Share(0, 1));
    assertThat(result.confidence()).containsExactly(Map.entry(9, new Share(1, 2)));
    assertThat(result.errors())
        .containsExactly(
            "x PARTLY Visit want [agent Peru, counterpart Nippon] planned"
                + " got [agent Peru, counterpart Japan] actual | "
                + TEXT,
            "x MISSED Request | " + TEXT,
            "x SPURIOUS Accusation [agent Peru, counterpart Japan] | " + TEXT);
  }

  @Test
  void anOptionalMentionIsNeitherAskedForNorHeldAgainstAnyone() {
    List<GoldEvent> optional = List.of(gold("Visit", GOLD_PERU, GOLD_JAPAN, Status.ACTUAL, true));
    assertThat(evaluate(optional, List.of()).measures()).containsEntry(Measure.EVENT, Tally.NONE);
    Evaluation found = evaluate(optional, List.of(), found("Visit", PERU, JAPAN, 5));
    assertThat(found.measures()).containsEntry(Measure.EVENT, Tally.NONE);
    assertThat(found.confidence()).isEmpty();
  }

  @Test
  void ofTwoMentionsTheOneThatAgreesIsPaired() {
    Evaluation result =
        evaluate(
            List.of(gold("Visit", GOLD_PERU, GOLD_JAPAN, Status.ACTUAL, false)),
            List.of(),
            found("Visit", JAPAN, PERU, 5),
            found("Visit", PERU, JAPAN, 9));
    assertThat(result.measures())
        .containsEntry(Measure.EVENT, new Tally(1, 1, 0))
        .containsEntry(Measure.STRICT, new Tally(1, 1, 0));
  }

  @Test
  void oneMentionReadTwiceCountsOnce() {
    Evaluation result =
        evaluate(
            List.of(gold("Visit", GOLD_PERU, GOLD_JAPAN, Status.ACTUAL, false)),
            List.of(),
            found("Visit", PERU, JAPAN, 5),
            found("Visit", PERU, JAPAN, 5));
    assertThat(result.measures()).containsEntry(Measure.EVENT, new Tally(1, 0, 0));
  }

  @Test
  void whatStandsInASentenceThatWasNotReadIsLeftOut() {
    Evaluation result =
        evaluate(
            List.of(),
            List.of(Wording.words("Another sentence was read.")),
            found("Visit", PERU, JAPAN, 5));
    assertThat(result.measures())
        .containsEntry(Measure.EVENT, Tally.NONE)
        .containsEntry(Measure.ENTITY, Tally.NONE);
  }
}
