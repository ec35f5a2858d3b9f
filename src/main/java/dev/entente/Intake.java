package dev.entente;

import dev.entente.fact.LinkedDocument;
import dev.entente.text.Issue;
import java.util.List;
import java.util.Optional;

/** Takes documents in one by one, in the order of their files, while others are being read. */
public interface Intake {
  /**
   * What became of a file.
   *
   * @param file as the user named it
   * @param document empty if the file was left out, or not wanted
   * @param issues what was wrong with it
   * @param tokens how many words the document holds
   * @param done how many files are done
   * @param total how many there are
   */
  record Reading(
      String file,
      Optional<LinkedDocument> document,
      List<Issue> issues,
      long tokens,
      int done,
      int total) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  /**
   * Whether a file with this SHA-256 needs reading; asked before any model sees it, by several
   * threads at once.
   */
  default boolean wants(String file, String sha256) {
    return true;
  }

  /** Takes in what became of a file. */
  void take(Reading reading);
}
