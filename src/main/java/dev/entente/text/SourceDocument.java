package dev.entente.text;

import java.util.List;

/**
 * A page as read: the article alone, without what surrounds it.
 *
 * @param text the title and the article, blocks parted by blank lines; every span points into it
 * @param blocks in text order, each within {@code text}
 * @param parts of a treaty or a transcript, in text order; empty for other texts
 */
public record SourceDocument(
    Source source, Metadata metadata, String text, List<Block> blocks, List<Part> parts) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().begin() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block.span() + " overlaps another or lies outside the text");
      }
      end = block.span().end();
    }
  }

  /** A text without parts. */
  public SourceDocument(Source source, Metadata metadata, String text, List<Block> blocks) {
    this(source, metadata, text, blocks, List.of());
  }
}
