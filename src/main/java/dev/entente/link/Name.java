package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.text.Mention;
import java.util.Optional;

/**
 * A name as it stands on the page, before it is known whose it is.
 *
 * @param text the words without article and clitic
 * @param known what the reference data knows by this name
 */
record Name(Mention mention, String text, EntityClass entityClass, Optional<GazetteerEntry> known) {

  int sentence() {
    return mention.sentence();
  }

  boolean overlaps(int sentence, int first, int end) {
    return mention.sentence() == sentence && mention.first() < end && first < mention.end();
  }
}
