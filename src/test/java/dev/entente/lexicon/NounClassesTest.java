package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounClassesTest {
  private static final NounClasses NOUNS = NounClasses.load();

  static List<TsvFile.Row> nouns() {
    return TsvFile.read(NounClasses.FILE, 3);
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void eachNounIsFoundInItsExample(TsvFile.Row row) {
    NounClass nounClass = row.constant(1, NounClass.class);
    List<Token> tokens = Tokens.of(row.cell(2));
    assertThat(NOUNS.classOf(row.cell(0))).contains(nounClass);
    PhraseTable<NounClass> alone = new PhraseTable<>();
    alone.put(row.cell(0), nounClass);
    assertThat(IntStream.range(0, tokens.size()).boxed())
        .as("%s:%d", row.file(), row.line())
        .anySatisfy(at -> assertThat(alone.longestAt(tokens, at)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "a telephone hotline on cyber issues, HOTLINE",
    "a memorandum of understanding on trade, MEMORANDUM_OF_UNDERSTANDING",
    "the joint dialogue mechanism, DIALOGUE",
    "the Paris Agreement, AGREEMENT",
    "the Ministry of Foreign Affairs, GOVERNMENT_BODY",
    "the Chinese side, SIDE",
    "the two countries, COUNTRY",
    "government officials, OFFICIALS",
    "the government agreement, AGREEMENT",
    "the leaders of both countries, LEADER",
    "Israeli forces, OFFICIALS"
  })
  void aPhraseHasTheClassOfItsHead(String phrase, NounClass nounClass) {
    assertThat(NOUNS.classOf(Tokens.of(phrase))).contains(nounClass);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the treaty negotiations", "a banana", "the head of the commission", ""})
  void aPhraseWithAnotherHeadHasNoClass(String phrase) {
    assertThat(NOUNS.classOf(Tokens.of(phrase))).isEmpty();
  }
}
