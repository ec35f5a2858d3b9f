package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what the words of a phrase tell of whom it means: number, article, class, owners. */
final class NominalReader {
  private static final Set<String> OWNING = Set.of("of", "from", "for", "in", "at");
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "both");
  private static final Set<String> OF_TWO = Set.of("each", "either", "neither", "both");
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "2", 2, "both", 2, "three", 3, "3", 3, "four", 4, "five", 5, "six", 6);
  private static final int UNKNOWN_NUMBER = -1;
  private static final int LONGEST_NOUN = 3;

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final NounClasses nouns;
  private final States states;
  private final OfficeIndex offices;

  NominalReader(
      Page page,
      References references,
      EntityRegistry registry,
      NounClasses nouns,
      States states,
      OfficeIndex offices) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.nouns = nouns;
    this.states = states;
    this.offices = offices;
  }

  /**
   * Reads a phrase.
   *
   * @param phrases tells whom a possessive pronoun, or "of the two countries", means
   * @return empty if it speaks of a number that no group can be told by: "the 28 member states"
   */
  Optional<Nominal> read(Mention phrase, Function<Mention, List<EntityId>> phrases) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    Token token = page.token(sentence, head);
    Optional<NounClass> noun = nounClass(sentence, head);
    int size = isParty(noun) ? 2 : size(sentence, head, token);
    Set<EntityId> owners = new LinkedHashSet<>();
    Set<EntityId> possessors = new LinkedHashSet<>();
    readOwners(sentence, head, phrases, owners, possessors);
    boolean untold = size == UNKNOWN_NUMBER && !token.lemma().equalsIgnoreCase("member");
    if (owners.isEmpty() && (untold || isOfUnknownPlace(sentence, head))) {
      return Optional.empty();
    }
    return Optional.of(
        new Nominal(
            sentence,
            head,
            token.lemma().toLowerCase(Locale.ROOT),
            Math.max(size, 0),
            isDefinite(sentence, head)
                || size > 1 && noun.filter(NounClass.OFFICIALS::equals).isEmpty(),
            noun,
            offices.titleAt(sentence, head),
            List.copyOf(owners),
            List.copyOf(possessors)));
  }

  /**
   * "The Dubai ruler", "the Catalan government", "the police in Lagos": of a place that is no
   * State, so of nobody known.
   */
  private boolean isOfUnknownPlace(int sentence, int head) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    Stream<Integer> after =
        graph.children(head, "nmod").stream()
            .filter(child -> OWNING.contains(page.marker(sentence, child)));
    return Stream.concat(graph.children(head, "amod", "compound", "nmod:poss").stream(), after)
        .anyMatch(
            child ->
                page.token(sentence, child).entity().equals("LOCATION")
                    || references
                        .entityAt(sentence, child)
                        .filter(id -> id.family() == Family.PLACE)
                        .isPresent());
  }

  /** In a treaty "a Party" and "the Requested State" is each of them. */
  private boolean isParty(Optional<NounClass> noun) {
    return page.document().source().metadata().genre() == Genre.TREATY
        && noun.filter(found -> found == NounClass.COUNTRY || found == NounClass.SIDE).isPresent();
  }

  private int size(int sentence, int head, Token token) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    boolean plural = token.tag().endsWith("S");
    int size = plural ? 0 : 1;
    for (int child : graph.children(head, "nummod", "det", "amod", "cc:preconj")) {
      String word = page.word(sentence, child);
      if (OF_TWO.contains(word)) {
        return 2;
      }
      if (plural && NUMBERS.containsKey(word)) {
        size = NUMBERS.getOrDefault(word, 0);
      } else if (plural && page.token(sentence, child).tag().equals("CD")) {
        size = UNKNOWN_NUMBER;
      }
    }
    String before = page.word(sentence, head - 1);
    return size == 0 && OF_TWO.contains(before) ? 2 : size;
  }

  private boolean isDefinite(int sentence, int head) {
    for (int child : page.sentence(sentence).dependencies().children(head, "det", "nmod:poss")) {
      if (DEFINITE.contains(page.word(sentence, child))) {
        return true;
      }
    }
    boolean capital = Character.isUpperCase(page.token(sentence, head).word().charAt(0));
    return (capital && head > 0) || page.word(sentence, head - 1).equals("the");
  }

  /** The class by the longest phrase that ends in the head; a plural "party" is a side. */
  private Optional<NounClass> nounClass(int sentence, int head) {
    List<Token> tokens = page.tokens(sentence);
    String lemma = tokens.get(head).lemma().toLowerCase(Locale.ROOT);
    boolean many = tokens.get(head).tag().endsWith("S");
    boolean capital = Character.isUpperCase(tokens.get(head).word().charAt(0));
    if (lemma.equals("party")
        && (many || capital || OF_TWO.contains(page.word(sentence, head - 1)))) {
      return Optional.of(NounClass.SIDE);
    }
    if (lemma.equals("capital") && many) {
      return Optional.of(NounClass.COUNTRY);
    }
    for (int from = Math.max(0, head - LONGEST_NOUN + 1); from <= head; from++) {
      Optional<NounClass> found = nouns.classOf(lemmas(tokens.subList(from, head + 1)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String lemmas(List<Token> tokens) {
    return String.join(
        " ", tokens.stream().map(token -> token.lemma().toLowerCase(Locale.ROOT)).toList());
  }

  private void readOwners(
      int sentence,
      int head,
      Function<Mention, List<EntityId>> phrases,
      Set<EntityId> owners,
      Set<EntityId> possessors) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    Set<Integer> modifiers = new LinkedHashSet<>();
    for (int child : graph.children(head, "amod", "compound", "nmod", "nmod:poss")) {
      boolean after = child > head && !graph.head(child).is("nmod:poss");
      if (!after || OWNING.contains(page.marker(sentence, child))) {
        modifiers.add(child);
        // "Turkish and Syrian forces" are those of both
        modifiers.addAll(graph.children(child, "conj"));
        if (page.word(sentence, child).equals("led")) {
          // "Turkish-led forces"
          modifiers.addAll(graph.children(child, "dep", "compound", "obl", "nsubj", "amod"));
        }
        if (after && page.token(sentence, child).tag().equals("NNS")) {
          // "the commander of Kenya's forces"
          modifiers.addAll(graph.children(child, "amod", "compound", "nmod:poss"));
        }
      }
    }
    if (modifiers.isEmpty()) {
      lastJoined(sentence, head)
          .ifPresent(last -> readOwners(sentence, last, phrases, owners, possessors));
    }
    for (int child : modifiers) {
      if (page.token(sentence, child).tag().startsWith("PRP")) {
        Mention pronoun = page.mention(sentence, child, child + 1, MentionType.PRONOUN);
        phrases.apply(pronoun).forEach(id -> addOwner(id, owners, possessors));
      } else if (isSide(sentence, child)) {
        Mention side = page.mention(sentence, child, child + 1, MentionType.NOMINAL);
        phrases.apply(side).forEach(id -> addOwner(id, owners, possessors));
      } else {
        references
            .entityAt(sentence, child)
            .flatMap(id -> id.family() == Family.PLACE ? states.governedFrom(id) : Optional.of(id))
            .filter(Salience::isActor)
            .ifPresent(id -> addOwner(id, owners, possessors));
      }
    }
  }

  /** Of "ministers and envoys of the two countries" the last, which says for all whose they are. */
  private Optional<Integer> lastJoined(int sentence, int head) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    boolean many = page.token(sentence, head).tag().endsWith("S");
    int first = graph.head(head).is("conj") ? graph.head(head).governor() : head;
    List<Integer> joined = many && first >= 0 ? graph.children(first, "conj") : List.of();
    return joined.isEmpty()
        ? Optional.empty()
        : Optional.of(joined.get(joined.size() - 1))
            .filter(last -> last > head && page.token(sentence, last).tag().endsWith("S"));
  }

  /** "Both countries' ministers": a noun that stands for States. */
  private boolean isSide(int sentence, int token) {
    return page.token(sentence, token).isNoun()
        && references.at(sentence, token).isEmpty()
        && nounClass(sentence, token)
            .filter(found -> found == NounClass.COUNTRY || found == NounClass.SIDE)
            .isPresent();
  }

  private void addOwner(EntityId id, Set<EntityId> owners, Set<EntityId> possessors) {
    if (id.family() == Family.PERSON) {
      possessors.add(id);
      owners.addAll(registry.actsFor(id));
    } else {
      owners.add(id);
    }
  }
}
