package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Role;
import dev.entente.text.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The side that an act leaves to another of the sentence to name: "ended his visit to Peru and
 * reached a bilateral consensus" is a consensus with Peru, "threatened to attack Peru" a threat to
 * Peru, "promised to help Peru" a promise to Peru.
 */
final class OtherSide {
  private static final Set<String> JOINT = Set.of("Signing", "Commitment", "Establishment");

  private final SentenceView view;
  private final Scopes scopes;

  OtherSide(SentenceView view, Scopes scopes) {
    this.view = view;
    this.scopes = scopes;
  }

  /**
   * The findings, each bilateral act of one side completed by whom that side visits in the
   * sentence, each threat and pledge by whom its content is about.
   *
   * @param contents acts that are told as content alone; asked for only where a threat needs them
   */
  List<Finding> completed(List<Finding> findings, Supplier<List<Finding>> contents) {
    List<Argument> visited =
        findings.stream()
            .filter(f -> f.is("Visit"))
            .flatMap(f -> f.arguments().stream())
            .filter(a -> a.role() == Role.COUNTERPART)
            .map(a -> new Argument(Role.AGENT, a.filler()))
            .toList();
    return findings.stream()
        .map(f -> isOneSided(f) ? with(f, visited) : f)
        .map(f -> isAimless(f) ? with(f, concerned(f, findings, contents)) : f)
        .toList();
  }

  private static boolean isAimless(Finding finding) {
    return (finding.is("Threat") || finding.is("Commitment"))
        && finding.arguments().stream()
            .filter(a -> a.role() == Role.COUNTERPART)
            .allMatch(a -> a.filler().type() == MentionType.NOMINAL);
  }

  /** Whom the acts strike or help that the threat or pledge holds. */
  private List<Argument> concerned(
      Finding pledge, List<Finding> findings, Supplier<List<Finding>> contents) {
    Stream<Finding> acts =
        pledge.is("Threat")
            ? Stream.concat(findings.stream(), contents.get().stream())
            : findings.stream().filter(f -> f.is("Aid"));
    return acts.filter(
            f ->
                scopes
                    .scopeOf(f.candidate())
                    .filter(scope -> scope.head() == pledge.candidate().head())
                    .isPresent())
        .flatMap(f -> f.arguments().stream())
        .filter(a -> a.role() == Role.COUNTERPART)
        .toList();
  }

  private boolean isOneSided(Finding finding) {
    boolean joint = JOINT.contains(finding.candidate().rule().type().name());
    long agents = finding.arguments().stream().filter(a -> a.role() == Role.AGENT).count();
    return joint && agents == 1 && isBilateral(finding.candidate());
  }

  private boolean isBilateral(Candidate candidate) {
    List<Integer> nouns = new ArrayList<>(List.of(candidate.head()));
    nouns.addAll(candidate.isNoun() ? List.of() : view.syntax().patients(candidate.head()));
    return nouns.stream()
        .flatMap(noun -> view.syntax().graph().children(noun, "amod").stream())
        .anyMatch(word -> view.lexicon().classes().has("bilateral", view.token(word).lemma()));
  }

  private static Finding with(Finding finding, List<Argument> more) {
    List<Argument> all = new ArrayList<>(finding.arguments());
    all.addAll(more);
    return new Finding(finding.candidate(), all, finding.status());
  }
}
