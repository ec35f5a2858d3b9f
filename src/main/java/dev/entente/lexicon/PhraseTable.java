package dev.entente.lexicon;

import dev.entente.text.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases in lower case that are looked up word by word; a token matches by its form or its lemma.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {
  private final Node<V> root = new Node<>();

  /** A phrase found from some token on. */
  record Hit<V>(int end, V value) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();
  }

  /** Whether the phrase was new. */
  boolean put(String phrase, V value) {
    Node<V> node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    boolean isNew = node.value.isEmpty();
    node.value = Optional.of(value);
    return isNew;
  }

  Optional<V> get(String phrase) {
    Node<V> node = root;
    for (String word : phrase.split(" ", -1)) {
      Node<V> next = node.next.get(word);
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return node.value;
  }

  /** The longest phrase that starts at token {@code first} and ends before token {@code limit}. */
  Optional<Hit<V>> longestAt(List<Token> tokens, int first, int limit) {
    return longest(root, tokens, first, limit);
  }

  private static <V> Optional<Hit<V>> longest(Node<V> node, List<Token> tokens, int at, int limit) {
    Optional<Hit<V>> best = node.value.map(value -> new Hit<>(at, value));
    if (at >= limit) {
      return best;
    }
    for (String form : forms(tokens.get(at))) {
      Node<V> next = node.next.get(form);
      if (next != null) {
        Optional<Hit<V>> longer = longest(next, tokens, at + 1, limit);
        if (longer.isPresent() && (best.isEmpty() || longer.get().end() > best.get().end())) {
          best = longer;
        }
      }
    }
    return best;
  }

  private static Set<String> forms(Token token) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(EntityKeys.fold(token.word()).toLowerCase(Locale.ROOT));
    forms.add(token.lemma().toLowerCase(Locale.ROOT));
    return forms;
  }
}
