package dev.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  private static int fit(String name, String full) {
    return PersonName.of(name).fits(PersonName.of(full));
  }

  @Test
  void initialsAndSuffixesAreNoParts() {
    assertThat(PersonName.of("Joseph R. Biden, Jr.").parts()).containsExactly("joseph", "biden");
  }

  @Test
  void familyNameFitsBest() {
    assertThat(fit("Obama", "Barack Obama")).isEqualTo(3);
    assertThat(fit("von der Leyen", "Ursula von der Leyen")).isEqualTo(3);
    assertThat(fit("Heaton-Harris", "Chris Heaton-Harris")).isEqualTo(3);
  }

  @Test
  void eastAsianFamilyNameComesFirst() {
    assertThat(fit("Xi", "Xi Jinping")).isEqualTo(2);
  }

  @Test
  void anotherNameDoesNotFit() {
    assertThat(fit("Clinton", "Barack Obama")).isZero();
  }

  @Test
  void bothOrdersAgree() {
    assertThat(PersonName.of("Kishida Fumio").agrees(PersonName.of("Fumio Kishida"))).isTrue();
    assertThat(PersonName.of("Yoon Suk-yeol").agrees(PersonName.of("Yoon Suk Yeol"))).isTrue();
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(PersonName.of("Recep Tayyip Erdoğan").agrees(PersonName.of("Tayyip Erdogan")))
        .isTrue();
  }

  @Test
  void peopleWhoShareAFamilyNameDoNotAgree() {
    assertThat(PersonName.of("Nancy Reagan").agrees(PersonName.of("Ronald Reagan"))).isFalse();
  }
}
