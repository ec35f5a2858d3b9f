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
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a reader has in mind at each point of a page: the entities of each sentence by
 * prominence, and those that were named or acted together.
 */
final class Salience {
  /** How many sentences a pronoun may look back. */
  static final int REACH = 4;

  private static final int FAR = 40;
  private static final int SUBJECT = 4;
  private static final int OBJECT = 3;
  private static final int POSSESSOR = 2;

  private final Page page;
  private final List<List<Standing>> standings = new ArrayList<>();
  private final List<List<List<EntityId>>> actedTogether = new ArrayList<>();
  private final Map<EntityId, Integer> weights = new LinkedHashMap<>();

  /**
   * One entity in one sentence.
   *
   * @param chain the token of the first in its coordination
   * @param governor the token that governs the coordination, or -1
   */
  private record Standing(int token, EntityId entity, int weight, int chain, int governor) {}

  /**
   * Where a pronoun stands and what it cannot mean.
   *
   * @param verb a verb whose other arguments it cannot mean, or -1
   * @param head a noun whose clause it stands in, or -1
   * @param kind what it can mean
   */
  record Search(int sentence, int token, int verb, int head, Predicate<EntityId> kind) {}

  Salience(Page page, References references) {
    this.page = page;
    for (int i = 0; i < page.sentences().size(); i++) {
      standings.add(new ArrayList<>());
      actedTogether.add(new ArrayList<>());
      for (Reference reference : references.in(i)) {
        if (!isSpeakerLabel(reference)) {
          note(reference.mention(), reference.entity());
        }
      }
    }
  }

  /** "CCTV:" before a question says who asks, not of whom he speaks. */
  private boolean isSpeakerLabel(Reference reference) {
    return page.document()
        .blockOf(page.sentence(reference.sentence()))
        .speaker()
        .filter(label -> label.contains(reference.mention().span()))
        .isPresent();
  }

  /** Notes that a phrase has been understood as an entity. */
  void note(Mention mention, EntityId entity) {
    if (entity.family() == Family.PLACE) {
      return;
    }
    int sentence = mention.sentence();
    List<Standing> here = standings.get(sentence);
    if (here.stream().anyMatch(s -> s.token == mention.head() && s.entity.equals(entity))) {
      return;
    }
    Dependency role = page.role(sentence, mention.head());
    int chain = chain(sentence, mention.head());
    here.add(new Standing(mention.head(), entity, weight(role), chain, role.governor()));
    here.sort(Comparator.comparingInt(Standing::token));
    if (isActor(entity)) {
      weights.merge(entity, documentWeight(sentence), Integer::sum);
    }
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
    return switch (entity.family()) {
      case STATE, PERSON, ORGANIZATION -> true;
      case PLACE, AGREEMENT, MECHANISM -> false;
    };
  }

  /**
   * The most prominent entity before a pronoun: in its sentence the nearest subject, in earlier
   * ones the first. A mere modifier in the same sentence yields to a subject or object before.
   */
  Optional<EntityId> before(Search search) {
    Standing here = null;
    for (Standing standing : standings.get(search.sentence)) {
      boolean apart =
          (search.verb < 0 || standing.governor != search.verb)
              && standing.token != search.head
              && (search.head < 0 || standing.chain != search.head);
      if (standing.token < search.token
          && apart
          && search.kind.test(standing.entity)
          && (here == null || standing.weight >= here.weight)) {
        here = standing;
      }
    }
    if (here != null && here.weight >= POSSESSOR) {
      return Optional.of(here.entity);
    }
    Standing earlier = earlier(search);
    boolean yields = here == null || (earlier != null && earlier.weight >= OBJECT);
    return Optional.ofNullable(yields ? earlier : here).map(Standing::entity);
  }

  private @Nullable Standing earlier(Search search) {
    for (int at = search.sentence - 1; at >= Math.max(0, search.sentence - REACH); at--) {
      Standing best = null;
      for (Standing standing : standings.get(at)) {
        if (search.kind.test(standing.entity) && (best == null || standing.weight > best.weight)) {
          best = standing;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** The last entity of a kind named before a token, however far back. */
  Optional<EntityId> latest(int sentence, int token, Predicate<EntityId> kind) {
    for (int at = sentence; at >= Math.max(0, sentence - FAR); at--) {
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
      if (standing.token < before && isActor(standing.entity)) {
        actors.add(standing.entity);
      }
    }
    return List.copyOf(actors);
  }

  /** The coordinations of a sentence that end before a token, and who acted together there. */
  List<List<EntityId>> groups(int sentence, int before) {
    Map<Integer, Set<EntityId>> byChain = new LinkedHashMap<>();
    for (Standing standing : standings.get(sentence)) {
      if (standing.token < before && isActor(standing.entity)) {
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
