package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.OfficeHolding;
import dev.entente.lexicon.OfficeTitle;
import dev.entente.lexicon.Offices;
import dev.entente.text.Genre;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signatures under a treaty: "For the Government of the Republic of India", and below it
 * "Sushilkumar Shinde, Minister of Home Affairs".
 */
final class SignatureBlock {
  private final Page page;
  private final Offices offices;
  private final References references;
  private final Persons persons;
  private final OfficeIndex index;

  /** A name with the title below it. */
  private record Signature(Reference person, OfficeTitle title) {}

  SignatureBlock(
      Page page, Offices offices, References references, Persons persons, OfficeIndex index) {
    this.page = page;
    this.offices = offices;
    this.references = references;
    this.persons = persons;
    this.index = index;
  }

  /** Notes who signed in which office for which State; returns them in the order of the page. */
  List<EntityId> read() {
    if (page.document().source().metadata().genre() != Genre.TREATY) {
      return List.of();
    }
    List<EntityId> states = new ArrayList<>();
    List<Signature> signatures = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      if (page.tokens(sentence.index()).stream().anyMatch(SignatureBlock::tells)) {
        continue;
      }
      if (page.word(sentence.index(), 0).equals("for")) {
        references.in(sentence.index()).stream()
            .map(Reference::entity)
            .filter(id -> id.family() == Family.STATE)
            .findFirst()
            .ifPresent(states::add);
      } else if (!states.isEmpty()) {
        signature(sentence.index()).ifPresent(signatures::add);
      }
    }
    if (states.size() != signatures.size()) {
      return List.of();
    }
    for (int i = 0; i < states.size(); i++) {
      note(signatures.get(i), states.get(i));
    }
    return signatures.stream().map(signature -> signature.person().entity()).toList();
  }

  private static boolean tells(Token token) {
    return token.isVerb() && !token.word().equalsIgnoreCase("signed");
  }

  /** "(signed) Dr. Muhiuddin Khan Alamgir | Minister for Home Affairs". */
  private Optional<Signature> signature(int sentence) {
    List<Token> tokens = page.tokens(sentence);
    int first = 0;
    while (first < tokens.size() && !isNamePart(tokens.get(first))) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && isNamePart(tokens.get(end))) {
      Optional<OfficeTitle> title = offices.startingAt(tokens, end);
      if (title.isPresent() && end > first + 1) {
        return person(sentence, first, end).map(person -> new Signature(person, title.get()));
      }
      end++;
    }
    return Optional.empty();
  }

  private boolean isNamePart(Token token) {
    return Character.isUpperCase(token.word().charAt(0)) && !offices.isHonorific(token.word());
  }

  private Optional<Reference> person(int sentence, int first, int end) {
    Optional<Reference> known =
        references.at(sentence, end - 1).filter(r -> r.entity().family() == Family.PERSON);
    if (known.isPresent()) {
      return known;
    }
    Optional<Reference> met =
        persons
            .find(page.words(sentence, first, end))
            .map(id -> new Reference(page.mention(sentence, first, end, MentionType.PERSON), id));
    met.ifPresent(references::add);
    return met;
  }

  private void note(Signature signature, EntityId state) {
    Reference person = signature.person();
    OfficeTitle title = signature.title();
    index.note(
        new OfficeHolding(
            person.entity(),
            title.title(),
            Optional.of(state),
            false,
            person.sentence(),
            page.span(person.sentence(), person.mention().first(), title.end())),
        title.kind());
  }
}
