package dev.entente.lexicon;

import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The titles of offices, from {@code offices.tsv}, and the words that stand around them.
 *
 * <p>A row that ends in {@code of *} takes the portfolio that follows: "Minister of Industry and
 * Information Technology". Words of rank in front belong to the title: "Deputy Foreign Minister".
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Offices {
  static final String TITLES = "offices.tsv";
  static final String MODIFIERS = "office-modifiers.tsv";
  static final String HONORIFICS = "honorifics.tsv";
  private static final String PORTFOLIO = " *";
  private static final int LONGEST_TITLE = 14;

  private final PhraseTable<Office> titles = new PhraseTable<>();
  private final Set<String> ranks = wordsOf(MODIFIERS, "RANK");
  private final Set<String> former = wordsOf(MODIFIERS, "FORMER");
  private final Set<String> honorifics = wordsOf(HONORIFICS, "HONORIFIC");

  private record Office(OfficeKind kind, boolean takesPortfolio) {}

  private Offices() {}

  /** The titles that come with Entente. */
  public static Offices load() {
    Offices offices = new Offices();
    for (TsvFile.Row row : TsvFile.read(TITLES, 3)) {
      String phrase = row.cell(0);
      boolean takesPortfolio = phrase.endsWith(PORTFOLIO);
      String words =
          takesPortfolio ? phrase.substring(0, phrase.length() - PORTFOLIO.length()) : phrase;
      Office office = new Office(row.constant(1, OfficeKind.class), takesPortfolio);
      if (!offices.titles.put(words, office)) {
        throw row.flaw("'" + phrase + "' again, expected each title once");
      }
    }
    return offices;
  }

  /**
   * The longest title that starts at token {@code first}, ranks in front included. Of
   * "ex-president" the title is "president".
   */
  public Optional<OfficeTitle> startingAt(List<Token> sentence, int first) {
    List<Token> tokens = withoutFormer(sentence, first);
    Optional<OfficeTitle> longest = Optional.empty();
    for (int core = first; core < tokens.size(); core = pastHyphen(tokens, core + 1)) {
      Optional<OfficeTitle> title = longest(tokens, first, core);
      if (title.isPresent() && title.get().end() > longest.map(OfficeTitle::end).orElse(first)) {
        longest = title;
      }
      if (!isRank(tokens.get(core))) {
        break;
      }
    }
    return longest;
  }

  /**
   * The longest title whose last token stands before {@code end}: "US President" before "Obama".
   */
  public Optional<OfficeTitle> endingAt(List<Token> tokens, int end) {
    List<Token> before = tokens.subList(0, end);
    for (int first = Math.max(0, end - LONGEST_TITLE); first < end; first++) {
      Optional<OfficeTitle> title = startingAt(before, first);
      if (title.isPresent() && title.get().end() == end) {
        return title;
      }
    }
    return Optional.empty();
  }

  private Optional<OfficeTitle> longest(List<Token> tokens, int first, int core) {
    Optional<PhraseTable.Hit<Office>> hit = titles.longestAt(tokens, core);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    int end = hit.get().end();
    if (hit.get().value().takesPortfolio()) {
      int named = endOfPortfolio(tokens, end);
      if (named == end) {
        return longest(tokens.subList(0, end - 1), first, core);
      }
      end = named;
    }
    String title =
        tokens.subList(first, end).stream()
            .map(Token::word)
            .collect(Collectors.joining(" "))
            .replace(" - ", "-");
    return Optional.of(new OfficeTitle(first, end, title, hit.get().value().kind()));
  }

  /**
   * Where the nouns and adjectives that name a portfolio end. A person's or country's name ends it,
   * and so does another title; "and" is part of it where more of it follows.
   */
  private int endOfPortfolio(List<Token> tokens, int begin) {
    int end = begin;
    for (int at = begin; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean named = token.entity().equals("PERSON") || token.entity().equals("LOCATION");
      if (named || titles.longestAt(tokens, at).isPresent()) {
        break;
      }
      if (token.isNoun() || token.tag().startsWith("JJ")) {
        end = at + 1;
      } else if (!isJoiner(token, at == begin)) {
        break;
      }
    }
    return end;
  }

  private static boolean isJoiner(Token token, boolean first) {
    return first ? token.tag().equals("DT") : token.tag().equals("CC");
  }

  private static int pastHyphen(List<Token> tokens, int at) {
    return at < tokens.size() && WrittenName.isHyphen(tokens.get(at).word()) ? at + 1 : at;
  }

  private boolean isRank(Token token) {
    return ranks.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** Whether the words, in lower case, are a title. */
  public boolean isTitle(String words) {
    return titles.get(words).isPresent();
  }

  /** Whether the word says that an office is no longer held: "former", "ex", "ex-president". */
  public boolean isFormer(String word) {
    int hyphen = word.indexOf('-');
    return former.contains(bare(hyphen > 0 ? word.substring(0, hyphen) : word));
  }

  /** The sentence with "ex-president" at {@code index} as "president". */
  private List<Token> withoutFormer(List<Token> sentence, int index) {
    Token token = sentence.get(index);
    int hyphen = token.word().indexOf('-');
    if (hyphen <= 0 || !isFormer(token.word())) {
      return sentence;
    }
    String office = token.word().substring(hyphen + 1);
    List<Token> tokens = new ArrayList<>(sentence);
    tokens.set(
        index, new Token(token.index(), token.span(), office, office, token.tag(), token.entity()));
    return tokens;
  }

  /** Whether the word is a form of address: "Mr.", "Sir". */
  public boolean isHonorific(String word) {
    return honorifics.contains(bare(word));
  }

  private static String bare(String word) {
    return EntityKeys.fold(word).replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static Set<String> wordsOf(String file, String kind) {
    return TsvFile.read(file, 3).stream()
        .filter(row -> row.cell(1).equals(kind))
        .map(row -> row.cell(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
