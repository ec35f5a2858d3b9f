package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.OfficeHolding;
import dev.entente.lexicon.OfficeKind;
import dev.entente.lexicon.OfficeTitle;
import dev.entente.lexicon.Offices;
import dev.entente.text.Dependency;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who holds which office for whom: "US President Obama", "Josep Borrell, the EU's foreign
 * policy chief", "Edward Snowden, a former NSA administrator".
 */
final class OfficeReader {
  private static final Set<String> OPENERS = Set.of(",", "(", "–", "-", "—");
  private static final Set<String> ENTERING =
      Set.of("appoint", "become", "elect", "inaugurate", "name", "reappoint", "swear");
  private static final int LONGEST_LEAD = 12;

  private final Page page;
  private final Offices offices;
  private final References references;
  private final OfficeOwners owners;
  private final Genders genders;
  private final OfficeIndex index;

  OfficeReader(
      Page page,
      Offices offices,
      References references,
      OfficeOwners owners,
      Genders genders,
      OfficeIndex index) {
    this.page = page;
    this.offices = offices;
    this.references = references;
    this.owners = owners;
    this.genders = genders;
    this.index = index;
  }

  /** Reads the offices of every person named, in text order. */
  void read() {
    for (int sentence = 0; sentence < page.sentences().size(); sentence++) {
      for (Reference person : List.copyOf(references.in(sentence))) {
        if (person.entity().family() == Family.PERSON) {
          readBefore(person);
          readAfter(person);
          readPredicate(person);
        }
      }
    }
  }

  /** "Chinese President Xi Jinping"; "the President of Indonesia, Joko Widodo". */
  private void readBefore(Reference person) {
    int sentence = person.sentence();
    int end = beforeAddress(person);
    if (page.word(sentence, end - 1).equals(",")) {
      end = beforeAddress(sentence, end - 1, person.entity());
    }
    if (end <= 0) {
      return;
    }
    Optional<OfficeTitle> direct = offices.endingAt(page.tokens(sentence), end);
    if (direct.isPresent()) {
      note(person, direct.get(), ownerBehind(person), person.mention().end());
    } else {
      readWithOwnerBetween(person, end);
    }
  }

  /** "President Yoon | of the Republic of Korea"; what he is "at" is a summit, not his office. */
  private Optional<EntityId> ownerBehind(Reference person) {
    int end = person.mention().end();
    return page.word(person.sentence(), end).equals("of")
        ? owners.after(person.sentence(), end, person.entity()).owner()
        : Optional.empty();
  }

  /** Past "Mr." and "H.E.", which tell the gender. */
  private int beforeAddress(Reference person) {
    return beforeAddress(person.sentence(), person.mention().first(), person.entity());
  }

  private int beforeAddress(int sentence, int from, EntityId person) {
    int end = from;
    while (end > 0
        && (offices.isHonorific(page.token(sentence, end - 1).word())
            || page.word(sentence, end - 1).equals("."))) {
      genders.note(person, page.token(sentence, end - 1).word());
      end--;
    }
    return end;
  }

  /** "President of the European Council | Donald Tusk": the title stands before its owner. */
  private void readWithOwnerBetween(Reference person, int end) {
    int sentence = person.sentence();
    for (int at = Math.max(1, end - LONGEST_LEAD); at < end - 1; at++) {
      Optional<OfficeTitle> title = offices.startingAt(page.tokens(sentence), at);
      if (title.isPresent() && title.get().end() < end) {
        OfficeOwners.After after = owners.after(sentence, title.get().end(), person.entity());
        if (after.owner().isPresent() && after.end() == end) {
          note(person, title.get(), after.owner(), person.mention().end());
          return;
        }
        readPlural(person, title.get(), end);
      }
    }
  }

  /** "the foreign ministers of Egypt and Oman, A and B": one office each, in their order. */
  private void readPlural(Reference person, OfficeTitle title, int end) {
    int sentence = person.sentence();
    if (!isPlural(sentence, title)) {
      return;
    }
    List<EntityId> states = new ArrayList<>();
    for (Reference reference : references.in(sentence)) {
      if (reference.mention().first() >= title.end()
          && reference.mention().end() <= end
          && reference.entity().family() == Family.STATE
          && !states.contains(reference.entity())) {
        states.add(reference.entity());
      }
    }
    List<Reference> holders = listed(person);
    if (states.size() == holders.size()) {
      for (int i = 0; i < states.size(); i++) {
        note(holders.get(i), title, Optional.of(states.get(i)), holders.get(i).mention().end());
      }
    }
  }

  private boolean isPlural(int sentence, OfficeTitle title) {
    boolean portfolio = title.title().contains(" of ") || title.title().contains(" for ");
    int noun = portfolio ? title.first() : title.end() - 1;
    return page.token(sentence, noun).tag().matches("NNP?S");
  }

  /** A person and those joined to him by commas and "and". */
  private List<Reference> listed(Reference person) {
    List<Reference> listed = new ArrayList<>(List.of(person));
    int at = person.mention().end();
    for (Reference next : references.in(person.sentence())) {
      int first = beforeAddress(person.sentence(), next.mention().first(), next.entity());
      boolean joined = first > at && first - at <= 2 && isJoint(person.sentence(), at);
      if (joined && next.entity().family() == Family.PERSON) {
        listed.add(next);
        at = next.mention().end();
      }
    }
    return listed;
  }

  private boolean isJoint(int sentence, int at) {
    String word = page.word(sentence, at);
    return word.equals(",") || word.equals("and");
  }

