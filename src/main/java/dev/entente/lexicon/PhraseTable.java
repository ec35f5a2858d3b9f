package dev.entente.lexicon;

import dev.entente.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases in lower case that are looked up word by word; a token matches by its form or its lemma.
 *
 * <p>Words are cut as in a {@link WrittenName}: hyphens, dots, apostrophes and accents make no
 * difference, wherever the tokens are cut.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {
  private final Node<V> root = new Node<>();

  /**
   * A phrase found from some token on.
   *
   * @param end index after its last token
   */
  record Hit<V>(int end, V value) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();

    private Optional<Node<V>> after(List<WrittenName.Word> words) {
      Node<V> node = this;
      for (WrittenName.Word word : words) {
        Node<V> next = node.next.get(word.key());
        if (next == null) {
          return Optional.empty();
        }
        node = next;
      }
      return Optional.of(node);
    }
  }

  /** Adds a phrase; false, and nothing added, if it is there already. */
  boolean put(String phrase, V value) {
    Node<V> node = root;
    for (WrittenName.Word word : WrittenName.wordsOf(phrase, 0)) {
      node = node.next.computeIfAbsent(word.key(), key -> new Node<>());
    }
    if (node.value.isPresent()) {
      return false;
    }
    node.value = Optional.of(value);
    return true;
  }

  Optional<V> get(String phrase) {
    return root.after(WrittenName.wordsOf(phrase, 0)).flatMap(node -> node.value);
  }

  /** The longest phrase that starts at token {@code first}. */
  Optional<Hit<V>> longestAt(List<Token> tokens, int first) {
    boolean startsWithWord =
        first < tokens.size() && !WrittenName.wordsOf(tokens.get(first).word(), 0).isEmpty();
    return startsWithWord ? longest(root, tokens, first) : Optional.empty();
  }

  private static <V> Optional<Hit<V>> longest(Node<V> node, List<Token> tokens, int at) {
    Optional<Hit<V>> best = Optional.empty();
    if (at < tokens.size()) {
      Token token = tokens.get(at);
      List<WrittenName.Word> form = WrittenName.wordsOf(token.word(), at);
      List<WrittenName.Word> lemma = WrittenName.wordsOf(token.lemma(), at);
      best = longestAfter(node, form, tokens, at);
      if (!lemma.isEmpty() && !lemma.equals(form)) {
        best = longer(best, longestAfter(node, lemma, tokens, at));
      }
    }
    boolean endsInWord = at > 0 && !WrittenName.wordsOf(tokens.get(at - 1).word(), at).isEmpty();
    return best.isPresent() || !endsInWord ? best : node.value.map(value -> new Hit<>(at, value));
  }

  private static <V> Optional<Hit<V>> longestAfter(
      Node<V> node, List<WrittenName.Word> words, List<Token> tokens, int at) {
    return node.after(words).flatMap(next -> longest(next, tokens, at + 1));
  }

  private static <V> Optional<Hit<V>> longer(Optional<Hit<V>> one, Optional<Hit<V>> other) {
    boolean second = one.isEmpty() || (other.isPresent() && other.get().end() > one.get().end());
    return second ? other : one;
  }
}
