package dev.entente.link;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.text.BlockKind;
import dev.entente.text.Dependency;
import dev.entente.text.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom a reader has in mind at each point of a page: the actors of each sentence by prominence, and
 * those that were named or acted together.
 */
final class Salience {
  /** How many sentences a pronoun may look back. */
  static final int REACH = 4;

  private static final int SUBJECT = 4;
  private static final int OBJECT = 3;
  private static final int POSSESSOR = 2;

  private final Page page;
  private final List<List<Standing>> standings = new ArrayList<>();
  private final List<List<List<EntityId>>> actedTogether = new ArrayList<>();
  private final Map<EntityId, Integer> weights = new LinkedHashMap<>();

  /**
   * One actor in one sentence.
   *
   * @param chain the token of the first in its coordination
   * @param governor the token that governs the coordination, or -1
   */
  record Standing(int token, EntityId entity, int weight, int chain, int governor) {}

  Salience(Page page, References references) {
    this.page = page;
    for (int i = 0; i < page.sentences().size(); i++) {
      standings.add(new ArrayList<>());
      actedTogether.add(new ArrayList<>());
      for (Reference reference : references.in(i)) {
        note(reference.mention(), reference.entity());
      }
    }
  }

  /** Notes that a phrase has been understood as an actor. */
  void note(Mention mention, EntityId entity) {
    if (!isActor(entity)) {
      return;
    }
    int sentence = mention.sentence();
    List<Standing> here = standings.get(sentence);
    if (here.stream().anyMatch(s -> s.token == mention.head() && s.entity.equals(entity))) {
      return;
    }
    Dependency role = page.role(sentence, mention.head());
    here.add(
        new Standing(
            mention.head(),
            entity,
            weight(role),
            chain(sentence, mention.head()),
            role.governor()));
    here.sort(Comparator.comparingInt(Standing::token));
    weights.merge(entity, documentWeight(sentence), Integer::sum);
  }

  /** Notes that these acted together in a sentence: those who met, signed or agreed. */
  void noteTogether(int sentence, List<EntityId> actors) {
    actedTogether.get(sentence).add(List.copyOf(new LinkedHashSet<>(actors)));
  }

  private int chain(int sentence, int token) {
    int at = token;
    for (int steps = 0; steps < 50; steps++) {
      Dependency edge = page.relation(sentence, at);
      if (!(edge.is("conj") || edge.is("appos") || edge.is("flat")) || edge.governor() < 0) {
        break;
      }
      at = edge.governor();
    }
    return at;
  }

  private int documentWeight(int sentence) {
    BlockKind kind = page.document().blockOf(page.sentence(sentence)).kind();
    if (kind == BlockKind.BYLINE) {
      return 0;
    }
    return kind == BlockKind.TITLE ? 5 : sentence < 4 ? 3 : 1;
  }

  private static int weight(Dependency role) {
    if (role.is("nsubj") || role.is("root")) {
      return SUBJECT;
    }
    if (role.is("obj") || role.is("iobj")) {
      return OBJECT;
    }
    return role.is("nmod:poss") ? POSSESSOR : 1;
  }

  static boolean isActor(EntityId entity) {
    return entity.family() == Family.STATE
        || entity.family() == Family.PERSON
        || entity.family() == Family.ORGANIZATION;
  }

  /**
   * The most prominent actor of a kind before a token, in this sentence or the last few: in the
   * same sentence the nearest subject, in earlier ones the first.
   *
   * @param notWith a verb whose other arguments cannot be meant, or -1
   */
  Optional<EntityId> before(int sentence, int token, int notWith, Predicate<EntityId> kind) {
    Standing best = null;
    for (Standing standing : standings.get(sentence)) {
      boolean apart = notWith < 0 || standing.governor != notWith;
      if (standing.token < token
          && apart
          && kind.test(standing.entity)
          && (best == null || standing.weight >= best.weight)) {
        best = standing;
      }
    }
    for (int at = sentence - 1; best == null && at >= Math.max(0, sentence - REACH); at--) {
      for (Standing standing : standings.get(at)) {
        if (kind.test(standing.entity) && (best == null || standing.weight > best.weight)) {
          best = standing;
        }
      }
    }
    return Optional.ofNullable(best).map(Standing::entity);
  }

  /** The last actor of a kind named before a token, however far back. */
  Optional<EntityId> latest(int sentence, int token, Predicate<EntityId> kind) {
    for (int at = sentence; at >= Math.max(0, sentence - 10 * REACH); at--) {
      List<Standing> here = standings.get(at);
      for (int i = here.size() - 1; i >= 0; i--) {
        Standing standing = here.get(i);
        if ((at < sentence || standing.token < token) && kind.test(standing.entity)) {
          return Optional.of(standing.entity);
        }
      }
    }
    return Optional.empty();
  }

  /** The distinct actors of a sentence before a token, in text order. */
  List<EntityId> actors(int sentence, int before) {
    Set<EntityId> actors = new LinkedHashSet<>();
    for (Standing standing : standings.get(sentence)) {
      if (standing.token < before) {
        actors.add(standing.entity);
      }
    }
    return List.copyOf(actors);
  }

  /** The coordinations of a sentence that end before a token, and who acted together there. */
  List<List<EntityId>> groups(int sentence, int before) {
    Map<Integer, Set<EntityId>> byChain = new LinkedHashMap<>();
    for (Standing standing : standings.get(sentence)) {
      if (standing.token < before) {
        byChain.computeIfAbsent(standing.chain, key -> new LinkedHashSet<>()).add(standing.entity);
      }
    }
    List<List<EntityId>> groups = new ArrayList<>();
    byChain.values().forEach(group -> groups.add(List.copyOf(group)));
    if (before == Integer.MAX_VALUE) {
      groups.addAll(actedTogether.get(sentence));
    }
    groups.removeIf(group -> group.size() < 2);
    return groups;
  }

  /** The actors of a kind that the page names most, the most named first. */
  List<EntityId> principals(Predicate<EntityId> kind) {
    return weights.entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()))
        .sorted(Map.Entry.<EntityId, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
