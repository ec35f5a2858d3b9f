package dev.entente.read;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays passages out as one text and gives each its span.
 *
 * <p>Blocks are parted by a blank line. The label of a transcript's turn is a {@link
 * BlockKind#HEADING} of its own whose speaker is itself; ": " and the turn's words follow on the
 * same line. Enumerators ("1. ") stand in the text outside their block.
 */
final class Layout {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<Span> leadIn = Optional.empty();
  private Optional<Span> speaker = Optional.empty();

  private Layout() {}

  static Layout of(String title, List<Passage> passages) {
    Layout layout = new Layout();
    if (!title.isEmpty()) {
      layout.add(Passage.of(BlockKind.TITLE, title));
    }
    Map<Integer, Speakers.Label> labels = Speakers.labels(passages);
    for (int i = 0; i < passages.size(); i++) {
      Speakers.Label label = labels.get(i);
      if (label == null) {
        layout.add(passages.get(i));
      } else {
        layout.addTurn(passages.get(i).text(), label);
      }
    }
    return layout;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private void add(Passage passage) {
    int begin = begin() + passage.lead();
    text.append(passage.text());
    Span span = new Span(begin, text.length());
    if (passage.is(BlockKind.LIST_ITEM)) {
      blocks.add(new Block(BlockKind.LIST_ITEM, span, leadIn, speaker));
      return;
    }
    boolean spoken = passage.is(BlockKind.PARAGRAPH) && !isStageDirection(passage.text());
    if (!passage.is(BlockKind.PARAGRAPH)) {
      speaker = Optional.empty();
    }
    blocks.add(
        new Block(passage.kind(), span, Optional.empty(), spoken ? speaker : Optional.empty()));
    leadIn = leadIn(passage, span);
  }

  private void addTurn(String turn, Speakers.Label label) {
    int begin = begin();
    text.append(turn);
    Span labelSpan = new Span(begin, begin + label.end());
    speaker = Optional.of(labelSpan);
    blocks.add(new Block(BlockKind.HEADING, labelSpan, Optional.empty(), speaker));
    Span words = new Span(begin + label.textBegin(), text.length());
    blocks.add(new Block(BlockKind.PARAGRAPH, words, Optional.empty(), speaker));
    leadIn = leadIn(Passage.of(BlockKind.PARAGRAPH, turn), words);
  }

  private int begin() {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    return text.length();
  }

  /** "(Laughter.)" and the like are nobody's words. */
  private static boolean isStageDirection(String text) {
    return (text.startsWith("(") && text.endsWith(")"))
        || (text.startsWith("[") && text.endsWith("]"));
  }

  /** A heading, or the last sentence of a paragraph that ends with a colon. */
  private Optional<Span> leadIn(Passage passage, Span span) {
    if (passage.is(BlockKind.HEADING)) {
      return Optional.of(span);
    }
    if (!passage.is(BlockKind.PARAGRAPH) || !passage.text().endsWith(":")) {
      return Optional.empty();
    }
    int begin = span.begin();
    for (int i = span.end() - 3; i > span.begin(); i--) {
      if (text.charAt(i) == ' '
          && Characters.endsSentence(text.substring(Math.max(span.begin(), i - 4), i))
          && Character.isUpperCase(text.charAt(i + 1))
          && !endsInAbbreviation(i)) {
        begin = i + 1;
        break;
      }
    }
    return Optional.of(new Span(begin, span.end()));
  }

  /** Whether the full stop before {@code end} ends a title or an initial: "Mr.", "U.S.". */
  private boolean endsInAbbreviation(int end) {
    int begin = text.lastIndexOf(" ", end - 1) + 1;
    String word = text.substring(begin, end);
    return word.endsWith(".") && (word.length() <= 4 || word.indexOf('.') < word.length() - 1);
  }
}
