package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void itemsPointToTheSentenceThatLeadsIn() {
    Layout layout =
        Layout.of(
            "Summit",
            List.of(
                paragraph("They met on Monday. Mr. Li and Mr. Modi agreed to:"),
                Passage.of(BlockKind.LIST_ITEM, "resume talks;"),
                Passage.of(BlockKind.LIST_ITEM, "open borders."),
                paragraph("They parted."),
                Passage.of(BlockKind.LIST_ITEM, "one more"),
                Passage.of(BlockKind.HEADING, "Trade"),
                Passage.of(BlockKind.LIST_ITEM, "lift tariffs")));

    assertThat(leadIns(layout))
        .containsExactly(
            "Mr. Li and Mr. Modi agreed to:", "Mr. Li and Mr. Modi agreed to:", "", "Trade");
  }

  @Test
  void enumeratorsStandInTheTextOutsideTheirBlock() {
    Layout layout = Layout.of("", List.of(new Passage(BlockKind.LIST_ITEM, "1. A rule.", 3, 0)));

    assertThat(layout.text()).isEqualTo("1. A rule.");
    assertThat(layout.blocks().get(0).span().in(layout.text())).isEqualTo("A rule.");
  }

  @Test
  void turnsCarryTheirSpeakerOverToTheParagraphsThatFollow() {
    Layout layout =
        Layout.of(
            "Briefing",
            List.of(
                paragraph("MR. PRICE: Good afternoon."),
                paragraph("We welcome the vote."),
                paragraph("(Laughter.)"),
                paragraph("QUESTION: And the treaty?"),
                paragraph("MR. PRICE: We will see."),
                paragraph("QUESTION: When?")));

    assertThat(speakers(layout))
        .containsExactly(
            "TITLE -: Briefing",
            "HEADING MR. PRICE: MR. PRICE",
            "PARAGRAPH MR. PRICE: Good afternoon.",
            "PARAGRAPH MR. PRICE: We welcome the vote.",
            "PARAGRAPH -: (Laughter.)",
            "HEADING QUESTION: QUESTION",
            "PARAGRAPH QUESTION: And the treaty?",
            "HEADING MR. PRICE: MR. PRICE",
            "PARAGRAPH MR. PRICE: We will see.",
            "HEADING QUESTION: QUESTION",
            "PARAGRAPH QUESTION: When?");
    assertThat(layout.text()).contains("MR. PRICE: Good afternoon.");
  }

  @Test
  void labelsOfAFactSheetAreNoSpeakers() {
    Layout layout =
        Layout.of(
            "Fact sheet",
            List.of(
                paragraph("Hotline: A hotline is set up."),
                paragraph("Cyber: A group is set up."),
                paragraph("Health: Experts meet."),
                paragraph("Youth: A summit is held.")));

    assertThat(layout.blocks()).allMatch(block -> block.speaker().isEmpty());
  }

  private static Passage paragraph(String text) {
    return Passage.of(BlockKind.PARAGRAPH, text);
  }

  private static List<String> leadIns(Layout layout) {
    return layout.blocks().stream()
        .filter(block -> block.kind() == BlockKind.LIST_ITEM)
        .map(block -> block.leadIn().map(span -> span.in(layout.text())).orElse(""))
        .toList();
  }

  private static List<String> speakers(Layout layout) {
    return layout.blocks().stream().map(block -> show(block, layout.text())).toList();
  }

  private static String show(Block block, String text) {
    String speaker = block.speaker().map(span -> span.in(text)).orElse("-");
    return block.kind() + " " + speaker + ": " + block.span().in(text);
  }
}
