package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Span;
import dev.entente.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
  private static final Topics TOPICS = Topics.load();
  private static final Pattern LABEL = Pattern.compile("\"([^\"]+)\"@en(?= [,.])");

  @Test
  void schemeIsTheClosedOne() {
    assertThat(TOPICS.slugs())
        .containsExactly(
            "agriculture-food",
            "arms-control",
            "climate-environment",
            "culture-education",
            "cybersecurity",
            "development-aid",
            "diplomatic-relations",
            "energy",
            "health",
            "human-rights",
            "intellectual-property",
            "investment-finance",
            "law-enforcement",
            "media-information",
            "migration-consular",
            "military-security",
            "nuclear-nonproliferation",
            "peace-conflict",
            "science-technology",
            "space",
            "territorial-maritime",
            "terrorism",
            "trade",
            "transport-infrastructure");
  }

  @ParameterizedTest
  @CsvSource({
    "a code of conduct on cyber espionage, cybersecurity",
    "protect patents and copyrights, intellectual-property",
    "tariffs on imports, trade",
    "restructure its debt, investment-finance",
    "curb greenhouse gas emissions, climate-environment",
    "a liquefied natural gas terminal, energy",
    "inspectors of the IAEA measured the enrichment, nuclear-nonproliferation",
    "the New START treaty, arms-control",
    "a joint exercise of the two navies, military-security",
    "the suicide bombing in the capital, terrorism",
    "human rights abuses, human-rights",
    "freedom of navigation in the strait, territorial-maritime",
    "a cease-fire with the rebels, peace-conflict",
    "visa-free travel, migration-consular",
    "extradite the fugitive, law-enforcement",
    "scholarships for students, culture-education",
    "exports of semiconductors and artificial intelligence, science-technology",
    "a reconnaissance satellite, space",
    "doses of vaccine, health",
    "relief after the earthquake, development-aid",
    "a railway to the seaport, transport-infrastructure",
    "the grain deal, agriculture-food",
    "disinformation on social media, media-information",
    "a strategic partnership, diplomatic-relations"
  })
  void topicOfAPhraseIsNamed(String phrase, String slug) {
    assertThat(TOPICS.in(tokens(phrase))).contains(slug);
  }

  @Test
  void longestPhraseCountsOnceAndAlone() {
    assertThat(TOPICS.hits(tokens("Climate change"))).containsOnly(entry("climate-environment", 1));
    assertThat(TOPICS.hits(tokens("nuclear power plants"))).containsOnly(entry("energy", 1));
  }

  @Test
  void hyphenatedWordsAreReadAsTheirParts() {
    assertThat(TOPICS.in(tokens("the Non-Proliferation Treaty")))
        .containsExactly("nuclear-nonproliferation");
    assertThat(TOPICS.in(tokens("a counter - terrorism dialogue"))).containsExactly("terrorism");
  }

  @Test
  void topicWithMoreHitsComesFirstThenTheAlphabetDecides() {
    assertThat(TOPICS.in(tokens("tariffs, exports and a satellite")))
        .containsExactly("trade", "space");
    assertThat(TOPICS.in(tokens("a satellite and a vaccine"))).containsExactly("health", "space");
  }

  @Test
  void wordsOfNoTopicEvokeNone() {
    assertThat(TOPICS.in(tokens("The two sides met on Tuesday"))).isEmpty();
    assertThat(TOPICS.in(List.of())).isEmpty();
  }

  @Test
  void labelsAreInLowerCaseAndEvokeTheirOwnTopic() throws IOException {
    String slug = "";
    int labels = 0;
    for (String line : turtle().lines().toList()) {
      if (line.startsWith("topic:")) {
        slug = line.substring("topic:".length(), line.indexOf(' '));
      }
      if (line.startsWith("        \"")) {
        for (MatchResult match : LABEL.matcher(line).results().toList()) {
          String label = match.group(1);
          assertThat(label).isEqualTo(label.toLowerCase(Locale.ROOT)).doesNotContain("-");
          assertThat(TOPICS.in(tokens(label))).as(label).containsExactly(slug);
          labels++;
        }
      }
    }
    assertThat(labels).isGreaterThan(1500);
  }

  private static Map.Entry<String, Integer> entry(String slug, int hits) {
    return Map.entry(slug, hits);
  }

  private static String turtle() throws IOException {
    try (InputStream in =
        TopicsTest.class.getResourceAsStream("/dev/entente/ontology/topics.ttl")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Tokens with a plural -s cut off for a lemma. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (MatchResult match : Pattern.compile("[^\\s,]+|,").matcher(text).results().toList()) {
      String word = match.group();
      String lower = word.toLowerCase(Locale.ROOT);
      String lemma =
          lower.endsWith("ies")
              ? lower.substring(0, lower.length() - 3) + "y"
              : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
      Span span = new Span(match.start(), match.end());
      tokens.add(new Token(tokens.size(), span, word, lemma, "NN", "O"));
    }
    return tokens;
  }
}
