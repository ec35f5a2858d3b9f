package dev.entente.cli;

import dev.entente.text.Issue;
import java.io.PrintWriter;
import java.util.List;

/** Prints what was wrong with documents. */
final class Issues {
  private Issues() {}

  /**
   * Prints each as {@code file: message}.
   *
   * @return the exit code: whether a document was left out
   */
  static int report(List<Issue> issues, PrintWriter err) {
    boolean failed = false;
    for (Issue issue : issues) {
      err.println(issue.document() + ": " + issue.message());
      failed |= issue.isError();
    }
    err.flush();
    return failed ? ExitCodes.FINDINGS : ExitCodes.DONE;
  }
}
