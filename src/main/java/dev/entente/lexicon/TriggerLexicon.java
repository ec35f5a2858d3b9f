package dev.entente.lexicon;

import dev.entente.fact.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that evoke events, from {@code triggers.tsv}, by the lemma they hang on. */
public final class TriggerLexicon {
  private record Key(String lemma, PartOfSpeech pos) {}

  private final Map<Key, List<TriggerRule>> rules;

  private TriggerLexicon(Map<Key, List<TriggerRule>> rules) {
    this.rules = rules;
  }

  static TriggerLexicon load(WordClasses classes) {
    Map<Key, List<TriggerRule>> rules = new LinkedHashMap<>();
    for (TsvFile.Row row : TsvFile.read("triggers.tsv", 6)) {
      TriggerRule rule = rule(row, classes);
      int head = rule.pos() == PartOfSpeech.NOUN ? rule.words().size() - 1 : 0;
      rules
          .computeIfAbsent(new Key(rule.words().get(head), rule.pos()), k -> new ArrayList<>())
          .add(rule);
    }
    return new TriggerLexicon(rules);
  }

  private static TriggerRule rule(TsvFile.Row row, WordClasses classes) {
    List<String> cells = row.cells();
    List<RolePath> roles = new ArrayList<>();
    boolean swap = cells.get(4).equals("swap");
    if (!swap && !cells.get(4).equals("-")) {
      for (String pair : cells.get(4).split(";", -1)) {
        String[] parts = pair.split("=", 2);
        if (parts.length != 2) {
          throw row.flaw(
              "roles are '" + cells.get(4) + "', expected -, swap, or role=path;role=path");
        }
        roles.add(RolePath.of(parts[0].strip(), parts[1].strip(), row));
      }
    }
    return new TriggerRule(
        List.of(cells.get(0).split(" ", -1)),
        PartOfSpeech.of(row, 1),
        new EventType(cells.get(2)),
        Condition.list(row, 3, classes),
        roles,
        swap,
        row.file() + ":" + row.line(),
        cells.get(5));
  }

  /** The rules that hang on a word: a verb's or adjective's own, a noun's last. */
  public List<TriggerRule> rules(String lemma, PartOfSpeech pos) {
    return rules.getOrDefault(new Key(lemma, pos), List.of());
  }

  /** Every rule, in the file's order of first words. */
  public List<TriggerRule> all() {
    return rules.values().stream().flatMap(List::stream).toList();
  }
}
