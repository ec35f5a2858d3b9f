package dev.entente.read;

import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a document's genre by general signs: its title, its form, its publisher. */
final class GenreGuesser {
  private static final int LONGEST = 20_000;
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?:article|paragraph|section)\\s+(?:\\d{1,2}|[ivxl]{1,6})\\b.{0,60}");
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "(?=[IMmuOoWw])(?:(?<!\\p{Lu}\\s)\\bI(?: (?=[a-z])|['’](?:m|ve|d|ll)\\b)|\\b(?:[Mm]y|me|us|[Oo]urs?|[Ww]e)\\b)");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,1500}[”\"]");

  private final Pattern agreement;
  private final Pattern enacting;
  private final Pattern jointStatement;
  private final Pattern reportVerb;
  private final Pattern factSheet;
  private final Pattern transcript;
  private final Pattern speech;
  private final Pattern opinion;
  private final Pattern disclaimer;
  private final Pattern release;
  private final Pattern office;

  GenreGuesser() {
    WordList signs = WordList.load("genres.txt");
    agreement = signs.pattern("agreement title");
    enacting = signs.pattern("enacting words");
    jointStatement = signs.pattern("joint statement title");
    reportVerb = signs.pattern("report verb");
    factSheet = signs.pattern("fact sheet title");
    transcript = signs.pattern("transcript title");
    speech = signs.pattern("speech title");
    opinion = signs.pattern("opinion section");
    disclaimer = signs.pattern("opinion disclaimer");
    release = signs.pattern("press release");
    office = signs.pattern("public office");
  }

  Genre guess(Draft draft) {
    String title = draft.facts().title();
    List<Passage> passages = draft.passages();
    if (!Speakers.labels(passages).isEmpty() || transcript.matcher(title).find()) {
      return Genre.TRANSCRIPT;
    }
    if (factSheet.matcher(title).find()) {
      return Genre.FACT_SHEET;
    }
    if (isTreaty(title, passages)) {
      return Genre.TREATY;
    }
    boolean reported = reportVerb.matcher(title).find();
    if (jointStatement.matcher(title).find() && !reported) {
      return Genre.JOINT_STATEMENT;
    }
    if (speech.matcher(title).find()) {
      return Genre.SPEECH;
    }
    if (isFiledAsOpinion(draft)) {
      return Genre.OPINION;
    }
    if (isRelease(draft)) {
      return Genre.PRESS_RELEASE;
    }
    return isFirstPerson(draft.passages()) ? Genre.OPINION : Genre.NEWS;
  }

  /** An agreement's title with its enacting words or its articles. */
  private boolean isTreaty(String title, List<Passage> passages) {
    long articles = passages.stream().filter(p -> ARTICLE.matcher(p.text()).matches()).count();
    boolean titled = agreement.matcher(title).lookingAt();
    return (titled && articles >= 2)
        || ((titled || articles >= 3)
            && passages.stream().limit(40).anyMatch(p -> enacting.matcher(p.text()).find()));
  }

  private boolean isFiledAsOpinion(Draft draft) {
    return draft.surroundings().stream()
        .anyMatch(line -> opinion.matcher(line).find() || disclaimer.matcher(line).find());
  }

  /** Whether the text is told in the first person, outside quotations. */
  private static boolean isFirstPerson(List<Passage> passages) {
    int persons = 0;
    int words = 0;
    for (Passage passage : passages) {
      String text = passage.text();
      if (passage.is(BlockKind.PARAGRAPH)) {
        String own = QUOTED.matcher(head(text)).replaceAll(" ");
        persons += (int) FIRST_PERSON.matcher(own).results().count();
        words += Characters.words(own);
        if (text.endsWith("said:") || text.endsWith("wrote:")) {
          break; // the rest is quoted
        }
      }
    }
    return persons >= 3 && persons * 200 >= words;
  }

  private static String head(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private boolean isRelease(Draft draft) {
    return release.matcher(draft.facts().title()).find()
        || draft.facts().publisher().filter(this::isOffice).isPresent()
        || draft.facts().authors().stream().anyMatch(this::isOffice)
        || draft.surroundings().stream().anyMatch(line -> release.matcher(line).find());
  }

  private boolean isOffice(String name) {
    return office.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}
