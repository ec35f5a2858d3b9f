package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Role;
import dev.entente.text.Dependency;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where an event took place: names after a preposition of place. */
final class PlaceFinder {
  private static final Set<String> LOCAL =
      Set.of("in", "at", "into", "to", "near", "outside", "off", "over", "on");
  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "ccomp", "xcomp", "conj", "parataxis", "csubj");
  private static final Set<String> GATHERINGS = Set.of("Meeting", "Visit", "Signing", "Hostility");
  private static final int DEEPEST = 4;

  private final SentenceView view;
  private final Syntax syntax;
  private final Fillers fillers;

  PlaceFinder(SentenceView view, Fillers fillers) {
    this.view = view;
    this.syntax = view.syntax();
    this.fillers = fillers;
  }

  /** The places that stand beside the trigger or its carrier. */
  List<Argument> beside(Candidate candidate) {
    Set<Integer> hosts = new LinkedHashSet<>();
    hosts.add(candidate.head());
    if (candidate.carrier() >= 0) {
      hosts.add(candidate.carrier());
    }
    return placesAt(hosts, isTravel(candidate));
  }

  /**
   * The places beside the trigger, else beside those who take part, else the nearest within the
   * event's own clause; whom an act strikes is no place of it.
   *
   * @param others the heads of the sentence's other events, whose places are theirs
   */
  List<Argument> places(Candidate candidate, List<Argument> participants, Set<Integer> others) {
    List<Argument> found = beside(candidate);
    if (found.isEmpty()) {
      Set<Integer> hosts = new LinkedHashSet<>();
      // "talks with Blinken in Washington": the parser hangs the place on the person.
      participants.stream()
          .map(Argument::filler)
          .filter(m -> m.sentence() == view.sentence().index())
          .forEach(m -> hosts.add(m.head()));
      // "attended the forum in Seattle": or on what is attended.
      hosts.addAll(candidate.isNoun() ? List.of() : syntax.patients(candidate.head()));
      found = placesAt(hosts, isTravel(candidate));
    }
    if (!isTravel(candidate)) {
      // "imposed sanctions on Peru"
      found.removeIf(
          place -> participants.stream().anyMatch(who -> who.filler().equals(place.filler())));
    }
    // "met teachers of schools in Lima"
    boolean gathers = GATHERINGS.contains(candidate.rule().type().name());
    Set<Integer> level = new LinkedHashSet<>(Set.of(candidate.head()));
    for (int depth = 0; gathers && depth < DEEPEST && found.isEmpty(); depth++) {
      level = below(level, others);
      found = placesAt(level, false);
    }
    return found;
  }

  private Set<Integer> below(Set<Integer> level, Set<Integer> others) {
    Set<Integer> next = new LinkedHashSet<>();
    for (int token : level) {
      for (Dependency edge : syntax.graph().children(token)) {
        boolean own = syntax.graph().head(edge.dependent()).governor() == token;
        if (own && CLAUSES.stream().noneMatch(edge::is) && !others.contains(edge.dependent())) {
          next.add(edge.dependent());
        }
      }
    }
    return next;
  }

  private static boolean isTravel(Candidate candidate) {
    return candidate.rule().type().name().equals("Visit");
  }

  private List<Argument> placesAt(Set<Integer> hosts, boolean travels) {
    List<Argument> found = new ArrayList<>();
    for (int host : hosts) {
      for (Dependency edge : syntax.graph().children(host)) {
        Optional<SentenceView.Name> name = view.name(edge.dependent());
        String preposition = Syntax.preposition(edge);
        boolean toward = preposition.equals("to") || preposition.equals("into");
        if (LOCAL.contains(preposition)
            && (!toward || travels)
            && name.isPresent()
            && name.get().type() == MentionType.LOCATION) {
          Mention place =
              fillers.mention(
                  name.get().first(), name.get().end(), edge.dependent(), name.get().type());
          found.add(new Argument(Role.PLACE, place));
        }
      }
    }
    return found;
  }
}
