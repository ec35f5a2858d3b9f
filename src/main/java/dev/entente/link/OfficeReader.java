package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.OfficeHolding;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.lexicon.OfficeKind;
import dev.entente.lexicon.OfficeTitle;
import dev.entente.lexicon.Offices;
import dev.entente.text.Dependency;
import dev.entente.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who holds which office for whom: "US President Obama", "Josep Borrell, the EU's foreign
 * policy chief", "Edward Snowden, a former NSA administrator".
 */
final class OfficeReader {
  private static final Set<String> OWNING = Set.of("of", "at", "for", "with", "in", "from", "on");
  private static final Set<OfficeKind> OF_STATES =
      Set.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.MINISTER);

  private final Page page;
  private final Offices offices;
  private final NounClasses nouns;
  private final References references;
  private final EntityRegistry registry;
  private final States states;
  private final Genders genders;
  private final OfficeIndex index;

  OfficeReader(
      Page page,
      Offices offices,
      NounClasses nouns,
      References references,
      EntityRegistry registry,
      States states,
      Genders genders,
      OfficeIndex index) {
    this.page = page;
    this.offices = offices;
    this.nouns = nouns;
    this.references = references;
    this.registry = registry;
    this.states = states;
    this.genders = genders;
    this.index = index;
  }

  /** Reads the offices of every person named, in text order. */
  void read() {
    for (int sentence = 0; sentence < page.sentences().size(); sentence++) {
      for (Reference person : references.in(sentence)) {
        if (person.entity().family() == Family.PERSON) {
          readBefore(person);
          readAfter(person);
          readPredicate(person);
        }
      }
    }
  }

  private List<Token> tokens(Reference person) {
    return page.sentence(person.sentence()).tokens();
  }

  /** "Chinese President Xi Jinping"; "the President of Indonesia, Joko Widodo". */
  private void readBefore(Reference person) {
    int sentence = person.sentence();
    int end = person.mention().first();
    while (end > 0
        && (isHonorific(sentence, end - 1) || page.word(sentence, end - 1).equals("."))) {
      genders.note(person.entity(), page.token(sentence, end - 1).word());
      end--;
    }
    if (page.word(sentence, end - 1).equals(",")) {
      end--;
    }
    if (end <= 0) {
      return;
    }
    Optional<EntityId> owner = Optional.empty();
    Optional<OfficeTitle> title = offices.endingAt(tokens(person), end);
    if (title.isEmpty()) {
      Optional<Reference> after = endingAt(sentence, end);
      int of =
          after.map(reference -> beforeArticle(sentence, reference.mention().first())).orElse(0);
      if (after.isPresent() && of > 0 && OWNING.contains(page.word(sentence, of - 1))) {
        title = offices.endingAt(tokens(person), of - 1);
        owner = owner(after.get());
      }
    }
    if (title.isPresent()) {
      note(person, title.get(), owner);
    }
  }

  private boolean isHonorific(int sentence, int token) {
    return offices.isHonorific(page.token(sentence, token).word());
  }

  private int beforeArticle(int sentence, int token) {
    return page.word(sentence, token - 1).equals("the") ? token - 1 : token;
  }

  private Optional<Reference> endingAt(int sentence, int end) {
    return references.in(sentence).stream()
        .filter(reference -> reference.mention().end() == end)
        .filter(reference -> reference.entity().family() != Family.PERSON)
        .findFirst();
  }

  private Optional<EntityId> owner(Reference reference) {
    EntityId entity = reference.entity();
    return switch (entity.family()) {
      case STATE, ORGANIZATION -> Optional.of(entity);
      case PLACE -> states.governedFrom(entity);
      case PERSON, AGREEMENT, MECHANISM -> Optional.empty();
    };
  }

  /** Notes an office with what stands before its title: owner, "former". */
  private void note(Reference person, OfficeTitle title, Optional<EntityId> told) {
    int sentence = person.sentence();
    int at = title.first();
    boolean former = false;
    Optional<EntityId> owner = told;
    for (int steps = 0; steps < 6 && at > 0; steps++) {
      Token before = page.token(sentence, at - 1);
      Optional<Reference> reference = endingAt(sentence, at);
      if (offices.isFormer(before.word())) {
        former = true;
        at--;
      } else if (reference.isPresent() && owner.isEmpty()) {
        owner = owner(reference.get());
        at = reference.get().mention().first();
      } else if (owner.isEmpty() && body(sentence, at - 1).isPresent()) {
        owner = body(sentence, at - 1);
        at--;
      } else if (before.tag().equals("POS")
          || before.word().equals("-")
          || before.word().equals(")")
          || before.word().equals("(")
          || (before.tag().startsWith("JJ") && Character.isLowerCase(before.word().charAt(0)))
          || before.tag().equals("VBG")) {
        at--;
      } else {
        break;
      }
    }
    int from = Math.min(at, person.mention().first());
    int to = Math.max(title.end(), person.mention().end());
    Optional<EntityId> of =
        owner.isPresent() ? owner : defaultOwner(person, title.kind(), title.first());
    genders.note(person.entity(), lastWord(title.title()));
    index.note(
        new OfficeHolding(
            person.entity(), title.title(), of, former, sentence, page.span(sentence, from, to)),
        title.kind());
  }

  /** The body last named that a common noun takes up again: "a ministry spokesperson". */
  private Optional<EntityId> body(int sentence, int token) {
    Token noun = page.token(sentence, token);
    if (!noun.tag().equals("NN")
        || !nouns.classOf(noun.lemma()).filter(NounClass.GOVERNMENT_BODY::equals).isPresent()) {
      return Optional.empty();
    }
    for (int at = sentence; at >= Math.max(0, sentence - Salience.REACH); at--) {
      List<Reference> here = references.in(at);
      for (int i = here.size() - 1; i >= 0; i--) {
        EntityId id = here.get(i).entity();
        boolean before = at < sentence || here.get(i).mention().end() <= token;
        if (before
            && registry.classOf(id) == EntityClass.GOVERNMENT_BODY
            && registry.bears(id, noun.lemma())) {
          return Optional.of(id);
        }
      }
    }
    return Optional.empty();
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  /** Where the phrase does not say for whom: as known, else the State named last before. */
  private Optional<EntityId> defaultOwner(Reference person, OfficeKind kind, int title) {
    Optional<EntityId> known =
        index
            .employer(person.entity())
            .or(() -> registry.actsFor(person.entity()).stream().findFirst());
    if (known.isPresent() || !OF_STATES.contains(kind)) {
      return known;
    }
    for (int at = person.sentence(); at >= Math.max(0, person.sentence() - 2); at--) {
      List<Reference> here = references.in(at);
      for (int i = here.size() - 1; i >= 0; i--) {
        Reference reference = here.get(i);
        if (reference.entity().family() == Family.STATE
            && (at < person.sentence() || reference.mention().end() <= title)) {
          return Optional.of(reference.entity());
        }
      }
    }
    return Optional.empty();
  }

  /** "Zhao Minghao, research fellow at the Charhar Institute and adjunct fellow at ...". */
  private void readAfter(Reference person) {
    int sentence = person.sentence();
    int at = person.mention().end();
    String opener = page.word(sentence, at);
    if (!opener.equals(",") && !opener.equals("(") && !opener.equals("–") && !opener.equals("-")) {
      return;
    }
    at++;
    for (int offices = 0; offices < 3; offices++) {
      int end = readApposition(person, at);
      if (end < 0) {
        return;
      }
      at = end;
      if (page.word(sentence, at).equals(",")) {
        at++;
      }
      if (!page.word(sentence, at).equals("and")) {
        return;
      }
      at++;
    }
  }

  /** Reads one title from a token on; returns where it ends, or -1 if there is none. */
  private int readApposition(Reference person, int from) {
    int sentence = person.sentence();
    List<Token> tokens = tokens(person);
    int limit = Math.min(tokens.size(), from + 12);
    for (int at = from; at < limit; at++) {
      Optional<OfficeTitle> title = offices.startingAt(tokens, at);
      if (title.isPresent()) {
        return noteApposition(person, title.get());
      }
      Token token = tokens.get(at);
      boolean named =
          references.at(sentence, at).filter(r -> r.entity().family() != Family.PERSON).isPresent();
      boolean modifies =
          token.tag().startsWith("JJ")
              || token.tag().equals("DT")
              || token.tag().equals("POS")
              || token.tag().equals("PRP$")
              || token.tag().equals("RB")
              || token.tag().equals("NN")
              || token.tag().equals("NNP")
              || token.word().equals("-")
              || token.word().equals("(")
              || token.word().equals(")");
      if (!named && (!modifies || token.entity().equals("PERSON"))) {
        return -1;
      }
    }
    return -1;
  }

  private int noteApposition(Reference person, OfficeTitle title) {
    int sentence = person.sentence();
    int end = title.end();
    Optional<EntityId> owner = Optional.empty();
    if (OWNING.contains(page.word(sentence, end))) {
      int first = end + 1;
      if (page.word(sentence, first).equals("the")) {
        first++;
      }
      Optional<Reference> named = startingAt(sentence, first);
      if (named.isPresent()) {
        owner = owner(named.get());
        end = named.get().mention().end();
      }
    }
    if (startsPerson(sentence, end)) {
      return -1;
    }
    note(person, title, owner);
    return skipDetail(sentence, end);
  }

  private boolean startsPerson(int sentence, int token) {
    return references.in(sentence).stream()
        .anyMatch(r -> r.mention().first() == token && r.entity().family() == Family.PERSON);
  }

  private Optional<Reference> startingAt(int sentence, int first) {
    Reference found = null;
    for (Reference reference : references.in(sentence)) {
      if (reference.mention().first() == first
          && reference.entity().family() != Family.PERSON
          && (found == null || reference.mention().end() > found.mention().end())) {
        found = reference;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Past "in Beijing", up to a comma or an "and". */
  private int skipDetail(int sentence, int from) {
    int size = page.sentence(sentence).tokens().size();
    for (int at = from; at < Math.min(size, from + 8); at++) {
      String word = page.word(sentence, at);
      if (word.equals("and") || word.equals(",") || page.token(sentence, at).isVerb()) {
        return at;
      }
    }
    return from;
  }

  /** "Snowden was an administrator of the NSA". */
  private void readPredicate(Reference person) {
    int sentence = person.sentence();
    Dependency edge = page.relation(sentence, person.head());
    int noun = edge.governor();
    if (!edge.is("nsubj")
        || noun <= person.head()
        || !page.token(sentence, noun).isNoun()
        || page.sentence(sentence).dependencies().children(noun, "cop").isEmpty()) {
      return;
    }
    index.titleAt(sentence, noun).ifPresent(title -> noteApposition(person, title));
  }
}