  private void note(Reference person, OfficeTitle title, Optional<EntityId> told, int to) {
    int sentence = person.sentence();
    OfficeTitle bare = withoutBody(sentence, title);
    if (isPlural(sentence, title)) {
      for (Reference holder : listed(person)) {
        note(holder, singular(bare), told, new OfficeOwners.Before(told, false, title.first()), to);
      }
      return;
    }
    OfficeOwners.Before before = owners.before(sentence, bare.first(), person.entity());
    note(person, bare, told, before, to);
  }

  private void note(
      Reference person,
      OfficeTitle title,
      Optional<EntityId> told,
      OfficeOwners.Before before,
      int to) {
    int sentence = person.sentence();
    if (title.kind() == OfficeKind.MILITARY && told.isEmpty() && before.owner().isEmpty()) {
      return;
    }
    Optional<EntityId> of =
        told.or(before::owner)
            .or(() -> index.employer(person.entity()))
            .or(() -> owners.byDefault(sentence, title.first(), person.entity(), title.kind()));
    genders.note(person.entity(), lastWord(title.title()));
    int from = Math.min(before.from(), person.mention().first());
    index.note(
        new OfficeHolding(
            person.entity(),
            title.title(),
            of,
            before.former(),
            sentence,
            page.span(sentence, from, Math.max(to, title.end()))),
        title.kind());
  }

  /** "Foreign Ministry | Spokesperson" where the title holds the name of a body. */
  private OfficeTitle withoutBody(int sentence, OfficeTitle title) {
    Optional<Reference> body = owners.startingAt(sentence, title.first());
    if (body.isEmpty() || body.get().mention().end() >= title.end()) {
      return title;
    }
    int first = body.get().mention().end();
    return new OfficeTitle(
        first, title.end(), page.words(sentence, first, title.end()), title.kind());
  }

  private static OfficeTitle singular(OfficeTitle title) {
    String words = title.title();
    String one =
        words.endsWith("s")
            ? words.substring(0, words.length() - 1)
            : words.replaceFirst("s ", " ");
    return new OfficeTitle(title.first(), title.end(), one, title.kind());
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  /** "Zhao Minghao, research fellow at the Charhar Institute and adjunct fellow at ...". */
  private void readAfter(Reference person) {
    int sentence = person.sentence();
    int at = person.mention().end();
    if (!OPENERS.contains(page.word(sentence, at))) {
      return;
    }
    at++;
    for (int count = 0; count < 3; count++) {
      int end = readApposition(person, at);
      if (end < 0) {
        return;
      }
      at = page.word(sentence, end).equals(",") ? end + 1 : end;
      if (!page.word(sentence, at).equals("and")) {
        return;
      }
      at++;
    }
  }

  /** Reads one title from a token on; returns where it ends, or -1 if there is none. */
  private int readApposition(Reference person, int from) {
    int sentence = person.sentence();
    List<Token> tokens = page.tokens(sentence);
    int limit = Math.min(tokens.size(), from + LONGEST_LEAD);
    for (int at = from; at < limit; at++) {
      Optional<OfficeTitle> title = offices.startingAt(tokens, at);
      if (title.isPresent()) {
        return noteApposition(person, title.get());
      }
      if (!leadsToTitle(sentence, tokens.get(at))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean leadsToTitle(int sentence, Token token) {
    if (references.at(sentence, token.index()).isPresent()) {
      return true;
    }
    boolean listsNext = token.word().equals(",") || token.word().equals("and");
    return !listsNext
        && switch (token.tag()) {
          case "DT", "POS", "PRP$", "RB", "RP", "NN", "NNP", "HYPH", "IN", "-LRB-", "-RRB-" -> true;
          default -> token.tag().startsWith("JJ") || token.word().equals("-");
        };
  }

  private int noteApposition(Reference person, OfficeTitle title) {
    int sentence = person.sentence();
    OfficeOwners.After after = owners.after(sentence, title.end(), person.entity());
    if (startsPerson(sentence, after.end())) {
      return -1;
    }
    note(person, title, after.owner(), after.end());
    return pastDetail(sentence, after.end());
  }

  private boolean startsPerson(int sentence, int token) {
    return references.in(sentence).stream()
        .anyMatch(r -> r.mention().first() == token && r.entity().family() == Family.PERSON);
  }

  /** Past "in Beijing", up to a comma or an "and". */
  private int pastDetail(int sentence, int from) {
    int size = page.tokens(sentence).size();
    for (int at = from; at < Math.min(size, from + LONGEST_LEAD); at++) {
      if (isJoint(sentence, at) || page.token(sentence, at).isVerb()) {
        return at;
      }
    }
    return from;
  }

  /** "Snowden was an administrator of the NSA"; "Kallas was appointed High Representative". */
  private void readPredicate(Reference person) {
    int sentence = person.sentence();
    Dependency edge = page.relation(sentence, person.head());
    int noun = edge.governor();
    if (edge.is("nsubj")
        && noun > person.head()
        && ENTERING.contains(page.token(sentence, noun).lemma())) {
      readApposition(person, noun + 1);
    }
    if (edge.is("nsubj")
        && noun > person.head()
        && page.token(sentence, noun).isNoun()
        && !page.sentence(sentence).dependencies().children(noun, "cop").isEmpty()) {
      index.titleAt(sentence, noun).ifPresent(title -> noteApposition(person, title));
    }
  }
}
