package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.graph.Answer.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private final KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document()));

  @Test
  void rowsAreShownAsColumnsForTheEye() {
    Answer answer =
        graph.query("SELECT ?who ?name { ?who a ent:State ; rdfs:label ?name } ORDER BY ?name");

    assertThat(answer.as(Format.TABLE))
        .isEqualTo(
            """
            who           name
            ------------  -------------
            id:state/CHN  China
            id:state/USA  United States
            """);
  }

  @Test
  void rowsAreShownAsCsvAndJson() {
    Answer answer = graph.query("SELECT ?t { GRAPH ?d { ?d dct:title ?t } }");

    assertThat(answer.as(Format.CSV)).isEqualTo("t\r\nReplenishing a new type of Sino-US ties\r\n");
    assertThat(answer.as(Format.JSON)).contains("\"value\": \"Replenishing a new type of Sino-US");
  }

  @Test
  void askIsAnsweredByYesOrNo() {
    assertThat(graph.query("ASK { ?v a ent:Visit }").as(Format.TABLE)).isEqualTo("yes\n");
    assertThat(graph.query("ASK { ?v a ent:Aid }").as(Format.TABLE)).isEqualTo("no\n");
    assertThat(graph.query("ASK { ?v a ent:Aid }").as(Format.JSON)).contains("false");
  }

  @Test
  void triplesAreShownAsTurtle() {
    assertThat(graph.query("DESCRIBE id:state\\/CHN").as(Format.TABLE))
        .contains("rdfs:label", "\"China\"");
    assertThat(graph.query("CONSTRUCT { ?v a ent:Visit } WHERE { ?v a ent:Visit }").as(Format.JSON))
        .contains("\"@id\"");
  }

  @Test
  void longCellsAreWrapped() {
    String table =
        graph
            .query("SELECT ?s { GRAPH ?d { ?x a nif:Sentence ; nif:anchorOf ?s } }")
            .as(Format.TABLE);

    assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
  }

  @Test
  void emptyAnswerIsAHeadAlone() {
    assertThat(graph.query("SELECT ?aid { ?aid a ent:Aid }").as(Format.TABLE))
        .isEqualTo("aid\n---\n");
  }

  @Test
  void flawedQueryIsToldByLineAndColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.query("SELECT ?x\nWHERE { ?x a }"))
        .withMessage("no SPARQL query at line 2, column 14: did not expect }");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.query("SELEC ?x { ?x a ?y }"))
        .withMessageStartingWith("no SPARQL query at line 1, column 6: ")
        .withMessageContaining("SELEC");
  }

  @Test
  void unknownPrefixIsAFlaw() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.query("SELECT ?x { ?x a foo:Bar }"))
        .withMessageContaining("foo:Bar");
  }
}
