package dev.entente.text;

import java.util.List;

/**
 * A sentence with its tokens and syntax.
 *
 * @param index position in the document, from 0
 * @param block index of the {@link Block} it stands in
 */
public record Sentence(
    int index, Span span, int block, List<Token> tokens, DependencyGraph dependencies) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.size() != dependencies.size()) {
      throw new IllegalArgumentException(
          tokens.size() + " tokens but a graph over " + dependencies.size());
    }
  }

  public Token token(int i) {
    return tokens.get(i);
  }
}
