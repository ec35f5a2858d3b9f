package dev.entente.link;

import dev.entente.fact.EntityId;
import dev.entente.text.Mention;

/** A name on the page and the entity it names. */
record Reference(Mention mention, EntityId entity) {

  int sentence() {
    return mention.sentence();
  }

  int head() {
    return mention.head();
  }

  /** Whether the token is one of the name's. */
  boolean covers(int token) {
    return mention.first() <= token && token < mention.end();
  }
}
