package dev.entente.lexicon;

import dev.entente.fact.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs that lend a subject and a tense to an event noun ("hold talks", "pay a visit"), from {@code
 * lightverbs.tsv}.
 */
public final class LightVerbs {
  /**
   * A row.
   *
   * @param nouns the nouns it goes with; empty for all
   * @param status what the verb itself makes of the event
   * @param swap whether the verb's subject is the one acted upon ("receive a visit")
   */
  public record LightVerb(String verb, Set<String> nouns, Status status, boolean swap) {}

  private final Map<String, List<LightVerb>> verbs;

  private LightVerbs(Map<String, List<LightVerb>> verbs) {
    this.verbs = verbs;
  }

  static LightVerbs load(WordClasses classes) {
    Map<String, List<LightVerb>> verbs = new LinkedHashMap<>();
    for (TsvFile.Row row : TsvFile.read("lightverbs.tsv", 4)) {
      List<String> cells = row.cells();
      Set<String> nouns = new LinkedHashSet<>();
      if (!cells.get(1).equals("-")) {
        for (String noun : cells.get(1).split("\\|", -1)) {
          if (noun.startsWith("@")) {
            nouns.addAll(classes.words(noun.substring(1), row));
          } else {
            nouns.add(noun);
          }
        }
      }
      boolean swap = cells.get(2).equals("swap");
      Status status = swap ? Status.ACTUAL : Status.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
      verbs
          .computeIfAbsent(cells.get(0), v -> new ArrayList<>())
          .add(new LightVerb(cells.get(0), nouns, status, swap));
    }
    return new LightVerbs(verbs);
  }

  /** The row for a verb over a noun. */
  public Optional<LightVerb> find(String verb, String noun) {
    return verbs.getOrDefault(verb, List.of()).stream()
        .filter(row -> row.nouns().isEmpty() || row.nouns().contains(noun))
        .findFirst();
  }
}
