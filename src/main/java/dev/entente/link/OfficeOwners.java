package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.lexicon.OfficeKind;
import dev.entente.lexicon.Offices;
import dev.entente.text.MentionType;
import dev.entente.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads for whom an office is held, from the words around its title. */
final class OfficeOwners {
  private static final Set<String> OWNING = Set.of("of", "at", "for", "with", "from", "on");
  private static final Set<String> STATE_NOUNS =
      Set.of("nation", "republic", "state", "government");
  private static final Set<OfficeKind> OF_STATES =
      Set.of(
          OfficeKind.HEAD_OF_STATE,
          OfficeKind.HEAD_OF_GOVERNMENT,
          OfficeKind.MINISTER,
          OfficeKind.LEGISLATOR);
  private static final int FARTHEST = 8;

  private final Page page;
  private final Offices offices;
  private final NounClasses nouns;
  private final References references;
  private final EntityRegistry registry;
  private final States states;

  /**
   * What stands before a title.
   *
   * @param from where it begins
   */
  record Before(Optional<EntityId> owner, boolean former, int from) {}

  /**
   * What stands after a title.
   *
   * @param end where it ends
   */
  record After(Optional<EntityId> owner, int end) {}

  OfficeOwners(
      Page page,
      Offices offices,
      NounClasses nouns,
      References references,
      EntityRegistry registry,
      States states) {
    this.page = page;
    this.offices = offices;
    this.nouns = nouns;
    this.references = references;
    this.registry = registry;
    this.states = states;
  }

  /** "Russia's former deputy | foreign minister". */
  Before before(int sentence, int title, EntityId holder) {
    int at = title;
    boolean former = false;
    boolean spelledOut = false; // "National Security (NSA)": the name before its abbreviation
    Optional<EntityId> owner = Optional.empty();
    for (int steps = 0; steps < FARTHEST && at > 0; steps++) {
      Token before = page.token(sentence, at - 1);
      Optional<Reference> reference = endingAt(sentence, at);
      if (offices.isFormer(before.word()) || isPastTime(sentence, at)) {
        former = true;
        at--;
      } else if (reference.isPresent() && owner.isEmpty()) {
        owner = owner(reference.get(), holder);
        at = reference.get().mention().first();
      } else if (owner.isEmpty() && before.tag().equals("PRP$")) {
        owner = possessor(sentence, at - 1, holder);
        at--;
      } else if (owner.isEmpty() && body(sentence, at - 1).isPresent()) {
        owner = body(sentence, at - 1);
        at--;
      } else if (passes(before)) {
        spelledOut |= before.tag().equals("-LRB-");
        at--;
      } else if (spelledOut && before.tag().startsWith("NNP")) {
        at--;
      } else {
        break;
      }
    }
    return new Before(owner, former, at);
  }

  private static boolean passes(Token token) {
    boolean small = Character.isLowerCase(token.word().charAt(0));
    return switch (token.tag()) {
      case "POS", "VBG", "HYPH", "-LRB-", "-RRB-" -> true;
      case "JJ", "RB" -> small;
      default -> token.word().equals("-");
    };
  }

  /** "at the time Iran's foreign minister", "until recently Minister of Industry". */
  private boolean isPastTime(int sentence, int at) {
    String last = page.word(sentence, at - 1);
    return (last.equals("time") && page.word(sentence, at - 3).equals("at"))
        || (last.equals("recently") && page.word(sentence, at - 2).equals("until"));
  }

  private Optional<EntityId> possessor(int sentence, int pronoun, EntityId holder) {
    boolean personal = !page.word(sentence, pronoun).startsWith("it");
    Predicate<EntityId> kind =
        id ->
            !id.equals(holder)
                && (id.family() == Family.PERSON) == personal
                && Salience.isActor(id);
    for (Reference reference : references.in(sentence)) {
      if (reference.mention().end() <= pronoun
          && kind.test(reference.entity())
          && page.role(sentence, reference.head()).is("nsubj")) {
        return principal(reference.entity());
      }
    }
    return last(sentence, pronoun, kind).flatMap(this::principal);
  }

  private Optional<EntityId> principal(EntityId id) {
    return id.family() == Family.PERSON
        ? registry.actsFor(id).stream().findFirst()
        : Optional.of(id);
  }

