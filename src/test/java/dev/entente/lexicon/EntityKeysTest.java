package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Xi Jinping, xi-jinping",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Lech Wałęsa, lech-walesa",
    "U.N. Security Council, u-n-security-council",
    "'  (Jens) Stoltenberg! ', jens-stoltenberg",
    "习近平, 习近平",
    "김정은, 김정은"
  })
  void aNameBecomesASlug(String name, String slug) {
    assertThat(EntityKeys.slug(name)).isEqualTo(slug);
  }

  @Test
  void aNameWithoutLettersHasNoSlug() {
    assertThat(EntityKeys.slug("--- !")).isEmpty();
    assertThat(EntityKeys.slug("-")).isEmpty();
    assertThat(EntityKeys.slug("")).isEmpty();
  }
}
