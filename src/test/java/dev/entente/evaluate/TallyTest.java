package dev.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void precisionRecallAndF1ComeFromTheCounts() {
    Tally tally = new Tally(6, 2, 4);
    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(tally.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
  }

  @Test
  void whereNothingIsCountedEveryShareIsNought() {
    assertThat(Tally.NONE.precision()).isZero();
    assertThat(Tally.NONE.recall()).isZero();
    assertThat(Tally.NONE.f1()).isZero();
    assertThat(Share.NONE.accuracy()).isZero();
  }

  @Test
  void talliesAndSharesAddUp() {
    assertThat(new Tally(1, 2, 3).plus(new Tally(4, 5, 6))).isEqualTo(new Tally(5, 7, 9));
    assertThat(Share.one(true).plus(Share.one(false)).accuracy()).isEqualTo(0.5);
  }
}
