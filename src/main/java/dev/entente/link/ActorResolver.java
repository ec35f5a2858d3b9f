package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which actors a phrase that fills a role refers to. */
final class ActorResolver {
  private final Page page;
  private final References references;
  private final Coreference coreference;
  private final NominalReader reader;
  private final NominalResolver nominals;
  private final States states;

  ActorResolver(
      Page page,
      References references,
      Coreference coreference,
      NominalReader reader,
      NominalResolver nominals,
      States states) {
    this.page = page;
    this.references = references;
    this.coreference = coreference;
    this.reader = reader;
    this.nominals = nominals;
    this.states = states;
  }

  /**
   * The actors that a phrase refers to; empty if it names none, or not clearly whom.
   *
   * @param excluded who acts on whom the phrase means, and so is not meant by a pronoun
   */
  List<EntityId> resolve(Mention phrase, Optional<Speaker> speaker, Set<EntityId> excluded) {
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
          .map(found -> coreference.speakers(word, found))
          .orElseGet(() -> coreference.signatories(sentence, head, word));
    }
    if (token.tag().startsWith("W") || word.equals("that")) {
      return antecedent(sentence, head, speaker);
    }
    if (!token.isNoun()) {
      List<Integer> of = page.sentence(sentence).dependencies().children(head, "nmod");
      if (!of.isEmpty() && page.word(sentence, head + 1).equals("of")) {
        int noun = of.get(0);
        return resolve(
            page.mention(sentence, noun, noun + 1, MentionType.NOMINAL), speaker, excluded);
      }
      return coreference.pronoun(sentence, head, word, excluded);
    }
    List<EntityId> apposed = apposed(sentence, head);
    return apposed.isEmpty()
        ? reader
            .read(phrase, pronoun -> resolve(pronoun, speaker, Set.of()))
            .map(nominals::resolve)
            .orElse(List.of())
        : apposed;
  }

  /** The States of whom an act upon "two Peruvian sailors" strikes. */
  List<EntityId> nation(Mention phrase, Optional<Speaker> speaker) {
    return page.token(phrase.sentence(), phrase.head()).isNoun()
        ? reader
            .read(phrase, pronoun -> resolve(pronoun, speaker, Set.of()))
            .map(Nominal::owners)
            .orElse(List.of())
        : List.of();
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

  /** What "who" or "which" stands for: the name before it, else the noun its clause modifies. */
  private List<EntityId> antecedent(int sentence, int pronoun, Optional<Speaker> speaker) {
    int before = pronoun - 1;
    while (before >= 0
        && (page.word(sentence, before).equals(",")
            || page.token(sentence, before).tag().equals("IN"))) {
      before--;
    }
    Optional<EntityId> adjacent =
        before < 0 ? Optional.empty() : references.entityAt(sentence, before);
    if (adjacent.isPresent()) {
      return actorOf(adjacent.get());
    }
    int at = pronoun;
    for (int steps = 0; steps < 50 && at >= 0; steps++) {
      Dependency edge = page.relation(sentence, at);
      int noun = edge.governor();
      if (edge.is("acl") && noun >= 0 && noun < pronoun) {
        boolean wh = page.token(sentence, noun).tag().startsWith("W");
        return wh
            ? List.of()
            : resolve(
                page.mention(sentence, noun, noun + 1, MentionType.NOMINAL), speaker, Set.of());
      }
      at = noun;
    }
    return List.of();
  }

  /** Those named in apposition: "Russia's foreign minister, Sergei Lavrov". */
  private List<EntityId> apposed(int sentence, int head) {
    DependencyGraph graph = page.sentence(sentence).dependencies();
    List<EntityId> found = new ArrayList<>();
    for (int child : graph.children(head, "appos", "flat")) {
      addActor(sentence, child, found);
      if (page.token(sentence, head).tag().endsWith("S")) {
        graph.children(child, "conj").forEach(conjunct -> addActor(sentence, conjunct, found));
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    Dependency up = graph.head(head);
    if (up.is("appos") && up.governor() >= 0) {
      return references
          .entityAt(sentence, up.governor())
          .filter(id -> id.family() == Family.PERSON)
          .map(List::of)
          .orElse(List.of());
    }
    return afterComma(sentence, head);
  }

  private void addActor(int sentence, int token, List<EntityId> actors) {
    references
        .entityAt(sentence, token)
        .filter(Salience::isActor)
        .filter(id -> !actors.contains(id))
        .ifPresent(actors::add);
  }

  /** Persons or an organisation behind a comma, whatever the parse. */
  private List<EntityId> afterComma(int sentence, int head) {
    int at = head + 1;
    while (isComplement(sentence, at)) {
      at++;
    }
    List<EntityId> found = new ArrayList<>();
    boolean many = page.token(sentence, head).tag().endsWith("S");
    while (page.word(sentence, at).equals(",")
        || (!found.isEmpty() && page.word(sentence, at).equals("and"))) {
      Optional<Reference> named = namedFrom(sentence, at + 1);
      if (named.isEmpty() || (!many && !found.isEmpty())) {
        break;
      }
      found.add(named.get().entity());
      at = named.get().mention().end();
    }
    boolean fits = many ? found.size() > 1 : found.size() == 1 && closes(sentence, at);
    return fits ? found : List.of();
  }

  /** Whether a token can belong to "of the United Arab Emirates (UAE) and Bahrain". */
  private boolean isComplement(int sentence, int token) {
    return Set.of("of", "the", "and", "(", ")").contains(page.word(sentence, token))
        || (token < page.tokens(sentence).size()
            && references
                .at(sentence, token)
                .filter(r -> r.entity().family() != Family.PERSON)
                .isPresent());
  }

  /** The person or organisation named at a token or behind an article or form of address. */
  private Optional<Reference> namedFrom(int sentence, int from) {
    for (int first = from; first <= from + 1 && first < page.tokens(sentence).size(); first++) {
      int at = first;
      Optional<Reference> named =
          references
              .at(sentence, at)
              .filter(r -> r.mention().first() == at)
              .filter(
                  r ->
                      r.entity().family() == Family.PERSON
                          || r.entity().family() == Family.ORGANIZATION);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private boolean closes(int sentence, int token) {
    return Set.of(",", ".", ";", "(", "").contains(page.word(sentence, token));
  }
}
