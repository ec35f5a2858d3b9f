package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that say by a noun of their own what they are: "Ministry of Economy, Trade and Industry",
 * "Open Skies Treaty", "China-US Internet Forum".
 */
final class ProperPhrases {
  private static final Set<String> ORGANS =
      Set.of("council", "assembly", "secretariat", "commission", "parliament", "court", "bureau");
  private static final Set<String> LINKS = Set.of("of", "on", "for", "to", "in", "against", "with");

  private static final Set<String> ROLE_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "each",
          "either",
          "neither",
          "both",
          "every",
          "other",
          "contracting",
          "requesting",
          "requested",
          "high",
          "signatory",
          "sending",
          "receiving",
          "all",
          "one");
  private static final Pattern LINK = Pattern.compile(" (?:of|on|for|to|in|against|between) ");
  private static final Pattern JOINT =
      Pattern.compile("^(?:Joint|Binational|Bilateral|Trilateral|Mixed) ");
  private static final Pattern OWN =
      Pattern.compile(
          "^(?:National|Federal|Royal|State|Supreme|Presidential|Transitional|Sovereign|Sovereignty"
              + "|Privy|Legislative|Revolutionary) ");
  private static final int LONGEST_NOUN = 4;
  private static final int LONGEST_BODY = 3;

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
    Optional<NounClass> noun = nounOf(name);
    if (guess == EntityClass.ORGANIZATION && noun.filter(NounClass.SIDE::equals).isPresent()) {
      // "the Government of National Accord"
      return EntityClass.GOVERNMENT_BODY;
    }
    EntityClass told = noun.flatMap(NounClass::entityClass).orElse(guess);
    if (told == EntityClass.ORGANIZATION && JOINT.matcher(name).find()) {
      return EntityClass.JOINT_BODY;
    }
    return told == EntityClass.JOINT_BODY && OWN.matcher(name).find()
        ? EntityClass.GOVERNMENT_BODY
        : told;
  }

  /** What the last words tell, else the last words before "of", "on" or "for". */
  private Optional<NounClass> nounOf(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    Optional<NounClass> whole = lastWords(plain);
    if (whole.isPresent()) {
      return whole;
    }
    String[] parts = LINK.split(plain, 2);
    return parts.length > 1 ? lastWords(parts[0]) : Optional.empty();
  }

  private Optional<NounClass> lastWords(String phrase) {
    List<String> words = List.of(phrase.split(" ", -1));
    for (int from = Math.max(0, words.size() - LONGEST_NOUN); from < words.size(); from++) {
      Optional<NounClass> found =
          nouns.classOf(String.join(" ", words.subList(from, words.size())));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  boolean isPlaceNoun(String lemma) {
    return nouns.classOf(lemma).filter(NounClass.PLACE::equals).isPresent();
  }

  /** Whether nothing but common nouns are in it, which many things are called by. */
  boolean isGeneric(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return nouns.classOf(plain).isPresent();
  }

  /** Whether a phrase in capitals speaks of a side and names nobody: "Each Party", "State". */
  boolean isRole(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    boolean side =
        last.equals("party")
            || lastWords(plain).filter(found -> found.entityClass().isEmpty()).isPresent();
    List<String> before = List.of(plain.split(" ", -1));
    return side
        && before.subList(0, before.size() - 1).stream()
            .allMatch(word -> ROLE_WORDS.contains(word));
  }

  /** The phrases of a sentence in text order. */
  List<Phrase> in(Sentence sentence, List<Gazetteer.Match> known) {
    List<Phrase> phrases = new ArrayList<>();
    int from = 0;
    for (Token token : sentence.tokens()) {
      if (token.index() < from || !isNamePart(token)) {
        continue;
      }
      int end = nounEnd(sentence, token.index());
      boolean isPhrase = end > token.index() + 1 && token.index() > 0;
      if (end < 0 || !(isProper(token) || isPhrase)) {
        continue;
      }
      EntityClass own = classAt(sentence, token.index(), end).orElseThrow();
      int first = left(sentence, token.index(), from, known);
      if (own.family() == Family.PLACE && first == token.index()) {
        continue;
      }
      end = own.family() == Family.PLACE ? end : right(sentence, end, known, own);
      phrases.add(new Phrase(first, end, own));
      from = end;
    }
    return phrases;
  }

  /**
   * Where a body's common noun behind its State's name ends: "Iranian | parliament", "Venezuela |
   * 's supreme court"; the same index if none follows.
   */
  int bodyEnd(List<Token> tokens, int from) {
    int first = from < tokens.size() && tokens.get(from).tag().equals("POS") ? from + 1 : from;
    int found = from;
    StringBuilder words = new StringBuilder();
    for (int at = first; at < Math.min(tokens.size(), first + LONGEST_BODY); at++) {
      Token token = tokens.get(at);
      boolean small = Character.isLowerCase(token.word().charAt(0));
      if (!small || !(token.isNoun() || token.tag().startsWith("JJ"))) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(token.lemma().toLowerCase(Locale.ROOT));
      if (lastWords(words.toString()).filter(NounClass.GOVERNMENT_BODY::equals).isPresent()) {
        found = at + 1;
      }
    }
    return found;
  }

  /** Where an organ's noun behind its organisation's name ends: "OAS | Permanent Council". */
  int organEnd(List<Token> tokens, int from) {
    int found = from;
    for (int at = from; at < Math.min(tokens.size(), from + LONGEST_BODY); at++) {
      Token token = tokens.get(at);
      if (!token.tag().startsWith("NNP")) {
        break;
      }
      if (ORGANS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        found = at + 1;
      }
    }
    return found;
  }

  /** Where the class noun that starts at a token ends, or -1: "Memorandum of Understanding". */
  private int nounEnd(Sentence sentence, int first) {
    int most = Math.min(sentence.tokens().size(), first + LONGEST_NOUN);
    for (int end = most; end > first; end--) {
      if (classAt(sentence, first, end).isPresent()) {
        return end;
      }
    }
    return -1;
  }

  private Optional<EntityClass> classAt(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens().subList(first, end)) {
      words.append(words.isEmpty() ? "" : " ").append(token.word().toLowerCase(Locale.ROOT));
    }
    return nouns.classOf(words.toString()).flatMap(NounClass::entityClass);
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
      } else if (first - 2 >= from
          && isHyphen(before)
          && sentence.token(first - 2).tag().equals("CD")
          && Character.isUpperCase(sentence.token(first - 2).word().charAt(0))) {
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
      Sentence sentence, int nounEnd, List<Gazetteer.Match> known, EntityClass own) {
    int end = nounEnd;
    boolean linked = false;
    while (end + 1 < sentence.tokens().size()) {
      int next = end + 1;
      String word = sentence.token(end).word().toLowerCase(Locale.ROOT);
      if (sentence.token(next).word().equalsIgnoreCase("the")) {
        next++;
      }
      boolean opens =
          LINKS.contains(word)
              && (!word.equals("in") || (linked && sentence.token(next).entity().equals("O")));
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
        && !Calendar.isDayOrMonth(token.word());
  }

  private static boolean isCapitalisedModifier(Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && (token.tag().startsWith("JJ") || token.tag().startsWith("NN"))
        && !Calendar.isDayOrMonth(token.word());
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
