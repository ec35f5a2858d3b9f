package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasingTest {

  @Test
  void wordsBeyondPunctuationAreNotClose() {
    Phrasing phrasing = around("After several others, the leaders met (again) in Rome.", "met");

    assertThat(phrasing.before()).containsExactly("the", "leaders");
    assertThat(phrasing.after()).isEmpty();
    assertThat(phrasing.apart()).isEmpty();
  }

  @Test
  void roundsOfTalksAreSeveral() {
    assertThat(around("Delegations held several rounds of talks.", "held").apart())
        .containsExactly("rounds", "several");
  }

  @Test
  void nounTakesUpWhatIsKnown() {
    assertThat(around("It followed the long visit.", "visit").isDefinite()).isTrue();
    assertThat(around("It followed Yoon’s visit.", "visit").isDefinite()).isTrue();
    assertThat(around("They planned a visit.", "visit").isDefinite()).isFalse();
  }

  @Test
  void offsetsBeyondTheSentenceCountAsItsEnds() {
    assertThat(Phrasing.around("They met.", -3, 99)).isEqualTo(Phrasing.around("", 0, 0));
  }

  private static Phrasing around(String sentence, String trigger) {
    int begin = sentence.indexOf(trigger);
    return Phrasing.around(sentence, begin, begin + trigger.length());
  }
}
