package dev.entente.serve;

import dev.entente.graph.KnowledgeGraph;

/** Reads a page or a text that a client sends; safe to be used by several threads. */
@FunctionalInterface
public interface Extractor {
  /**
   * The graph of a text.
   *
   * @param text plain text or HTML
   * @throws IllegalArgumentException where it cannot be read, with what is wrong
   */
  KnowledgeGraph extract(String text);
}
