package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceReaderTest {
  private static final String PREFIXES =
      """
      @prefix ent: <https://w3id.org/entente/ns#> .
      @prefix id: <https://w3id.org/entente/id/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private static Map<String, GazetteerEntry> read(String turtle) {
    byte[] bytes = (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8);
    Map<String, GazetteerEntry> byName = new LinkedHashMap<>();
    ReferenceReader.read("things.ttl", new ByteArrayInputStream(bytes))
        .forEach((entry, name) -> byName.put(name, entry));
    return byName;
  }

  @Test
  void aSubjectBecomesOneEntryForEachName() {
    EntityId norway = new EntityId(EntityClass.Family.STATE, "NOR");
    assertThat(
            read(
                """
                <https://w3id.org/entente/id/state/NOR> a ent:State ;
                    rdfs:label "Norway" ; ent:capital "Oslo" ; rdfs:comment "A kingdom." .
                """))
        .containsExactly(
            Map.entry(
                "Norway",
                new GazetteerEntry(
                    norway,
                    EntityClass.STATE,
                    "Norway",
                    NameKind.NAME,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            Map.entry(
                "Oslo",
                new GazetteerEntry(
                    norway,
                    EntityClass.STATE,
                    "Norway",
                    NameKind.CAPITAL,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())));
  }

  @Test
  void brokenTurtleIsReportedWithItsLine() {
    assertThatThrownBy(() -> read("ent:a ent:b\n  ] .\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("things.ttl:5: ")
        .hasMessageContaining("expected Turtle");
  }

  @Test
  void anUnknownClassIsReportedWithItsSubject() {
    assertThatThrownBy(
            () -> read("<https://w3id.org/entente/id/state/NOR> a ent:Realm ; rdfs:label \"N\" ."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("things.ttl: <https://w3id.org/entente/id/state/NOR>: classes")
        .hasMessageContaining("ns#Realm");
  }

  @Test
  void aClassOfAnotherFamilyIsReported() {
    assertThatThrownBy(
            () -> read("<https://w3id.org/entente/id/state/NOR> a ent:Place ; rdfs:label \"N\" ."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("expected a class of the family STATE");
  }

  @Test
  void aSecondLabelIsReported() {
    assertThatThrownBy(
            () ->
                read(
                    "<https://w3id.org/entente/id/state/NOR> a ent:State ;"
                        + " rdfs:label \"Norway\", \"Norge\" ."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("expected one rdfs:label");
  }

  @Test
  void anIriOfNoFamilyIsReported() {
    assertThatThrownBy(() -> read("<https://example.org/x> a ent:State ; rdfs:label \"X\" ."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<https://example.org/x>: expected an IRI such as");
  }
}
