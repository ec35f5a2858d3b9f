package dev.entente.read;

import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a document's genre by general signs: its title, its form, its publisher. */
final class GenreGuesser {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?:article|paragraph|section)\\s+(?:\\d{1,2}|[ivxl]{1,6})\\b.{0,60}");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|my|me|I’m|I'm)\\b");
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
    if (isOpinion(draft)) {
      return Genre.OPINION;
    }
    return isRelease(draft) ? Genre.PRESS_RELEASE : Genre.NEWS;
  }

  /** An agreement's title with its enacting words or its articles. */
  private boolean isTreaty(String title, List<Passage> passages) {
    long articles = passages.stream().filter(p -> ARTICLE.matcher(p.text()).matches()).count();
    boolean enacted = passages.stream().limit(40).anyMatch(p -> enacting.matcher(p.text()).find());
    return (agreement.matcher(title).lookingAt() && (articles >= 2 || enacted))
        || (articles >= 3 && enacted);
  }

  /** Filed or disclaimed as opinion, or told in the first person outside quotation marks. */
  private boolean isOpinion(Draft draft) {
    for (String line : draft.surroundings()) {
      if (opinion.matcher(line).find() || disclaimer.matcher(line).find()) {
        return true;
      }
    }
    int persons = 0;
    int words = 1;
    for (Passage passage : draft.passages()) {
      if (passage.is(BlockKind.PARAGRAPH)) {
        String own = QUOTED.matcher(passage.text()).replaceAll(" ");
        persons += (int) FIRST_PERSON.matcher(own).results().count();
        words += Characters.words(own);
      }
    }
    return persons >= 2 && persons * 400 >= words;
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
