package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.lexicon.NameKind;
import dev.entente.lexicon.OfficeTitle;
import dev.entente.lexicon.Offices;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names on a page: what the reference data knows, what the annotator tagged, and what its
 * own noun tells ("Ministry of Public Security", "Open Skies Treaty"). The longest reading wins.
 */
final class NameSpotter {
  private static final Pattern ADJECTIVE = Pattern.compile("(?:ean|ian|can|ern)$");
  private static final Pattern GOVERNMENT =
      Pattern.compile("^Governments? of (?:the )?|(?:['’]s)? Government$");
  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final ProperPhrases phrases;

  NameSpotter(Gazetteer gazetteer, Offices offices, ProperPhrases phrases) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.phrases = phrases;
  }

  /** The names of a page in text order, none overlapping. */
  List<Name> names(Page page) {
    List<List<Mention>> tagged = new ArrayList<>();
    page.sentences().forEach(sentence -> tagged.add(new ArrayList<>()));
    page.document().mentions().forEach(mention -> tagged.get(mention.sentence()).add(mention));
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      List<Name> candidates = new ArrayList<>();
      List<Gazetteer.Match> known = gazetteer.matches(sentence.tokens());
      for (Gazetteer.Match match : known) {
        candidates.add(known(page, sentence, match));
      }
      for (Gazetteer.Match match : known) {
        if (match.entry().entityClass() == EntityClass.STATE) {
          int end = phrases.bodyEnd(page.tokens(sentence.index()), match.end());
          if (end > match.end()) {
            add(candidates, page, sentence, match.first(), end, EntityClass.GOVERNMENT_BODY);
          }
        }
        if (match.entry().entityClass() == EntityClass.INTERNATIONAL_ORGANIZATION) {
          int end = phrases.organEnd(page.tokens(sentence.index()), match.end());
          if (end > match.end()) {
            // before the tagger's names, for the first of equal length wins
            candidates.add(
                new Name(
                    page.mention(sentence.index(), match.first(), end, MentionType.ORGANIZATION),
                    bare(page.words(sentence.index(), match.first(), end)),
                    EntityClass.INTERNATIONAL_ORGANIZATION,
                    Optional.empty()));
          }
        }
      }
      for (ProperPhrases.Phrase phrase : phrases.in(sentence, known)) {
        add(candidates, page, sentence, phrase.first(), phrase.end(), phrase.entityClass());
      }
      for (Mention mention : tagged.get(sentence.index())) {
        if (isAdjective(page, sentence, mention) || isSeveral(mention, known)) {
          continue;
        }
        classOf(mention.type())
            .ifPresent(
                entityClass ->
                    add(candidates, page, sentence, mention.first(), mention.end(), entityClass));
      }
      names.addAll(longest(candidates));
    }
    return names;
  }

  /** "US Trump" before "administration": a State and a person, not one name. */
  private static boolean isSeveral(Mention mention, List<Gazetteer.Match> known) {
    int at = mention.first();
    for (Gazetteer.Match match : known) {
      boolean state = match.entry().entityClass() == EntityClass.STATE;
      if (match.first() == at && match.end() <= mention.end() && (state || at > mention.first())) {
        at = match.end();
      }
    }
    return at == mention.end();
  }

  /** "European", "Southeast Asian": no place, whatever the tagger made of it. */
  private static boolean isAdjective(Page page, Sentence sentence, Mention mention) {
    Token last = sentence.token(mention.end() - 1);
    boolean modifies =
        page.relation(sentence.index(), last.index()).is("amod")
            || page.relation(sentence.index(), last.index()).is("compound");
    return last.tag().startsWith("JJ")
        || (mention.type() == MentionType.LOCATION
            && modifies
            && ADJECTIVE.matcher(last.word()).find());
  }

  private static Name known(Page page, Sentence sentence, Gazetteer.Match match) {
    int first = match.first();
    while (first + 1 < match.end() && ARTICLES.contains(page.word(sentence.index(), first))) {
      first++;
    }
    Mention mention =
        page.mention(sentence.index(), first, match.end(), typeOf(match.entry().entityClass()));
    return new Name(
        mention,
        bare(page.words(sentence.index(), first, match.end())),
        match.entry().entityClass(),
        Optional.of(match.entry()));
  }

  private void add(
      List<Name> names, Page page, Sentence sentence, int from, int to, EntityClass entityClass) {
    int first = from;
    int end = to;
    while (first < end && !isNameStart(sentence.token(first), entityClass)) {
      first++;
    }
    if (entityClass.family() == EntityClass.Family.ORGANIZATION) {
      end = withoutOffice(sentence, first, end);
    }
    while (end > first && !Character.isLetterOrDigit(lastLetter(sentence.token(end - 1)))) {
      end--;
    }
    if (first >= end) {
      return;
    }
    String text = bare(page.words(sentence.index(), first, end));
    Optional<GazetteerEntry> entry = known(text).filter(found -> found.kind() != NameKind.DEMONYM);
    if (entry.isEmpty() && (phrases.isRole(text) || isGovernment(text))) {
      return;
    }
    if (entityClass == EntityClass.PERSON) {
      end = withSuffix(page, sentence, end);
    }
    EntityClass decided =
        entry.map(GazetteerEntry::entityClass).orElseGet(() -> phrases.classify(text, entityClass));
    if (decided == EntityClass.PLACE) {
      end = withPlaceNoun(sentence, end);
    }
    Mention mention = page.mention(sentence.index(), first, end, typeOf(decided));
    names.add(new Name(mention, text, decided, entry));
  }

  /** "Government of Norway", "Canadian Government": the State itself. */
  private boolean isGovernment(String text) {
    Matcher government = GOVERNMENT.matcher(text);
    return government.find()
        && gazetteer
            .find(government.replaceFirst("").strip())
            .filter(found -> found.entityClass() == EntityClass.STATE)
            .isPresent();
  }

  /** "Joseph R. Biden, Jr." */
  private static int withSuffix(Page page, Sentence sentence, int end) {
    int at = page.word(sentence.index(), end).equals(",") ? end + 1 : end;
    return SUFFIXES.contains(page.word(sentence.index(), at)) ? at + 1 : end;
  }

  /** A name's reading, with or without the abbreviation in parentheses within it. */
  private Optional<GazetteerEntry> known(String text) {
    Optional<GazetteerEntry> entry = gazetteer.find(text);
    return entry.isPresent() || text.indexOf('(') < 0
        ? entry
        : gazetteer.find(text.replaceAll("\\s*\\([^)]*\\)", ""));
  }

  /**
   * "Foreign Ministry Spokesperson" without the spokesperson; nothing of "Ministers of Economy".
   */
  private int withoutOffice(Sentence sentence, int first, int end) {
    Optional<OfficeTitle> whole =
        first < end ? offices.startingAt(sentence.tokens(), first) : Optional.empty();
    if (whole.isPresent()) {
      return first;
    }
    for (int at = end - 1; at > first; at--) {
      Optional<OfficeTitle> title = offices.startingAt(sentence.tokens().subList(0, end), at);
      String before = sentence.token(at - 1).lemma();
      if (title.isPresent() && title.get().end() == end && !ARTICLES.contains(before)) {
        return at;
      }
    }
    return end;
  }

  /** "Galwan valley" where "Galwan" was tagged. */
  private int withPlaceNoun(Sentence sentence, int end) {
    return end < sentence.tokens().size()
            && sentence.token(end).tag().equals("NN")
            && phrases.isPlaceNoun(sentence.token(end).lemma())
        ? end + 1
        : end;
  }

  private boolean isNameStart(Token token, EntityClass entityClass) {
    char letter = token.word().charAt(0);
    return (Character.isLetterOrDigit(letter) || letter == '“' || letter == '‘')
        && !ARTICLES.contains(token.lemma())
        && !(entityClass == EntityClass.PERSON && offices.isHonorific(token.word()));
  }

  private static char lastLetter(Token token) {
    return token.tag().equals("POS")
        ? '\''
        : token.word().charAt(token.word().length() - 1) == '.'
            ? token.word().charAt(0)
            : token.word().charAt(token.word().length() - 1);
  }

  private static List<Name> longest(List<Name> candidates) {
    List<Name> byLength = new ArrayList<>(candidates);
    byLength.sort(
        Comparator.comparingInt((Name name) -> name.mention().first() - name.mention().end()));
    List<Name> kept = new ArrayList<>();
    for (Name name : byLength) {
      Mention mention = name.mention();
      if (kept.stream()
          .noneMatch(other -> other.overlaps(name.sentence(), mention.first(), mention.end()))) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(name -> name.mention().first()));
    return kept;
  }

  /** A name without its clitic: "China's" is China. */
  static String bare(String words) {
    return words.replaceFirst("['’]s?$", "").strip();
  }

  private static Optional<EntityClass> classOf(MentionType type) {
    return switch (type) {
      case PERSON -> Optional.of(EntityClass.PERSON);
      case ORGANIZATION -> Optional.of(EntityClass.ORGANIZATION);
      case LOCATION -> Optional.of(EntityClass.PLACE);
      case MISC, NOMINAL, PRONOUN -> Optional.empty();
    };
  }

  private static MentionType typeOf(EntityClass entityClass) {
    return switch (entityClass.family()) {
      case PERSON -> MentionType.PERSON;
      case STATE, PLACE -> MentionType.LOCATION;
      case ORGANIZATION -> MentionType.ORGANIZATION;
      case AGREEMENT, MECHANISM -> MentionType.MISC;
    };
  }
}
