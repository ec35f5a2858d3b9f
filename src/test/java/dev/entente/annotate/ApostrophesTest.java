package dev.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApostrophesTest {
  @Test
  void possessivePluralsGetStraightApostrophes() {
    assertThat(Apostrophes.straightened("the States’ pledge and the ministers’ talks"))
        .isEqualTo("the States' pledge and the ministers' talks");
  }

  @Test
  void quotationsKeepTheirMarks() {
    assertThat(Apostrophes.straightened("He spoke of ‘red lines’ and left."))
        .isEqualTo("He spoke of ‘red lines’ and left.");
  }

  @Test
  void aQuotationOfAnotherLineIsNotOpen() {
    assertThat(Apostrophes.straightened("‘Tis odd.\nThe allies’ plan"))
        .isEqualTo("‘Tis odd.\nThe allies' plan");
  }
}
