package dev.entente.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas ({@code @agreement}, {@code @talks}), from {@code classes.tsv}. */
public final class WordClasses {
  private static final String FILE = "classes.tsv";
  private final Map<String, Set<String>> classes;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  static WordClasses load() {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (TsvFile.Row row : TsvFile.read(FILE, 2)) {
      classes
          .computeIfAbsent(row.cells().get(0), name -> new LinkedHashSet<>())
          .add(row.cells().get(1));
    }
    return new WordClasses(classes);
  }

  Set<String> words(String name, TsvFile.Row user) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw user.flaw(
          "no word class @" + name + ", expected one of " + classes.keySet() + " (" + FILE + ")");
    }
    return words;
  }

  /** Whether {@code lemma} is in the class {@code name}. */
  public boolean has(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }
}
