package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.lexicon.OfficeTitle;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which actors a phrase that fills a role refers to. */
final class ActorResolver {
  private static final Set<String> OWNING = Set.of("of", "from", "for", "in", "at");

  private final Page page;
  private final References references;
  private final EntityRegistry registry;
  private final Coreference coreference;
  private final NounClasses nouns;
  private final States states;
  private final OfficeIndex offices;

  ActorResolver(
      Page page,
      References references,
      EntityRegistry registry,
      Coreference coreference,
      NounClasses nouns,
      States states,
      OfficeIndex offices) {
    this.page = page;
    this.references = references;
    this.registry = registry;
    this.coreference = coreference;
    this.nouns = nouns;
    this.states = states;
    this.offices = offices;
  }

  /** The actors that a phrase refers to; empty if it names none, or not clearly whom. */
  List<EntityId> resolve(Mention phrase, Optional<Speaker> speaker) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    Optional<Reference> named = references.at(sentence, head);
    if (named.isPresent()) {
      return actorOf(named.get().entity());
    }
    Token token = page.token(sentence, head);
    String word = token.word().toLowerCase(Locale.ROOT);
    if (Coreference.isFirstPerson(word)) {
      return speaker
          .map(s -> coreference.speakers(word, s.entity(), s.forState()))
          .orElse(List.of());
    }
    if (token.tag().startsWith("W")) {
      return antecedent(sentence, head, speaker);
    }
    if (!token.isNoun()) {
      return coreference.pronoun(sentence, head, word);
    }
    Optional<EntityId> apposed = apposed(sentence, head);
    return apposed.isPresent() ? List.of(apposed.get()) : nominal(phrase, speaker);
  }

  /** A place acts as the State whose capital or seat it is, or not at all. */
  private List<EntityId> actorOf(EntityId entity) {
    if (Salience.isActor(entity)) {
      return List.of(entity);
    }
    return entity.family() == Family.PLACE
        ? states.governedFrom(entity).map(List::of).orElse(List.of())
        : List.of();
  }

  /** What "who" or "which" stands for: the noun that its clause modifies. */
  private List<EntityId> antecedent(int sentence, int pronoun, Optional<Speaker> speaker) {
    int at = pronoun;
    for (int steps = 0; steps < 50 && at >= 0; steps++) {
      Dependency edge = page.relation(sentence, at);
      if (edge.is("acl") && edge.governor() >= 0 && edge.governor() < pronoun) {
        int noun = edge.governor();
        if (page.token(sentence, noun).tag().startsWith("W")) {
          return List.of();
        }
        return resolve(page.mention(sentence, noun, noun + 1, typeAt(sentence, noun)), speaker);
      }
      at = edge.governor();
    }
    return List.of();
  }

  private MentionType typeAt(int sentence, int token) {
    return page.token(sentence, token).isNoun() ? MentionType.NOMINAL : MentionType.PRONOUN;
  }

  /** The person or body named in apposition: "Russia's foreign minister, Sergei Lavrov". */
  private Optional<EntityId> apposed(int sentence, int head) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    for (int child : graph.children(head, "appos", "flat")) {
      Optional<EntityId> named =
          references.entityAt(sentence, child).filter(id -> id.family() != Family.PLACE);
      if (named.isPresent() && Salience.isActor(named.get())) {
        return named;
      }
    }
    Dependency up = graph.head(head);
    if (up.is("appos") && up.governor() >= 0) {
      return references
          .entityAt(sentence, up.governor())
          .filter(id -> id.family() == Family.PERSON);
    }
    for (int child : graph.children(head, "compound")) {
      Optional<EntityId> named =
          references.entityAt(sentence, child).filter(id -> id.family() == Family.PERSON);
      if (named.isPresent() && child > head) {
        return named;
      }
    }
    return Optional.empty();
  }

  private List<EntityId> nominal(Mention phrase, Optional<Speaker> speaker) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    Token token = page.token(sentence, head);
    int size = size(sentence, head, token);
    Optional<NounClass> noun = nounClass(sentence, head);
    Optional<OfficeTitle> title = offices.titleAt(sentence, head);
    boolean personal = title.isPresent();
    List<EntityId> owners = owners(sentence, head, speaker);
    if (size != 1) {
      return plural(sentence, head, size, noun, personal, owners);
    }
    if (personal || noun.filter(NounClass.LEADER::equals).isPresent()) {
      return person(sentence, head, title, owners);
    }
    return noun.map(kind -> singular(phrase, kind, owners)).orElse(List.of());
  }

  /** How many the phrase speaks of: 1, 2, 3, or 0 for a plural without a number. */
  private int size(int sentence, int head, Token token) {
    if (!token.tag().endsWith("S")) {
      return 1;
    }
    int size = 0;
    for (int child :
        page.sentence(sentence).dependencies().children(head, "nummod", "det", "amod")) {
      size =
          switch (page.word(sentence, child)) {
            case "two", "both", "2" -> 2;
            case "three", "3" -> 3;
            case "four", "4" -> 4;
            default -> size;
          };
    }
    if (size == 0 && page.word(sentence, head - 1).equals("both")) {
      size = 2;
    }
    return size;
  }

  private Optional<NounClass> nounClass(int sentence, int head) {
    int first = Math.max(0, head - 2);
    List<Token> tokens = page.sentence(sentence).tokens();
    for (int from = first; from <= head; from++) {
      String phrase =
          String.join(
              " ",
              tokens.subList(from, head + 1).stream()
                  .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                  .toList());
      Optional<NounClass> found = nouns.classOf(phrase);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<EntityId> plural(
      int sentence,
      int head,
      int size,
      Optional<NounClass> noun,
      boolean personal,
      List<EntityId> owners) {
    if (!owners.isEmpty() && noun.isPresent() && standsForOwner(noun.get())) {
      return owners;
    }
    if (!owners.isEmpty() && noun.isPresent() && isBody(noun.get())) {
      List<EntityId> bodies = new ArrayList<>();
      owners.forEach(owner -> bodies.add(body(sentence, head, Optional.of(owner))));
      return bodies;
    }
    boolean definite = size > 1 || isDefinite(sentence, head);
    if (personal || noun.filter(NounClass.LEADER::equals).isPresent()) {
      if (!owners.isEmpty()) {
        return owners;
      }
      return definite ? coreference.persons(sentence, head, size) : List.of();
    }
    if (!definite || noun.isEmpty()) {
      return List.of();
    }
    return switch (noun.get()) {
      case COUNTRY -> coreference.states(sentence, head, size);
      case SIDE -> coreference.sides(sentence, head, size);
      default -> List.of();
    };
  }

  private static boolean standsForOwner(NounClass noun) {
    return noun == NounClass.SIDE || noun == NounClass.OFFICIALS || noun == NounClass.LEADER;
  }

  private static boolean isBody(NounClass noun) {
    return noun == NounClass.GOVERNMENT_BODY;
  }

  /** Who holds the office; an official whom the page does not name stands for whom he serves. */
  private List<EntityId> person(
      int sentence, int head, Optional<OfficeTitle> title, List<EntityId> owners) {
    if (owners.isEmpty() && !isDefinite(sentence, head)) {
      return List.of();
    }
    return coreference
        .person(
            sentence,
            head,
            id ->
                title.isPresent()
                    ? offices.holds(id, title.get(), owners)
                    : offices.leads(id, owners))
        .map(List::of)
        .orElse(owners);
  }

  private List<EntityId> singular(Mention phrase, NounClass noun, List<EntityId> owners) {
    int sentence = phrase.sentence();
    int head = phrase.head();
    if (standsForOwner(noun) && !owners.isEmpty()) {
      return owners;
    }
    if (isBody(noun) && !owners.isEmpty()) {
      return List.of(body(sentence, head, Optional.of(owners.get(0))));
    }
    if (!isDefinite(sentence, head)) {
      return List.of();
    }
    String word = page.token(sentence, head).lemma().toLowerCase(Locale.ROOT);
    Optional<EntityId> found =
        switch (noun) {
          case COUNTRY, SIDE -> coreference.country(sentence, head);
          case GOVERNMENT_BODY ->
              coreference.body(
                  sentence,
                  head,
                  word,
                  Set.of(EntityClass.GOVERNMENT_BODY, EntityClass.INTERNATIONAL_ORGANIZATION));
          case INTERNATIONAL_ORGANIZATION ->
              coreference.body(
                  sentence, head, word, Set.of(EntityClass.INTERNATIONAL_ORGANIZATION));
          case ORGANIZATION ->
              coreference.body(sentence, head, word, Set.of(EntityClass.ORGANIZATION));
          default -> Optional.empty();
        };
    return found.map(List::of).orElse(List.of());
  }

  private boolean isDefinite(int sentence, int head) {
    for (int child : page.sentence(sentence).dependencies().children(head, "det", "nmod:poss")) {
      String word = page.word(sentence, child);
      if (word.equals("the")
          || word.equals("this")
          || word.equals("these")
          || word.equals("both")) {
        return true;
      }
    }
    return Character.isUpperCase(page.token(sentence, head).word().charAt(0)) && head > 0;
  }

  /** The body that a phrase such as "the Iranian parliament" names by its owner. */
  private EntityId body(int sentence, int head, Optional<EntityId> owner) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    int first = head;
    int ownFirst = head;
    for (int at = head - 1; at >= 0 && graph.isWithin(at, head); at--) {
      boolean owns = references.at(sentence, at).isPresent();
      String tag = page.token(sentence, at).tag();
      if (!owns && !(tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS"))) {
        break;
      }
      first = at;
      if (!owns && first == ownFirst - 1 && !tag.equals("POS")) {
        ownFirst = at;
      }
    }
    String bare = NameSpotter.bare(page.words(sentence, ownFirst, head + 1));
    EntityId id = Bodies.id(owner, bare, page);
    String label = NameSpotter.bare(page.words(sentence, first, head + 1));
    registry.add(id, EntityClass.GOVERNMENT_BODY, label);
    registry.name(id, label);
    registry.name(id, bare);
    owner.ifPresent(state -> registry.actsFor(id, state));
    return id;
  }

  /** The States and organisations that a phrase belongs to: "Russia's", "Chinese", "of India". */
  private List<EntityId> owners(int sentence, int head, Optional<Speaker> speaker) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    Set<EntityId> owners = new LinkedHashSet<>();
    for (int child : graph.children(head, "amod", "compound", "nmod", "nmod:poss")) {
      Dependency edge = graph.head(child);
      boolean phrase = edge.is("nmod") && !edge.is("nmod:poss") && child > head;
      if (phrase && !OWNING.contains(page.marker(sentence, child))) {
        continue;
      }
      Token token = page.token(sentence, child);
      if (token.tag().startsWith("PRP")) {
        List<EntityId> possessors =
            resolve(page.mention(sentence, child, child + 1, MentionType.PRONOUN), speaker);
        possessors.forEach(possessor -> owners.addAll(principalsOf(possessor)));
        continue;
      }
      references
          .entityAt(sentence, child)
          .flatMap(id -> id.family() == Family.PLACE ? states.governedFrom(id) : Optional.of(id))
          .filter(Salience::isActor)
          .ifPresent(id -> owners.addAll(principalsOf(id)));
    }
    return List.copyOf(owners);
  }

  private List<EntityId> principalsOf(EntityId owner) {
    return owner.family() == Family.PERSON ? registry.actsFor(owner) : List.of(owner);
  }
}
