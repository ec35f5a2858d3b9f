package dev.entente.extract;

import dev.entente.fact.Status;
import dev.entente.lexicon.TriggerRule;
import dev.entente.text.Dependency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 4: an act inside a pledge, request, threat or denial is a mention of its own only if its
 * class is on a short list, and then only planned, asked or denied.
 */
final class Scopes {
  private static final Set<String> OWN_RIGHT =
      Set.of(
          "Signing",
          "Ratification",
          "Withdrawal",
          "Meeting",
          "Visit",
          "Establishment",
          "Aid",
          "Sanction",
          "Hostility");
  private static final Set<String> DENIALS = Set.of("deny", "dispute", "refute");
  private static final String SIGNING = "Signing";
  private static final Map<String, Status> INSIDE =
      Map.of(
          "Commitment",
          Status.PLANNED,
          SIGNING,
          Status.PLANNED,
          "Request",
          Status.HYPOTHETICAL,
          "Threat",
          Status.HYPOTHETICAL,
          "Rejection",
          Status.NEGATED);
  private static final int MAX_CLIMB = 12;

  private final SentenceView view;
  private final Syntax syntax;
  private final Map<Integer, Candidate> byHead = new HashMap<>();

  Scopes(SentenceView view, List<Candidate> candidates) {
    this.view = view;
    this.syntax = view.syntax();
    for (Candidate candidate : candidates) {
      byHead.put(candidate.head(), candidate);
      if (candidate.carrier() >= 0) {
        byHead.putIfAbsent(candidate.carrier(), candidate);
      }
    }
  }

  /** Whether a class may stand inside a pledge, request, threat or denial. */
  static boolean standsAlone(String type) {
    return OWN_RIGHT.contains(type);
  }

  /** What the innermost pledge, request, threat or denial makes of an act inside it. */
  static Optional<Status> inside(Candidate scope) {
    return inside(scope.rule());
  }

  /** "opposes Peru's ban": the ban is there; "denied Peru's attack": it is not. */
  private boolean isDeedOfAnother(int at, Dependency head, Candidate above) {
    return above.rule().type().name().equals("Rejection")
        && head.is("obj")
        && !DENIALS.contains(syntax.lemma(above.head()))
        && syntax.graph().children(at, "nmod:poss").stream()
            .anyMatch(owner -> view.name(owner).isPresent());
  }

  /** "demanded the release": the verb lends no fact to its noun. */
  private static boolean isAskedFor(Candidate candidate) {
    return candidate.light().filter(light -> light.status() != Status.ACTUAL).isPresent();
  }

  private static boolean isScope(Candidate above) {
    String type = above.rule().type().name();
    return INSIDE.containsKey(type) && !type.equals(SIGNING);
  }

  /** "signed a deal to cut tariffs": an agreement pledges what it is to do. */
  private boolean isAgreedOn(int at, Dependency head, Candidate above) {
    return above.rule().type().name().equals(SIGNING)
        && (head.is("xcomp") || head.is("acl") || head.is("advcl"))
        && Clauses.hasTo(syntax, at);
  }

  /** The same for a rule that fired elsewhere: in a list's lead-in. */
  static Optional<Status> inside(TriggerRule scope) {
    return Optional.ofNullable(INSIDE.get(scope.type().name()));
  }

  /** The innermost pledge, request, threat or denial that the candidate is part of. */
  Optional<Candidate> scopeOf(Candidate candidate) {
    Candidate carrier = byHead.get(candidate.carrier());
    if (carrier != null
        && isAskedFor(candidate)
        && carrier.head() == candidate.carrier()
        && isScope(carrier)) {
      return Optional.of(carrier);
    }
    int at = candidate.top();
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      Dependency head = syntax.graph().head(at);
      int governor = head.governor();
      if (governor < 0 || head.is("acl:relcl") || isFactual(at, head)) {
        return Optional.empty();
      }
      if (!head.is("conj")) {
        Candidate above = byHead.get(governor);
        if (above != null
            && above.head() != candidate.head()
            && (isScope(above) || isAgreedOn(at, head, above))) {
          return isDeedOfAnother(at, head, above) ? Optional.empty() : Optional.of(above);
        }
      }
      at = governor;
    }
    return Optional.empty();
  }

  /**
   * Where the chain from a scope down to an act is cut: the act is told as background, not as
   * content.
   */
  private boolean isFactual(int at, Dependency head) {
    if (head.is("nsubj")
        || head.is("advcl") && !Clauses.hasTo(syntax, at)
        || head.is("parataxis")
        || head.is("appos")
        || head.is("nmod:poss")) {
      return true;
    }
    if (head.is("obl")) {
      String preposition = caseOf(at);
      return Set.of(
              "after",
              "since",
              "during",
              "before",
              "over",
              "because_of",
              "despite",
              "following",
              "in",
              "at",
              "about",
              "amid")
          .contains(preposition);
    }
    return head.is("acl") && view.token(at).tag().equals("VBN");
  }

  private String caseOf(int token) {
    for (Dependency edge : syntax.graph().governors(token)) {
      String preposition = Syntax.preposition(edge);
      if (!preposition.isEmpty()) {
        return preposition;
      }
    }
    return "";
  }
}
