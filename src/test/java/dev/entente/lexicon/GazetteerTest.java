package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Beijing, CHN, CAPITAL",
    "the Kremlin's, RUS, SEAT",
    "Sino-, CHN, DEMONYM",
    "U.S., USA, ALIAS",
    "US, USA, ALIAS",
    "Elysée, FRA, SEAT",
    "Georgia, GEO, NAME"
  })
  void aNameIsFoundWithItsKind(String name, String code, NameKind kind) {
    GazetteerEntry entry = GAZETTEER.find(name).orElseThrow();
    assertThat(entry.id().key()).isEqualTo(code);
    assertThat(entry.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"us", "turkey", "XI", "Nowhere"})
  void aWordThatIsNoNameIsNotFound(String word) {
    assertThat(GAZETTEER.find(word)).isEmpty();
  }
}
