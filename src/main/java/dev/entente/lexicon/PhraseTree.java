package dev.entente.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, so that the longest one at each place of a text is found in one walk. */
final class PhraseTree {
  private final Map<String, PhraseTree> next = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  /** A word as written and its lemma, both in lower case: a phrase may hold either. */
  record Form(String word, String lemma) {}

  /** A phrase's end: what it stands for and the place after its last word. */
  private record Match(List<String> values, int end) {}

  void add(List<String> phrase, String value) {
    PhraseTree node = this;
    for (String word : phrase) {
      node = node.next.computeIfAbsent(word, w -> new PhraseTree());
    }
    node.values.add(value);
  }

  /** What the phrases in the text stand for, from left to right, none inside a longer one. */
  List<String> longestMatches(List<Form> text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Match match = longestFrom(text, at);
      if (match == null) {
        at++;
      } else {
        found.addAll(match.values());
        at = match.end();
      }
    }
    return found;
  }

  private @Nullable Match longestFrom(List<Form> text, int at) {
    Match best = values.isEmpty() ? null : new Match(values, at);
    if (at < text.size()) {
      Form form = text.get(at);
      best = longer(best, follow(form.word(), text, at));
      if (!form.lemma().equals(form.word())) {
        best = longer(best, follow(form.lemma(), text, at));
      }
    }
    return best;
  }

  private @Nullable Match follow(String word, List<Form> text, int at) {
    PhraseTree child = next.get(word);
    return child == null ? null : child.longestFrom(text, at + 1);
  }

  private static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.end() > a.end() ? b : a;
  }
}
