package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import dev.entente.text.Token;
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
    WordClasses classes = WordClasses.load();
    return new Lexicon(
        classes,
        TriggerLexicon.load(classes),
        RoleTable.load(),
        LightVerbs.load(classes),
        ContextWords.load(),
        Topics.load(),
        Gazetteer.load(),
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
