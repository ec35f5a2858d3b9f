package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.fact.Link;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.lexicon.TitleQualifiers;
import dev.entente.wikidict.WikiPage;
import dev.entente.wikidict.WikidictIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links entities to what they are elsewhere: by the reference data, else by the names that a page
 * gives them, all of which should lead to one page of a fitting kind.
 */
final class WikiLinker {
  private static final double SURE = 0.9;
  private static final double SURE_OF_CAPITAL = 0.7;
  private static final double LEAST = 0.5;
  private static final double OF_ONE_NAME = 0.9;
  private static final double OF_ANOTHER_NAME = 0.8;
  private static final double OF_A_STRANGER = 0.6;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "to", "s");

  private final Gazetteer gazetteer;
  private final TitleQualifiers qualifiers;
  private final ProperPhrases phrases;
  private final Optional<WikidictIndex> index;

  /** The names that lead to one title, and the largest share of their links that do. */
  private static final class Votes {
    private final Set<String> names = new LinkedHashSet<>();
    private double share;
  }

  WikiLinker(
      Gazetteer gazetteer,
      TitleQualifiers qualifiers,
      ProperPhrases phrases,
      Optional<WikidictIndex> index) {
    this.gazetteer = gazetteer;
    this.qualifiers = qualifiers;
    this.phrases = phrases;
    this.index = index;
  }

  /**
   * The links of an entity, none if nothing fits.
   *
   * @param names its label first
   * @param principals the labels of those it acts for
   */
  List<Link> links(
      EntityId id, EntityClass entityClass, List<String> names, List<String> principals) {
    Optional<GazetteerEntry> known = gazetteer.entity(id);
    List<String> same = known.map(GazetteerEntry::sameAs).orElse(List.of());
    if (!same.isEmpty()) {
      return same.stream().map(Link::sure).toList();
    }
    return index.flatMap(pages -> best(pages, id.family(), names)).stream()
        .filter(page -> fits(page.getKey(), entityClass, names, principals))
        .map(page -> link(page.getKey(), page.getValue(), id, known.isPresent()))
        .filter(link -> link.confidence() >= LEAST)
        .toList();
  }

  /** The page to which most names lead; of equals the one to which the largest share does. */
  private Optional<Map.Entry<String, Votes>> best(
      WikidictIndex pages, Family family, List<String> names) {
    Map<String, Votes> votes = new TreeMap<>();
    for (String name : new LinkedHashSet<>(names)) {
      Optional<WikiPage> page = isTelling(name, family) ? pages.find(name) : Optional.empty();
      page.filter(found -> qualifiers.admit(found.title(), family))
          .ifPresent(
              found -> {
                Votes here = votes.computeIfAbsent(found.title(), title -> new Votes());
                here.names.add(name);
                here.share = Math.max(here.share, found.share());
              });
    }
    return votes.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Votes> vote) -> vote.getValue().names.size())
                .thenComparingDouble(vote -> vote.getValue().share)
                .thenComparing(Map.Entry.<String, Votes>comparingByKey().reversed()));
  }

  /** Whether a name says enough to be looked up: of a person more than one part. */
  private boolean isTelling(String name, Family family) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    if (phrases.isGeneric(name)) {
      return false;
    }
    return switch (family) {
      case PERSON -> PersonName.of(name).isFull();
      case AGREEMENT, MECHANISM ->
          capital && (name.contains(" ") || OrganizationNames.isAcronym(name));
      case STATE, ORGANIZATION, PLACE -> capital && name.length() > 2;
    };
  }

  private boolean fits(
      String title, EntityClass entityClass, List<String> names, List<String> principals) {
    List<String> words = words(TitleQualifiers.bare(title));
    return switch (entityClass) {
      case PERSON ->
          names.stream()
              .map(name -> PersonName.of(name).parts())
              .anyMatch(parts -> parts.size() > 1 && isSharedBy(parts, words));
      case GOVERNMENT_BODY -> isOwn(words, names, principals);
      case PLACE ->
          names.stream().anyMatch(name -> startsWith(words, words(name))) && !words.isEmpty();
      default -> isShared(names, title, words);
    };
  }

  /** The first or the last part: "Sergey Lavrov" and "Sergei Lavrov". */
  private static boolean isSharedBy(List<String> parts, List<String> words) {
    return words.contains(parts.get(parts.size() - 1))
        || (words.contains(parts.get(0)) && words.size() == parts.size());
  }

  /** A body's page speaks of its State and no other; "Congress" alone is anyone's. */
  private boolean isOwn(List<String> words, List<String> names, List<String> principals) {
    Set<String> owners = new HashSet<>();
    principals.forEach(principal -> owners.addAll(words(principal)));
    boolean named = words.stream().anyMatch(owners::contains) && !owners.containsAll(words);
    boolean exact = words.size() > 2 && names.stream().anyMatch(name -> words(name).equals(words));
    return named || (exact && gazetteer.readings(String.join(" ", words)).isEmpty());
  }

  private static boolean startsWith(List<String> words, List<String> start) {
    return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
  }

  /** Half of a name's words; the initials of a title tell only where there is no longer name. */
  private static boolean isShared(List<String> names, String title, List<String> words) {
    List<String> initials = OrganizationNames.acronyms(title.replace('_', ' '));
    boolean abbreviated = names.stream().allMatch(OrganizationNames::isAcronym);
    return names.stream()
        .anyMatch(
            name ->
                OrganizationNames.isAcronym(name)
                    ? abbreviated && initials.contains(name.replace(".", ""))
                    : isHalf(words(name), words));
  }

  private static boolean isHalf(List<String> own, List<String> words) {
    long shared = own.stream().filter(words::contains).count();
    return shared * 2 >= own.size() && shared > 0;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(EntityKeys.slug(name).split("-", -1)));
    words.removeIf(SMALL::contains);
    return words;
  }

  private Link link(String title, Votes votes, EntityId id, boolean known) {
    boolean plain = !TitleQualifiers.isQualified(title);
    boolean exact =
        votes.names.stream().anyMatch(name -> words(name).equals(words(title)) && plain);
    boolean many = votes.names.size() > 1;
    boolean told = words(title).size() > 1 && votes.share >= SURE && (known || isNamed(id, many));
    if (exact && (told || (isCapital(votes.names) && votes.share >= SURE_OF_CAPITAL))) {
      return Link.sure(WikiPage.dbpedia(title));
    }
    boolean stranger = id.family() == Family.PERSON && !known;
    double confidence =
        votes.share
            * (many ? 1 : OF_ONE_NAME)
            * (exact ? 1 : OF_ANOTHER_NAME)
            * (stranger ? OF_A_STRANGER : 1);
    return new Link(WikiPage.dbpedia(title), Math.min(0.99, confidence));
  }

  private boolean isCapital(Set<String> names) {
    return names.stream()
        .flatMap(name -> gazetteer.readings(name).stream())
        .anyMatch(GazetteerEntry::isSeat);
  }

  /** What many words name, or two names agree on, is nothing else; persons share their names. */
  private static boolean isNamed(EntityId id, boolean many) {
    return switch (id.family()) {
      case AGREEMENT, MECHANISM, PLACE -> true;
      case ORGANIZATION -> many;
      case STATE, PERSON -> false;
    };
  }
}
