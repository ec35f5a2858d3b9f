package dev.entente;

import dev.entente.fact.LinkedDocument;
import dev.entente.text.Issue;
import java.util.List;

/**
 * What reading a set of documents gave.
 *
 * @param documents sorted by SHA-256, each once
 * @param issues what was wrong with any of them, sorted by document
 * @param tokens how many words the documents hold
 */
public record Batch(List<LinkedDocument> documents, List<Issue> issues, long tokens) {
  public Batch {
    documents = List.copyOf(documents);
    issues = List.copyOf(issues);
  }
}
