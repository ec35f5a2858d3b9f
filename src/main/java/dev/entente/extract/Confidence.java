package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Role;
import dev.entente.lexicon.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How likely a finding is right, by the signs of it that {@code confidence.tsv} weighs. */
final class Confidence {
  private static final int LONG = 40;

  private final SentenceView view;
  private final Scopes scopes;

  Confidence(SentenceView view, Scopes scopes) {
    this.view = view;
    this.scopes = scopes;
  }

  /** The share of findings like this one that are right. */
  double of(Finding finding, boolean hasContent) {
    return view.lexicon()
        .confidence()
        .confidence(finding.candidate().rule().type(), signs(finding, hasContent));
  }

  private Set<Sign> signs(Finding finding, boolean hasContent) {
    Candidate candidate = finding.candidate();
    List<Argument> actors = finding.arguments().stream().filter(Confidence::isActor).toList();
    Set<Sign> signs = EnumSet.of(Sign.ALWAYS);
    note(signs, Sign.AGENT, finding.hasAgent());
    note(signs, Sign.COUNTERPART, actors.stream().anyMatch(a -> a.role() == Role.COUNTERPART));
    note(signs, Sign.THING, actors.size() < finding.arguments().size());
    note(signs, Sign.CONTENT, hasContent);
    note(signs, Sign.BARE_NOUN, candidate.isNoun() && candidate.carrier() < 0);
    note(signs, Sign.GERUND, view.token(candidate.head()).tag().equals("VBG"));
    note(signs, Sign.SCOPED, scopes.scopeOf(candidate).isPresent());
    boolean named = actors.stream().anyMatch(a -> a.filler().type().isName());
    note(signs, Sign.NAMELESS, !actors.isEmpty() && !named);
    note(signs, Sign.LONG, view.size() > LONG);
    return signs;
  }

  private static boolean isActor(Argument argument) {
    return argument.role() == Role.AGENT || argument.role() == Role.COUNTERPART;
  }

  private static void note(Set<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }
}
