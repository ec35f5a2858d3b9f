package dev.entente.read;

import dev.entente.text.Issue;
import dev.entente.text.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * One source as read: the document, unless an error among the issues left it out.
 *
 * @param document empty if and only if an issue is an {@link Issue.Severity#ERROR}
 * @param issues the flaws of this source; empty if all is well
 */
public record ReadResult(Optional<SourceDocument> document, List<Issue> issues) {
  public ReadResult {
    issues = List.copyOf(issues);
  }

  static ReadResult failed(Issue issue) {
    return new ReadResult(Optional.empty(), List.of(issue));
  }
}