  private Optional<EntityId> last(int sentence, int before, Predicate<EntityId> kind) {
    for (int at = sentence; at >= Math.max(0, sentence - 2); at--) {
      List<Reference> here = references.in(at);
      for (int i = here.size() - 1; i >= 0; i--) {
        Reference reference = here.get(i);
        if ((at < sentence || reference.mention().end() <= before)
            && kind.test(reference.entity())) {
          return Optional.of(reference.entity());
        }
      }
    }
    return Optional.empty();
  }

  /** The body last named that a common noun takes up again: "a ministry spokesperson". */
  private Optional<EntityId> body(int sentence, int token) {
    Token noun = page.token(sentence, token);
    if (!noun.tag().equals("NN")
        || nouns.classOf(noun.lemma()).filter(NounClass.GOVERNMENT_BODY::equals).isEmpty()) {
      return Optional.empty();
    }
    return last(
        sentence,
        token,
        id ->
            registry.classOf(id) == EntityClass.GOVERNMENT_BODY
                && registry.bears(id, noun.lemma()));
  }

  /** "prime minister | of Japan"; "research fellow | at the Charhar Institute". */
  After after(int sentence, int end, EntityId holder) {
    String link = page.word(sentence, end);
    if (!OWNING.contains(link)) {
      return new After(Optional.empty(), end);
    }
    int first = page.word(sentence, end + 1).equals("the") ? end + 2 : end + 1;
    Optional<Reference> named = startingAt(sentence, first);
    if (named.isPresent()) {
      int to = named.get().mention().end();
      if (STATE_NOUNS.contains(page.word(sentence, to))) {
        to++;
      }
      return new After(owner(named.get(), holder), to);
    }
    int to = first;
    while (to < page.tokens(sentence).size()
        && page.token(sentence, to).tag().startsWith("NNP")
        && references.at(sentence, to).isEmpty()
        && !Calendar.isDayOrMonth(page.token(sentence, to).word())) {
      to++;
    }
    return to == first || link.equals("on")
        ? new After(Optional.empty(), end)
        : new After(Optional.of(organization(sentence, first, to)), to);
  }

  /** An employer that is no more than a name in capitals: "a researcher at the Arms Monitor". */
  private EntityId organization(int sentence, int first, int end) {
    String name = NameSpotter.bare(page.words(sentence, first, end));
    EntityId id = new EntityId(Family.ORGANIZATION, EntityKeys.slug(name));
    registry.add(id, EntityClass.ORGANIZATION, name);
    registry.name(id, name);
    references.add(new Reference(page.mention(sentence, first, end, MentionType.ORGANIZATION), id));
    return id;
  }

  /** For whom a reference's office would be: itself, or whom a person acts for. */
  private Optional<EntityId> owner(Reference reference, EntityId holder) {
    EntityId entity = reference.entity();
    return switch (entity.family()) {
      case STATE, ORGANIZATION -> Optional.of(entity);
      case PLACE -> states.governedFrom(entity);
      case PERSON -> entity.equals(holder) ? Optional.empty() : principal(entity);
      case AGREEMENT, MECHANISM -> Optional.empty();
    };
  }

  /** Where the phrase does not say for whom: as known, else the State last named that is free. */
  Optional<EntityId> byDefault(int sentence, int title, EntityId holder, OfficeKind kind) {
    Optional<EntityId> known = registry.actsFor(holder).stream().findFirst();
    if (known.isPresent() || !OF_STATES.contains(kind)) {
      return known;
    }
    Set<EntityId> taken = registry.principals();
    Predicate<EntityId> free = id -> id.family() == Family.STATE && !taken.contains(id);
    for (Reference reference : references.in(sentence)) {
      if (reference.mention().end() <= title && free.test(reference.entity())) {
        return Optional.of(reference.entity());
      }
    }
    return mostNamed().stream()
        .filter(free)
        .findFirst()
        .or(() -> last(sentence, title, id -> id.family() == Family.STATE));
  }

  /** The two States that the page names most. */
  private List<EntityId> mostNamed() {
    Map<EntityId, Integer> counts = new TreeMap<>();
    for (int at = 0; at < page.sentences().size(); at++) {
      references.in(at).stream()
          .map(Reference::entity)
          .filter(id -> id.family() == Family.STATE)
          .forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<EntityId, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Reference> endingAt(int sentence, int end) {
    return references.in(sentence).stream()
        .filter(reference -> reference.mention().end() == end)
        .findFirst();
  }

  /** The longest name that starts at a token and is no person's. */
  Optional<Reference> startingAt(int sentence, int first) {
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
}
