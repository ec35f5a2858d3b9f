package dev.entente.graph;

import static dev.entente.graph.World.CHINA;
import static dev.entente.graph.World.OBAMA;
import static dev.entente.graph.World.PARIS;
import static dev.entente.graph.World.UKRAINE;
import static dev.entente.graph.World.USA;
import static dev.entente.graph.World.XI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.LinkedDocument;
import dev.entente.fact.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnowledgeGraphTest {
  private final KnowledgeGraph seed = KnowledgeGraph.of(List.of(Seed.document()));

  private static final LinkedDocument RATIFICATION =
      Page.of("A treaty ratified")
          .issued("2016-09-03")
          .says("China ratified the Paris Agreement on 3 September 2016.")
          .knows(CHINA, PARIS)
          .tells("Ratification", "ratified")
          .agent(CHINA)
          .role(Role.INSTRUMENT, PARIS)
          .time("2016-09-03")
          .done()
          .says("The Paris Agreement entered into force in November 2016.")
          .tells("Ratification", "entered into force")
          .role(Role.INSTRUMENT, PARIS)
          .time("2016-11")
          .done()
          .build();

  private static final LinkedDocument ANOTHER_VISIT =
      Page.of("Xi in America")
          .issued("2015-09-26")
          .says("Xi Jinping visited the United States in September 2015.")
          .knows(XI, USA, OBAMA)
          .tells("Visit", "visited")
          .agent(XI)
          .counterpart(USA, OBAMA)
          .time("2015-09")
          .done()
          .build();

  @Test
  void conformsToTheShapes() {
    KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document(), RATIFICATION, ANOTHER_VISIT));

    assertThat(graph.validate()).isEmpty();
  }

  @Test
  void twoTellingsOfOneVisitAreOneEvent() {
    assertThat(
            rows(
                seed,
                "SELECT ?e (COUNT(?m) AS ?n) { ?e a ent:Visit ; ent:evidence ?m } GROUP BY ?e"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(1)).isEqualTo("2"));
  }

  @Test
  void everyMentionStandsInTheGraphOfItsDocument() {
    assertThat(rows(seed, "SELECT ?m { ?m a ent:EventMention }")).isEmpty();
    assertThat(rows(seed, "SELECT ?m { GRAPH ?d { ?m a ent:EventMention ; ent:document ?d } }"))
        .hasSize(11);
  }

  @Test
  void consensusReachedByThePresidentBindsHisState() {
    assertThat(rows(seed, "SELECT ?p { ?c a ent:Consensus ; ent:party ?p } ORDER BY ?p"))
        .containsExactly(List.of("id:state/CHN"), List.of("id:state/USA"));
    assertThat(ask(seed, "{ ?c ent:signatory ?p }")).isFalse();
  }

  @Test
  void ratificationMakesAPartyAndEntryIntoForceADate() {
    KnowledgeGraph graph = KnowledgeGraph.of(List.of(RATIFICATION));

    assertThat(
            rows(graph, "SELECT ?p ?day { ?t a ent:Treaty ; ent:party ?p ; ent:inForceFrom ?day }"))
        .containsExactly(List.of("id:state/CHN", "2016-11"));
    assertThat(
            rows(
                graph,
                "SELECT ?kind { ?e a ent:Ratification ; ent:consentKind ?kind } ORDER BY ?kind"))
        .containsExactly(List.of("ent:ByRatification"), List.of("ent:EntryIntoForce"));
  }

  @Test
  void twoPledgesByOneVerbAreTwoCommitments() {
    assertThat(rows(seed, "SELECT ?c { ?e a ent:Commitment ; ent:content ?c } ORDER BY ?c"))
        .extracting(row -> row.get(0))
        .containsExactly("combat cybercrime together", "endorse a code", "oppose theft");
  }

  @Test
  void eventsOfPersonsJoinTheRelationOfTheirStates() {
    assertThat(ask(seed, "{ ?e a ent:Visit ; ent:inRelation id:relation\\/CHN-USA }")).isTrue();
    assertThat(ask(seed, "{ id:relation\\/CHN-USA ent:between id:state\\/CHN, id:state\\/USA }"))
        .isTrue();
  }

  @Test
  void shortcutsRestOnActualEventsAlone() {
    assertThat(ask(seed, "{ id:person\\/xi-jinping ent:metWith id:person\\/tim-cook }")).isTrue();
    assertThat(ask(seed, "{ id:person\\/xi-jinping ent:visited id:state\\/USA }")).isTrue();
    assertThat(ask(seed, "{ id:state\\/USA ent:accused id:state\\/CHN }")).isTrue();
    assertThat(ask(seed, "{ id:state\\/CHN ent:partyTo ?agreement }")).isTrue();
    assertThat(ask(seed, "{ id:person\\/edward-snowden ent:holdsOffice ?office }")).isFalse();
    assertThat(ask(seed, "{ id:person\\/barack-obama ent:holdsOffice ?office }")).isTrue();
  }

  @Test
  void orderOfTheDocumentsDoesNotMatter() {
    List<LinkedDocument> documents =
        new ArrayList<>(List.of(Seed.document(), RATIFICATION, ANOTHER_VISIT));
    Set<String> expected = quads(KnowledgeGraph.of(documents));
    Collections.reverse(documents);

    assertThat(quads(KnowledgeGraph.of(documents))).isEqualTo(expected);
  }

  @Test
  void removedDocumentTakesAlongWhatRestedOnItAlone() {
    KnowledgeGraph graph = KnowledgeGraph.of(List.of(Seed.document(), RATIFICATION, ANOTHER_VISIT));

    assertThat(graph.remove(Seed.document().source().source().sha256())).isTrue();
    graph.merge();

    assertThat(quads(graph))
        .isEqualTo(quads(KnowledgeGraph.of(List.of(RATIFICATION, ANOTHER_VISIT))));
  }

  @Test
  void documentAddedLaterGivesTheGraphOneWouldHaveHadAtOnce() {
    KnowledgeGraph graph = KnowledgeGraph.of(List.of(ANOTHER_VISIT));
    graph.put(List.of(Seed.document(), ANOTHER_VISIT));
    graph.merge();

    assertThat(quads(graph))
        .isEqualTo(quads(KnowledgeGraph.of(List.of(Seed.document(), ANOTHER_VISIT))));
  }

  @Test
  void everyEntityHasOneLabel() {
    assertThat(
            ask(
                KnowledgeGraph.of(List.of(Seed.document(), ANOTHER_VISIT)),
                "{ ?x ent:mentionedIn ?d ; rdfs:label ?a, ?b FILTER (?a != ?b) }"))
        .isFalse();
    assertThat(rows(seed, "SELECT ?alt { id:state\\/USA skos:altLabel ?alt } ORDER BY ?alt"))
        .containsExactly(List.of("US"), List.of("Washington"));
  }

  @Test
  void authorIsAPersonOfTheGraph() {
    assertThat(
            rows(
                seed,
                "SELECT ?name { GRAPH ?d { ?d dct:creator ?who } ?who a ent:Person ; rdfs:label ?name }"))
        .containsExactly(List.of("Zhao Minghao"));
  }

  @Test
  void argumentThatCannotFillItsRoleIsLeftOut() {
    Page page = Page.of("Seattle").says("Seattle met Xi under Beijing.").knows(World.SEATTLE, XI);
    page.tells("Meeting", "met").agent(World.SEATTLE, XI, UKRAINE).role(Role.MECHANISM, XI).done();
    KnowledgeGraph graph = KnowledgeGraph.of(List.of(page.build()));

    assertThat(rows(graph, "SELECT ?who { ?m a ent:Meeting ; ent:agent|ent:mechanism ?who }"))
        .containsExactly(List.of("id:person/xi-jinping"));
    assertThat(graph.validate()).isEmpty();
  }

  @Test
  void entityUnknownToAllDocumentsIsAbsent() {
    assertThat(ask(seed, "{ <" + Iris.entity(UKRAINE.id()).getURI() + "> ?p ?o }")).isFalse();
  }

  private static List<List<String>> rows(KnowledgeGraph graph, String query) {
    return graph.query(query).rows();
  }

  private static boolean ask(KnowledgeGraph graph, String pattern) {
    return graph.query("ASK " + pattern).verdict().orElseThrow();
  }

  private static Set<String> quads(KnowledgeGraph graph) {
    return graph.dataset().stream().map(Object::toString).collect(Collectors.toSet());
  }
}
