package dev.entente.lexicon;

import dev.entente.text.Span;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences for tests, cut roughly as the annotator cuts them: hyphens and possessives apart,
 * abbreviations whole. Tags are a guess: a few function words, else a noun.
 */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gen|No|St|Smt|Rev|Lt|Col|Maj|Brig|Adm|Gov|Rep)\\.|'s\\b"
              + "|(?<=^|[\\s-])(?:ex|co|vice|think)-\\p{L}+|d['’]\\p{L}+|[\\p{L}\\p{N}]+|[^\\s]");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("of", "IN"),
          Map.entry("for", "IN"),
          Map.entry("on", "IN"),
          Map.entry("in", "IN"),
          Map.entry("with", "IN"),
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("and", "CC"),
          Map.entry("met", "VBD"),
          Map.entry("spoke", "VBD"),
          Map.entry("between", "IN"));

  private Tokens() {}

  static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      String word = matcher.group();
      String key = word.toLowerCase(Locale.ROOT);
      String tag = TAGS.getOrDefault(key, Character.isLetter(word.charAt(0)) ? "NN" : word);
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(tokens.size(), span, word, lemma(key), tag, "O"));
    }
    return tokens;
  }

  private static String lemma(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
