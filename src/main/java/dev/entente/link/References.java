package dev.entente.link;

import dev.entente.fact.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The references of a page by where they stand. */
final class References {
  private final List<List<Reference>> bySentence = new ArrayList<>();

  References(int sentences, List<Reference> references) {
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
    references.forEach(reference -> bySentence.get(reference.sentence()).add(reference));
  }

  /** Those of a sentence, in text order. */
  List<Reference> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** Adds one that was found late. */
  void add(Reference reference) {
    List<Reference> here = bySentence.get(reference.sentence());
    here.add(reference);
    here.sort(Comparator.comparing(r -> r.mention().span()));
  }

  /** The longest name that covers a token. */
  Optional<Reference> at(int sentence, int token) {
    Reference found = null;
    for (Reference reference : bySentence.get(sentence)) {
      if (reference.covers(token)
          && (found == null || reference.mention().span().contains(found.mention().span()))) {
        found = reference;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The entity named at a token, if it is of a kind that is asked for. */
  Optional<EntityId> entityAt(int sentence, int token) {
    return at(sentence, token).map(Reference::entity);
  }
}
