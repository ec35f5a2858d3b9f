package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of States against the membership of the United Nations (193 since 2011). */
class StatesTest {
  private static final String MEMBERS =
      """
      AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL
      BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI
      DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC
      GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR
      KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI
      MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL
      PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR
      SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB
      VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
      """;

  private static final Map<String, List<NameKind>> KINDS = kindsByCode();

  private static Map<String, List<NameKind>> kindsByCode() {
    Map<String, List<NameKind>> kinds = new TreeMap<>();
    ReferenceReader.read(Gazetteer.FOLDER + "states.ttl")
        .forEach(
            (entry, name) -> {
              assertThat(entry.entityClass()).isEqualTo(EntityClass.STATE);
              kinds.computeIfAbsent(entry.id().key(), k -> new ArrayList<>()).add(entry.kind());
            });
    return kinds;
  }

  static Stream<String> members() {
    return MEMBERS.lines().flatMap(line -> Stream.of(line.split(" ", -1)));
  }

  @Test
  void thereAreAsManyMembersAsThereShouldBe() {
    assertThat(members().distinct()).hasSize(193);
  }

  @ParameterizedTest
  @MethodSource("members")
  void aMemberHasNameDemonymAndCapital(String code) {
    assertThat(KINDS.get(code)).contains(NameKind.NAME, NameKind.CAPITAL);
    if (!code.equals("DMA")) { // "Dominican" is left to the Dominican Republic
      assertThat(KINDS.get(code)).contains(NameKind.DEMONYM);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VAT", "PSE", "TWN", "XKX", "COK", "NIU", "SUN", "YUG", "CSK", "DDR"})
  void theUsualOthersAndDissolvedStatesAreKnown(String code) {
    assertThat(KINDS).containsKey(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HKG", "MAC", "GRL"})
  void dependenciesAreNoStates(String code) {
    assertThat(KINDS).doesNotContainKey(code);
  }
}
