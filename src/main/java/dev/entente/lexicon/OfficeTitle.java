package dev.entente.lexicon;

/**
 * The title of an office within a sentence: "Deputy Foreign Minister".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param title the words as they stand, parted by blanks
 */
public record OfficeTitle(int first, int end, String title, OfficeKind kind) {}
