package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficesTest {
  private static final Offices OFFICES = Offices.load();

  static List<TsvFile.Row> titles() {
    return TsvFile.read(Offices.TITLES, 3);
  }

  static List<TsvFile.Row> modifiers() {
    return TsvFile.read(Offices.MODIFIERS, 3);
  }

  static List<TsvFile.Row> honorifics() {
    return TsvFile.read(Offices.HONORIFICS, 3);
  }

  @ParameterizedTest
  @MethodSource("titles")
  void eachTitleIsFoundInItsExample(TsvFile.Row row) {
    OfficeKind kind = row.constant(1, OfficeKind.class);
    String phrase = EntityKeys.slug(row.cell(0).replace(" *", ""));
    List<Token> tokens = Tokens.of(row.cell(2));
    assertThat(IntStream.range(0, tokens.size()).mapToObj(at -> OFFICES.startingAt(tokens, at)))
        .as("%s:%d", row.file(), row.line())
        .anyMatch(
            title ->
                title.isPresent()
                    && title.get().kind() == kind
                    && EntityKeys.slug(title.get().title()).startsWith(phrase));
  }

  @ParameterizedTest
  @MethodSource({"modifiers", "honorifics"})
  void eachWordStandsInItsExample(TsvFile.Row row) {
    String example = EntityKeys.fold(row.cell(2)).toLowerCase(Locale.ROOT);
    assertThat(example).as("%s:%d", row.file(), row.line()).containsPattern("\\b" + row.cell(0));
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Wang Yi spoke, Foreign Minister, MINISTER",
    "Deputy Foreign Minister Ryabkov spoke, Deputy Foreign Minister, MINISTER",
    "First Deputy Prime Minister Sechin spoke, First Deputy Prime Minister, HEAD_OF_GOVERNMENT",
    "Minister of Industry and Information Technology of China, "
        + "Minister of Industry and Information Technology, MINISTER",
    "Secretary of State of the Vatican, Secretary of State, MINISTER",
    "Minister of Defense and President Putin, Minister of Defense, MINISTER",
    "Secretary-General Ban Ki-moon, Secretary-General, ORGANIZATION_HEAD",
    "Vice Premier Liu He, Vice Premier, HEAD_OF_GOVERNMENT",
    "ex-president Carter, president, HEAD_OF_STATE",
    "Chief of Staff Milley, Chief of Staff, MILITARY",
    "deputies met, deputies, LEGISLATOR"
  })
  void theLongestTitleIsRead(String sentence, String title, OfficeKind kind) {
    OfficeTitle found = OFFICES.startingAt(Tokens.of(sentence), 0).orElseThrow();
    assertThat(found.title()).isEqualTo(title);
    assertThat(found.kind()).isEqualTo(kind);
  }

  @Test
  void theTitleInFrontOfANameIsFoundFromTheName() {
    List<Token> tokens = Tokens.of("the US Vice President Joe Biden met Xi");
    Optional<OfficeTitle> title = OFFICES.endingAt(tokens, 4);
    assertThat(title).contains(new OfficeTitle(2, 4, "Vice President", OfficeKind.HEAD_OF_STATE));
    assertThat(OFFICES.endingAt(tokens, 2)).isEmpty();
  }

  @Test
  void aPersonsNameEndsThePortfolio() {
    List<Token> tokens = Tokens.of("Minister of Foreign Affairs Lavrov spoke");
    Token name = tokens.get(4);
    tokens.set(4, new Token(4, name.span(), name.word(), name.lemma(), "NNP", "PERSON"));
    assertThat(OFFICES.startingAt(tokens, 0).map(OfficeTitle::end)).contains(4);
  }

  @Test
  void formsOfAddressAndOfTimesPastAreTold() {
    assertThat(List.of("Mr.", "Mrs", "Señor", "SIR")).allMatch(OFFICES::isHonorific);
    assertThat(OFFICES.isHonorific("President")).isFalse();
    assertThat(List.of("former", "ex", "Ex-President", "then")).allMatch(OFFICES::isFormer);
    assertThat(OFFICES.isFormer("formal")).isFalse();
  }
}
