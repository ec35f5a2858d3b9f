package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import dev.entente.text.Token;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything the grammar reads from data files. Immutable and safe to share between threads.
 *
 * @param gazetteer States, organisations and people with their names
 */
public record Lexicon(
    WordClasses classes,
    TriggerLexicon triggers,
    RoleTable roles,
    LightVerbs lightVerbs,
    ContextWords contexts,
    Topics topics,
    Gazetteer gazetteer,
    Offices offices,
    NounClasses nouns,
    ConfidenceTable confidence) {

  /**
   * Loads the files on the class path.
   *
   * @throws IllegalStateException naming file and line where one is malformed
   */
  public static Lexicon load() {
    return load(List.of());
  }

  /**
   * Loads the files on the class path, and reference files of the user's own, which win.
   *
   * @throws IllegalStateException naming file and line where one that comes with Entente is
   *     malformed
   * @throws java.io.UncheckedIOException if one of the user's cannot be read or is malformed,
   *     saying where
   */
  public static Lexicon load(List<Path> reference) {
    WordClasses classes = WordClasses.load();
    return new Lexicon(
        classes,
        TriggerLexicon.load(classes),
        RoleTable.load(),
        LightVerbs.load(classes),
        ContextWords.load(),
        Topics.load(),
        Gazetteer.load(reference),
        Offices.load(),
        NounClasses.load(),
        ConfidenceTable.load());
  }

  /**
   * Whether the noun at {@code index} stands for people or bodies that can act: "officials", "the
   * ministry", "the foreign minister".
   */
  public boolean isActorNoun(List<Token> tokens, int index) {
    Optional<NounClass> noun = nouns.classOf(tokens.get(index).lemma());
    if (noun.isPresent()) {
      return switch (noun.get()) {
        case COUNTRY, SIDE, OFFICIALS, LEADER -> true;
        default -> noun.get().entityClass().filter(EntityClass::isActor).isPresent();
      };
    }
    return offices
        .endingAt(tokens, index + 1)
        .filter(t -> t.kind() != OfficeKind.CIVIL)
        .isPresent();
  }
}
