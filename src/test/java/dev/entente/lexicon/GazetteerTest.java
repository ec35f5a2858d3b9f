package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  static List<TsvFile.Row> homographs() {
    return TsvFile.read(Homographs.FILE, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "Beijing, CHN, CAPITAL",
    "the Kremlin's, RUS, SEAT",
    "The White House, USA, SEAT",
    "Downing Street, GBR, SEAT",
    "Elysée, FRA, SEAT",
    "Sino-, CHN, DEMONYM",
    "Russo-, RUS, DEMONYM",
    "Americans, USA, DEMONYM",
    "Congolese, COD, DEMONYM",
    "U.S., USA, ALIAS",
    "US, USA, ALIAS",
    "People’s Republic of China, CHN, ALIAS",
    "turkiye, TUR, NAME",
    "Cote d'Ivoire, CIV, ALIAS",
    "germany, DEU, NAME",
    "Georgia, GEO, NAME",
    "Korea, KOR, ALIAS",
    "Brussels, BEL, CAPITAL",
    "Soviet, SUN, DEMONYM",
    "the Hague, NLD, SEAT"
  })
  void aStatesNameIsFoundWithItsKind(String name, String code, NameKind kind) {
    GazetteerEntry entry = GAZETTEER.find(name).orElseThrow();
    assertThat(entry.id()).isEqualTo(new EntityId(EntityClass.Family.STATE, code));
    assertThat(entry.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "UN Security Council, united-nations-security-council, INTERNATIONAL_ORGANIZATION",
    "NATO, north-atlantic-treaty-organization, INTERNATIONAL_ORGANIZATION",
    "WHO, world-health-organization, INTERNATIONAL_ORGANIZATION",
    "Pentagon, united-states-department-of-defense, GOVERNMENT_BODY",
    "Hezbollah, hezbollah, ORGANIZATION",
    "Xi, xi-jinping, PERSON",
    "Recep Tayyip Erdogan, recep-tayyip-erdogan, PERSON",
    "South China Sea, south-china-sea, PLACE",
    "NPT, treaty-on-the-non-proliferation-of-nuclear-weapons, TREATY",
    "the Quad, quadrilateral-security-dialogue, MECHANISM"
  })
  void otherNamesAreFoundWithTheirClass(String name, String key, EntityClass entityClass) {
    assertThat(GAZETTEER.find(name).map(entry -> entry.id().key()).orElse("")).isEqualTo(key);
    assertThat(GAZETTEER.find(name).map(GazetteerEntry::entityClass).orElse(null))
        .isEqualTo(entityClass);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "u.s.", "turkey", "XI", "who", "it", "Sino", "Nowhere", "", "the"})
  void aWordThatIsNoNameIsNotFound(String word) {
    assertThat(GAZETTEER.find(word)).isEmpty();
  }

  @Test
  void personsAndBodiesActForTheirState() {
    EntityId china = new EntityId(EntityClass.Family.STATE, "CHN");
    assertThat(GAZETTEER.find("Xi Jinping").orElseThrow().actsFor()).containsExactly(china);
    assertThat(GAZETTEER.find("MOFCOM").orElseThrow().actsFor()).containsExactly(china);
    assertThat(GAZETTEER.state("CHN").orElseThrow().label()).isEqualTo("China");
    assertThat(GAZETTEER.state("XXX")).isEmpty();
  }

  @Test
  void aNameWithSeveralReadingsGivesTheMostDirectFirst() {
    assertThat(GAZETTEER.readings("Brussels").stream().map(GazetteerEntry::label))
        .containsExactly("Belgium", "European Union");
  }

  @Test
  void everyNameFindsItsEntityAndFewFindAnother() {
    Set<String> ambiguous = new TreeSet<>();
    for (String file : Gazetteer.FILES) {
      ReferenceReader.read(Gazetteer.FOLDER + file)
          .forEach(
              (entry, name) -> {
                List<GazetteerEntry> readings = GAZETTEER.readings(name);
                assertThat(readings).as(name).extracting("id").contains(entry.id());
                if (readings.size() > 1) {
                  ambiguous.add(name);
                }
              });
    }
    assertThat(ambiguous)
        .containsExactly(
            "Aden", "Belgrade", "Brussels", "Congolese", "Hanoi", "Kremlin", "Moscow", "Prague");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The US and China signed it in Washington, D.C. | US=USA; China=CHN; Washington , D.C.=USA",
        "Ships left Guinea-Bissau for Papua New Guinea | Guinea - Bissau=GNB; Papua New Guinea=PNG",
        "Sino-Indian ties and Franco Nero | Sino=CHN; Indian=IND",
        "They told us who owns the china | ",
        "China's claims in the South China Sea | China=CHN; South China Sea=south-china-sea",
        "U.N. Secretary-General Ban Ki-moon | U.N.=united-nations; Ban Ki - moon=ban-ki-moon",
        "the People's Republic of China | People 's Republic of China=CHN",
        "CHINA, RUSSIA SIGN PACT | CHINA=CHN; RUSSIA=RUS",
        "North Korean and Latin American envoys | North Korean=PRK; Latin American=latin-america",
        "Pope Pius XI and Xi of China | Xi=xi-jinping; China=CHN",
        "Indo-Pacific, Indo-Pakistani | Indo - Pacific=indo-pacific; Indo=IND; Pakistani=PAK",
        "Côte d’Ivoire and St. Lucia | Côte d’Ivoire=CIV; St. Lucia=LCA"
      })
  void theLongestNamesInASentenceAreFound(String sentence, String expected) {
    List<Token> tokens = Tokens.of(sentence);
    List<String> found =
        GAZETTEER.matches(tokens).stream()
            .map(
                match ->
                    String.join(
                            " ",
                            tokens.subList(match.first(), match.end()).stream()
                                .map(Token::word)
                                .toList())
                        + "="
                        + match.entry().id().key())
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @MethodSource("homographs")
  void anOrdinaryWordIsNoName(TsvFile.Row row) {
    assertThat(row.cell(1)).as("%s:%d", row.file(), row.line()).contains(row.cell(0));
    assertThat(GAZETTEER.matches(Tokens.of(row.cell(1)))).isEmpty();
    assertThat(GAZETTEER.find(row.cell(0))).isEmpty();
  }

  @Test
  void everyKeyButAStatesIsTheSlugOfTheLabel() {
    assertThat(GAZETTEER.entities())
        .filteredOn(entry -> entry.entityClass() != EntityClass.STATE)
        .allSatisfy(
            entry -> assertThat(entry.id().key()).isEqualTo(EntityKeys.slug(entry.label())));
  }

  @Test
  void whoeverActsForSomeoneActsForAKnownOne() {
    assertThat(GAZETTEER.entities())
        .flatMap(GazetteerEntry::actsFor)
        .allSatisfy(id -> assertThat(GAZETTEER.entity(id)).as("%s", id).isPresent());
  }

  @Test
  void aFileOfTheUsersWins(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("my.ttl"),
            """
            @prefix ent: <https://w3id.org/entente/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://w3id.org/entente/id/organization/taliban> a ent:Organization ;
                rdfs:label "Islamic Emirate" ; skos:altLabel "Kabul" ;
                ent:actsFor <https://w3id.org/entente/id/state/AFG> .
            """);
    Gazetteer gazetteer = Gazetteer.load(List.of(own));

    GazetteerEntry entry = gazetteer.find("Taliban").orElseThrow();
    assertThat(entry.label()).isEqualTo("Islamic Emirate");
    assertThat(entry.actsFor()).extracting(EntityId::key).containsExactly("AFG");
    assertThat(gazetteer.readings("Kabul"))
        .extracting(reading -> reading.id().key())
        .containsExactly("taliban", "AFG");
  }

  @Test
  void aFlawedFileOfTheUsersIsReportedWithItsLine(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("my.ttl"), "\n<a> <b>\n");

    assertThatThrownBy(() -> Gazetteer.load(List.of(own)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("my.ttl:2: ");
    assertThatThrownBy(() -> Gazetteer.load(List.of(folder.resolve("none.ttl"))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.ttl: cannot be read");
  }
}
