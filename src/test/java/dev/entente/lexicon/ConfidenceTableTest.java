package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.fact.EventType;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidenceTableTest {
  private static final EventType VISIT = new EventType("Visit");

  private static ConfidenceTable table(String rows) throws IOException {
    return ConfidenceTable.of(TsvFile.parse("confidence.tsv", new StringReader(rows), 3));
  }

  @Test
  void weightsAddUpInLogOdds() throws IOException {
    ConfidenceTable table = table("always\t0.5\tx\nagent\t1.0\tx\nMeeting\t-1.5\tx\n");
    assertThat(table.confidence(VISIT, Set.of())).isEqualTo(0.62);
    assertThat(table.confidence(VISIT, EnumSet.of(Sign.ALWAYS, Sign.AGENT, Sign.LONG)))
        .isEqualTo(0.82);
    assertThat(table.confidence(new EventType("Meeting"), EnumSet.of(Sign.AGENT))).isEqualTo(0.5);
  }

  @Test
  void whatIsMalformedIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> table("always\tmuch\tx\n"))
        .hasMessage("confidence.tsv:1: weight 'much', expected a number such as -0.5");
    assertThatThrownBy(() -> table("always\t1\tx\nweather\t1\tx\n"))
        .hasMessageStartingWith("confidence.tsv:2: 'weather', expected a class or one of");
    assertThatThrownBy(() -> table("long\t1\tx\nlong\t2\tx\n"))
        .hasMessageContaining("'long' has a weight already");
  }

  @Test
  void everySignIsWeighedAndAnAgentSpeaksForAMention() {
    ConfidenceTable table = ConfidenceTable.load();
    for (Sign sign : EnumSet.complementOf(EnumSet.of(Sign.ALWAYS))) {
      assertThat(table.confidence(VISIT, EnumSet.of(sign)))
          .as(sign.name())
          .isNotEqualTo(table.confidence(VISIT, Set.of()));
    }
    assertThat(table.confidence(VISIT, EnumSet.of(Sign.AGENT)))
        .isGreaterThan(table.confidence(VISIT, EnumSet.of(Sign.SCOPED)));
  }
}
