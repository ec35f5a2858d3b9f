package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names that say by a noun of their own what they are: "Ministry of Economy, Trade and Industry",
 * "Open Skies Treaty", "China-US Internet Forum".
 */
final class ProperPhrases {
  private static final Set<String> LINKS = Set.of("of", "on", "for", "to", "in", "against", "with");
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final NounClasses nouns;

  /** A stretch of tokens that is such a name. */
  record Phrase(int first, int end, EntityClass entityClass) {}

  ProperPhrases(NounClasses nouns) {
    this.nouns = nouns;
  }

  /** The class that a name's own noun tells, else the one that was guessed. */
  EntityClass classify(String name, EntityClass guess) {
    if (guess == EntityClass.PERSON) {
      return guess;
    }
    return classOf(name).orElse(guess);
  }

  /** What the last words before "of", "on" or "for" tell, else the last words of all. */
  private Optional<EntityClass> classOf(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    Optional<EntityClass> whole = lastWords(plain);
    if (whole.isPresent()) {
      return whole;
    }
    String[] parts = plain.split(" (?:of|on|for|to|in|against|between) ", 2);
    return parts.length > 1 ? lastWords(parts[0]) : Optional.empty();
  }

  private Optional<EntityClass> lastWords(String phrase) {
    String[] words = phrase.split(" ");
    for (int from = Math.max(0, words.length - 4); from < words.length; from++) {
      String tail = String.join(" ", Arrays.asList(words).subList(from, words.length));
      Optional<NounClass> found = nouns.classOf(tail);
      if (found.isPresent()) {
        return found.flatMap(NounClass::entityClass);
      }
    }
    return Optional.empty();
  }

  /** The phrases of a sentence in text order. */
  List<Phrase> in(Sentence sentence, List<Gazetteer.Match> known) {
    List<Phrase> phrases = new ArrayList<>();
    int from = 0;
    for (Token token : sentence.tokens()) {
      if (token.index() < from || !isProper(token)) {
        continue;
      }
      Optional<EntityClass> own = lastWords(token.word().toLowerCase(Locale.ROOT));
      if (own.isEmpty() || own.get().family() == Family.PLACE) {
        continue;
      }
      int first = left(sentence, token.index(), from, known);
      int end = right(sentence, token.index(), known, own.get());
      phrases.add(new Phrase(first, end, own.get()));
      from = end;
    }
    return phrases;
  }

  /** Whether a name is nothing but the noun that tells its class: "the Ministry". */
  boolean isBareNoun(String name) {
    return !name.contains(" ") && lastWords(name.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static int left(Sentence sentence, int noun, int from, List<Gazetteer.Match> known) {
    int first = noun;
    while (first > from) {
      Token before = sentence.token(first - 1);
      if (isProper(before) || isCapitalisedModifier(before)) {
        first--;
      } else if (first - 2 >= from
          && isLink(before)
          && isProper(sentence.token(first - 2))
          && (isHyphen(before) || !endsMatch(known, first - 1))) {
        first -= 2;
      } else if (first - 4 >= from
          && before.word().equals(")")
          && sentence.token(first - 3).word().equals("(")
          && isProper(sentence.token(first - 4))) {
        first -= 4;
      } else {
        break;
      }
    }
    return first;
  }

  private static int right(
      Sentence sentence, int noun, List<Gazetteer.Match> known, EntityClass own) {
    int end = noun + 1;
    boolean linked = false;
    while (end + 1 < sentence.tokens().size()) {
      int next = end + 1;
      String word = sentence.token(end).word().toLowerCase(Locale.ROOT);
      if (sentence.token(next).word().equalsIgnoreCase("the")) {
        next++;
      }
      boolean opens = LINKS.contains(word) && (linked || !word.equals("in"));
      boolean lists = linked && (word.equals("and") || word.equals(",") || word.equals("&"));
      if (next >= sentence.tokens().size()
          || !(opens || lists)
          || !isNamePart(sentence.token(next))
          || (startsMatch(known, next) && (lists || own != EntityClass.ORGANIZATION))) {
        break;
      }
      if (word.equals(",") && !closesList(sentence, next)) {
        break;
      }
      end = next + 1;
      while (end < sentence.tokens().size() && isNamePart(sentence.token(end))) {
        end++;
      }
      linked = true;
    }
    return end;
  }

  /** Whether "and" and another capital follow, so that a comma lists parts of one name. */
  private static boolean closesList(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.tokens().size() && isNamePart(sentence.token(at))) {
      at++;
    }
    return at + 1 < sentence.tokens().size()
        && sentence.token(at).word().equals("and")
        && isNamePart(sentence.token(at + 1))
        && !sentence.token(at + 1).entity().equals("PERSON");
  }

  private static boolean startsMatch(List<Gazetteer.Match> known, int token) {
    return known.stream().anyMatch(match -> match.first() == token);
  }

  private static boolean endsMatch(List<Gazetteer.Match> known, int token) {
    return known.stream().anyMatch(match -> match.end() == token);
  }

  private static boolean isProper(Token token) {
    return token.tag().startsWith("NNP")
        && Character.isUpperCase(token.word().charAt(0))
        && !CALENDAR.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitalisedModifier(Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && (token.tag().startsWith("JJ") || token.tag().startsWith("NN"))
        && !CALENDAR.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isNamePart(Token token) {
    return isProper(token) || isCapitalisedModifier(token);
  }

  private static boolean isLink(Token token) {
    return isHyphen(token) || token.word().equals("&") || token.word().equals("and");
  }

  private static boolean isHyphen(Token token) {
    return token.word().equals("-") || token.word().equals("–");
  }
}
