package dev.entente.lexicon;

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
    NounClasses nouns) {

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
        NounClasses.load());
  }
}
