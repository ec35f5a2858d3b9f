package dev.entente.text;

/** What a {@link Block} is on the page. */
public enum BlockKind {
  TITLE,
  /** The line below the title that sums the article up. */
  STANDFIRST,
  /** The line that names the authors: holds entities and offices, no events. */
  BYLINE,
  HEADING,
  PARAGRAPH,
  /** A bullet or numbered item; each is read as a sentence of its own. */
  LIST_ITEM
}
