package dev.entente.text;

/**
 * A word of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param word the surface form
 * @param lemma the lemma, in lower case
 * @param tag Penn Treebank part-of-speech tag
 * @param entity named-entity tag ({@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code
 *     MISC}), or {@code O}
 */
public record Token(int index, Span span, String word, String lemma, String tag, String entity) {

  /** Whether the token is a verb form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the token is a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }
}
