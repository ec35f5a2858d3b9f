package dev.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Xi Jinping met Obama in Seattle.
          en | Hamas, Israel trade prisoners
          en | The two ministers met in Geneva on Monday, and agreed to resume the talks on trade that were broken off in the spring.
          zh | 国家主席习近平同美国总统奥巴马在华盛顿举行会谈。
          ja | 大統領は首相と会談した。
          ru | Президент России провёл переговоры с председателем КНР в Москве во вторник вечером.
          ar | الرئيس يستقبل وزير الخارجية
          fr | Le président de la République a reçu le premier ministre dans la soirée
          de | Der Präsident hat sich mit der Kanzlerin in Berlin getroffen
          es | El presidente recibió al ministro de Asuntos Exteriores en el palacio y los dos hablaron del acuerdo.
          pl | Prezydent przyjął ministra spraw zagranicznych w pałacu i rozmawiał z nim o umowie handlowej.
          """)
  void languageIsToldOfASentence(String language, String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"''", "1 2 3", "' '", "🙂"})
  void textWithoutWordsIsTakenForEnglish(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo("en");
  }
}
