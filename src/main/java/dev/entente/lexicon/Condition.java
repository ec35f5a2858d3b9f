package dev.entente.lexicon;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One test that a trigger's surroundings must pass, as written in the {@code when} column: {@code
 * obj=@agreement}, {@code !that}, {@code prep=on|for}.
 *
 * @param negated whether the test must fail
 * @param slot {@code obj}, {@code subj}, {@code mod}, {@code to}, {@code that}, {@code actor},
 *     {@code not}, {@code prep}, or a preposition
 * @param words what the slot's head lemma must be one of, word classes spelled out; empty if it
 *     need only be filled
 */
public record Condition(boolean negated, String slot, Set<String> words) {
  /** Stands among {@link #words()} for any person, State or organisation. */
  public static final String ACTOR = "ACTOR";

  /** The slot of a denied word: "does not accept" is what the row tells of. */
  public static final String NOT = "not";

  /** Stands among {@link #words()} for any person, by name or by office. */
  public static final String PERSON = "PERSON";

  static List<Condition> list(TsvFile.Row row, int cell, WordClasses classes) {
    String text = row.cells().get(cell);
    if (text.equals("-")) {
      return List.of();
    }
    return Arrays.stream(text.split(";", -1)).map(one -> of(one.strip(), row, classes)).toList();
  }

  private static Condition of(String text, TsvFile.Row row, WordClasses classes) {
    boolean negated = text.startsWith("!");
    String[] parts = (negated ? text.substring(1) : text).split("=", 2);
    if (parts[0].isBlank()) {
      throw row.flaw("condition '" + text + "' names no slot, expected slot or slot=words");
    }
    Set<String> words = new LinkedHashSet<>();
    if (parts.length == 2) {
      for (String word : parts[1].split("\\|", -1)) {
        if (word.startsWith("@")) {
          words.addAll(classes.words(word.substring(1), row));
        } else {
          words.add(word);
        }
      }
    }
    return new Condition(negated, parts[0], words);
  }
}
