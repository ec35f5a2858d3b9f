package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;

class IrisTest {
  private static final Node DOCUMENT = Iris.document("e42f3d73078488d4".repeat(4));

  @Test
  void statesAreKnownByTheirCode() {
    assertThat(iri(Family.STATE, "CHN")).isEqualTo("https://w3id.org/entente/id/state/CHN");
  }

  @Test
  void lettersOutsideAsciiArePercentEncoded() {
    assertThat(iri(Family.PERSON, "josé")).endsWith("/id/person/jos%C3%A9");
    assertThat(iri(Family.PERSON, "..")).endsWith("/id/person/%2E%2E");
  }

  @Test
  void offsetsFollowTheTextFragmentScheme() {
    assertThat(Iris.sentence(DOCUMENT, new Span(0, 40)).getURI())
        .isEqualTo("https://w3id.org/entente/id/sentence/e42f3d73078488d4#char=0,40");
  }

  @Test
  void relationIsTheSameFromEitherSide() {
    Node china = Iris.entity(new EntityId(Family.STATE, "CHN"));
    Node usa = Iris.entity(new EntityId(Family.STATE, "USA"));

    assertThat(Iris.relation(usa, china)).isEqualTo(Iris.relation(china, usa));
    assertThat(Iris.relation(usa, china).getURI()).endsWith("/id/relation/CHN-USA");
  }

  @Test
  void officeIsTheSameWhateverTheCaseOfItsTitle() {
    Node holder = Iris.entity(new EntityId(Family.PERSON, "xi-jinping"));
    Node state = Iris.entity(new EntityId(Family.STATE, "CHN"));

    assertThat(Iris.office(holder, "President", Optional.of(state)))
        .isEqualTo(Iris.office(holder, "president", Optional.of(state)));
    assertThat(Iris.office(holder, "Foreign Minister", Optional.of(state)).getURI())
        .endsWith("/id/office/person/xi-jinping/foreign-minister/state/CHN");
  }

  @Property
  void distinctKeysGiveDistinctIris(
      @ForAll("keys") String one, @ForAll("keys") String other, @ForAll Family family) {
    Assume.that(!one.equals(other));

    assertThat(iri(family, one)).isNotEqualTo(iri(family, other));
  }

  @Property
  void familiesAreNeverConfused(
      @ForAll("keys") String key, @ForAll Family one, @ForAll Family other) {
    Assume.that(one != other);

    assertThat(iri(one, key)).isNotEqualTo(iri(other, key));
  }

  @Property
  void everyIriIsWellFormed(@ForAll("keys") String key, @ForAll Family family) {
    assertThat(IRIx.create(iri(family, key)).isAbsolute()).isTrue();
  }

  @Property
  void mentionsThatDifferInOnePartDifferInIri(
      @ForAll("keys") String one, @ForAll("keys") String other) {
    Assume.that(!one.equals(other));

    assertThat(Iris.mention(DOCUMENT, List.of(one, other)))
        .isNotEqualTo(Iris.mention(DOCUMENT, List.of(other, one)))
        .isNotEqualTo(Iris.mention(DOCUMENT, List.of(one + other, "")));
  }

  @Property
  void relationsOfDistinctPairsDiffer(
      @ForAll("keys") String a, @ForAll("keys") String b, @ForAll("keys") String c) {
    Assume.that(!b.equals(c));

    assertThat(relation(a, b)).isNotEqualTo(relation(a, c));
  }

  /** Names in every script, and what could pass for a path or a query. */
  @Provide
  Arbitrary<String> keys() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .excludeChars('\uD800')
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(s -> s.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    Arbitrary<String> tricky =
        Arbitraries.strings().withChars("a-/.%#? 2D\u00e9\u4e60").ofMinLength(1).ofMaxLength(6);
    return Arbitraries.oneOf(any, tricky).filter(s -> !s.isBlank());
  }

  private static Node relation(String one, String other) {
    return Iris.relation(
        Iris.entity(new EntityId(Family.STATE, one)),
        Iris.entity(new EntityId(Family.STATE, other)));
  }

  private static String iri(Family family, String key) {
    return Iris.entity(new EntityId(family, key)).getURI();
  }
}
