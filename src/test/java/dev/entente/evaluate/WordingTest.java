package dev.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "the United States,united states",
    "China’s,china",
    "Ahmet Davutoğlu,ahmet davutoglu",
    "A U.S.–China Dialogue,u s china dialogue",
  })
  void namesAreComparedWithoutArticlesAccentsAndSigns(String name, String normal) {
    assertThat(Wording.name(name)).isEqualTo(normal);
  }

  @Test
  void sentencesAreAlikeByTheWordsTheyShare() {
    List<String> whole = Wording.words("“The two sides met,” he said, “and agreed on trade.”");
    assertThat(
            Wording.likeness(whole, Wording.words("The two sides met he said and agreed on trade")))
        .isEqualTo(1);
    assertThat(Wording.likeness(whole, Wording.words("The two sides met"))).isEqualTo(0.5);
    assertThat(Wording.likeness(whole, Wording.words("He met the minister of trade"))).isZero();
    assertThat(Wording.likeness(whole, List.of())).isZero();
  }

  @Test
  void twoNamesAreAlikeWhereTheyShareHalfOfTheirWords() {
    assertThat(Wording.isLikeName("treaty of paris", "paris treaty")).isTrue();
    assertThat(Wording.isLikeName("paris climate agreement", "paris agreement")).isTrue();
    assertThat(Wording.isLikeName("paris agreement", "geneva agreement on trade in arms"))
        .isFalse();
    assertThat(Wording.isLikeName("of", "of")).isFalse();
  }
}
