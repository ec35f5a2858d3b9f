package dev.entente.link;

import dev.entente.fact.Argument;
import dev.entente.fact.EventMention;
import dev.entente.fact.Role;
import dev.entente.lexicon.NameKind;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the State from the city: "Beijing accused Washington" but "talks in Beijing".
 *
 * <p>What fills the role of an agent acts, and so does the counterpart of anything but a Visit;
 * else the grammar decides.
 */
final class CapitalReader {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "from",
          "to",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "into",
          "through",
          "throughout",
          "via",
          "towards",
          "toward",
          "over",
          "of",
          "for");
  private static final Set<String> SITES =
      Set.of("in", "at", "near", "outside", "inside", "around", "into", "from", "to", "of");
  private static final Set<String> WITH_ACTORS =
      Set.of("with", "between", "against", "by", "among", "amongst", "upon", "on", "like");

  private static final int LONGEST_DATELINE = 6;

  private final Page page;
  private final Set<Place> acting = new HashSet<>();
  private final Set<Place> standing = new HashSet<>();

  private record Place(int sentence, int token) {}

  CapitalReader(Page page, List<EventMention> events) {
    this.page = page;
    for (EventMention event : events) {
      boolean visit = event.trigger().type().name().equals("Visit");
      for (Argument argument : event.arguments()) {
        Role role = argument.role();
        boolean acts = role == Role.AGENT || (role == Role.COUNTERPART && !visit);
        note(argument.filler(), acts ? acting : standing);
      }
      event.circumstance().source().ifPresent(source -> note(source, acting));
    }
  }

  private static void note(Mention filler, Set<Place> places) {
    places.add(new Place(filler.sentence(), filler.head()));
  }

  /** Whether the capital or seat of power named here stands for its State. */
  boolean acts(Mention name, NameKind kind) {
    Place place = new Place(name.sentence(), name.head());
    if (isDateline(name)) {
      return false;
    }
    if (acting.contains(place)) {
      return true;
    }
    if (standing.contains(place)) {
      return false;
    }
    return kind == NameKind.SEAT
        ? !SITES.contains(page.marker(name.sentence(), name.head()))
        : actsByGrammar(name);
  }

  /** Whether the name itself fills the role of an actor. */
  boolean isActing(Mention name) {
    return acting.contains(new Place(name.sentence(), name.head()));
  }

  /** "BEIJING, Sept 5 -", "MOSCOW/WARSAW, Feb 22 -": capitals at the head of a sentence. */
  private boolean isDateline(Mention name) {
    return name.end() <= LONGEST_DATELINE
        && page.words(name.sentence(), 0, name.end()).chars().noneMatch(Character::isLowerCase)
        && page.words(name.sentence(), 0, page.tokens(name.sentence()).size())
            .chars()
            .anyMatch(Character::isLowerCase);
  }

  private boolean actsByGrammar(Mention name) {
    DependencyGraph graph = page.sentence(name.sentence()).dependencies();
    String marker = page.marker(name.sentence(), name.head());
    if (WHERE.contains(marker)) {
      return false;
    }
    Dependency role = page.role(name.sentence(), name.head());
    if (role.is("nsubj") || WITH_ACTORS.contains(marker)) {
      return true;
    }
    if (graph.head(name.head()).is("nmod:poss")) {
      return true;
    }
    return role.is("obj") && role.governor() >= 0;
  }
}
