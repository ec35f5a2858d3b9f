package dev.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.fact.Link;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.NounClasses;
import dev.entente.lexicon.TitleQualifiers;
import dev.entente.wikidict.WikidictBuilder;
import dev.entente.wikidict.WikidictIndex;
import dev.entente.wikidict.WikidictJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiLinkerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static WikiLinker linker;
  private static WikiLinker alone;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    Path jar =
        WikidictJar.write(
            folder.resolve("models.jar"),
            "Xi Jinping|Xi_Jinping|1.0",
            "Ed Snowden|Snowden_(band)|0.8",
            "Olga Petrenko|Olga_Petrenko|1.0",
            "Geneva Accord|Geneva_Accord|1.0",
            "Memorandum of Understanding|Memorandum_of_understanding|1.0",
            "Oslo|Oslo|0.87",
            "Ministry of Defence|Ministry_of_Defence_(United_Kingdom)|0.9",
            "Kenyan parliament|Parliament_of_Kenya|0.9");
    Path file = folder.resolve("names.idx");
    WikidictBuilder.build(jar, file);
    linker = linker(Optional.of(WikidictIndex.open(file)));
    alone = linker(Optional.empty());
  }

  private static WikiLinker linker(Optional<WikidictIndex> index) {
    return new WikiLinker(
        GAZETTEER, TitleQualifiers.load(), new ProperPhrases(NounClasses.load()), index);
  }

  private static List<Link> links(
      EntityClass entityClass, String key, String name, String... principals) {
    return linker.links(
        new EntityId(entityClass.family(), key), entityClass, List.of(name), List.of(principals));
  }

  @Test
  void aPersonOfTheReferenceDataIsSurelyThePageOfHisName() {
    assertThat(links(EntityClass.PERSON, "xi-jinping", "Xi Jinping"))
        .containsExactly(Link.sure("http://dbpedia.org/resource/Xi_Jinping"));
  }

  @Test
  void aStrangerOfTheNameIsAGuess() {
    assertThat(links(EntityClass.PERSON, "olga-petrenko", "Olga Petrenko"))
        .singleElement()
        .satisfies(link -> assertThat(link.confidence()).isBetween(0.5, 0.6));
  }

  @Test
  void aBandIsNoPerson() {
    assertThat(links(EntityClass.PERSON, "ed-snowden", "Ed Snowden")).isEmpty();
  }

  @Test
  void aNamedAgreementIsSureAndAKindOfAgreementIsNothing() {
    assertThat(links(EntityClass.TREATY, "geneva-accord", "Geneva Accord"))
        .containsExactly(Link.sure("http://dbpedia.org/resource/Geneva_Accord"));
    assertThat(links(EntityClass.MEMORANDUM_OF_UNDERSTANDING, "mou", "Memorandum of Understanding"))
        .isEmpty();
  }

  @Test
  void aCapitalIsSure() {
    assertThat(links(EntityClass.PLACE, "oslo", "Oslo"))
        .containsExactly(Link.sure("http://dbpedia.org/resource/Oslo"));
  }

  @Test
  void aBodyIsThatOfItsOwnStateOrNone() {
    assertThat(
            links(
                EntityClass.GOVERNMENT_BODY,
                "ken-ministry-of-defence",
                "Ministry of Defence",
                "Kenya"))
        .isEmpty();
    assertThat(links(EntityClass.GOVERNMENT_BODY, "ken-parliament", "Kenyan parliament", "Kenya"))
        .singleElement()
        .satisfies(link -> assertThat(link.isSure()).isFalse());
  }

  @Test
  void withoutAnIndexLinksAreThoseOfTheReferenceData() {
    EntityId norway = new EntityId(EntityClass.Family.STATE, "NOR");
    assertThat(alone.links(norway, EntityClass.STATE, List.of("Norway"), List.of()))
        .contains(Link.sure("http://dbpedia.org/resource/Norway"))
        .allMatch(Link::isSure);
    EntityId oslo = new EntityId(EntityClass.Family.PLACE, "oslo");
    assertThat(alone.links(oslo, EntityClass.PLACE, List.of("Oslo"), List.of())).isEmpty();
  }
}
