package dev.entente.cli;

import com.google.gson.JsonObject;
import dev.entente.Intake;
import dev.entente.Progress;
import dev.entente.fact.LinkedDocument;
import dev.entente.publish.GraphStore;
import dev.entente.publish.GraphStore.Change;
import dev.entente.text.Issue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts documents into a store as they come, and tells what became of each. */
final class StoreIntake implements Intake {
  private static final String FAILED = "failed";

  private final GraphStore store;
  private final ProgressView view;
  private final @Nullable PrintWriter json;
  private final PrintWriter err;
  private final Summary summary = new Summary();
  private final Map<String, Long> outcomes = new LinkedHashMap<>();

  /** Takes where lines of JSON go, if anywhere. */
  StoreIntake(GraphStore store, ProgressView view, @Nullable PrintWriter json, PrintWriter err) {
    this.store = store;
    this.view = view;
    this.json = json;
    this.err = err;
    for (Change change : Change.values()) {
      outcomes.put(name(change), 0L);
    }
    outcomes.put(FAILED, 0L);
  }

  @Override
  public boolean wants(String file, String sha256) {
    return !store.holds(Sources.place(file), sha256);
  }

  @Override
  public void take(Reading reading) {
    Issues.report(reading.issues(), err);
    boolean left = reading.issues().stream().anyMatch(Issue::isError);
    String outcome = left ? FAILED : reading.document().isEmpty() ? name(Change.UNCHANGED) : "";
    if (outcome.isEmpty()) {
      outcome = put(Sources.place(reading.file()), reading.document().orElseThrow());
    }
    outcomes.merge(outcome, 1L, Long::sum);
    if (json != null) {
      json.println(line(reading, outcome));
      json.flush();
    }
    view.show(Progress.of(reading));
  }

  private String put(Path file, LinkedDocument document) {
    try {
      Change change = store.put(file, document);
      summary.add(document);
      return name(change);
    } catch (IOException e) {
      err.println(file + ": " + e.getMessage());
      return FAILED;
    }
  }

  private static JsonObject line(Reading reading, String outcome) {
    JsonObject line = new JsonObject();
    line.addProperty("file", reading.file());
    line.addProperty("outcome", outcome);
    Optional<LinkedDocument> document = reading.document();
    document.ifPresent(
        read -> {
          line.addProperty("sha256", read.source().source().sha256());
          line.addProperty("eventMentions", read.events().size());
          line.addProperty("tokens", reading.tokens());
        });
    line.addProperty("done", reading.done());
    line.addProperty("total", reading.total());
    return line;
  }

  private static String name(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  /** Reports paths that lead to no file. */
  void report(List<Issue> issues) {
    Issues.report(issues, err);
    outcomes.merge(FAILED, (long) issues.size(), Long::sum);
  }

  boolean hasFailed() {
    return outcomes.getOrDefault(FAILED, 0L) > 0;
  }

  /** Whether no document was read or found unchanged. */
  boolean isEmpty() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum()
        == outcomes.getOrDefault(FAILED, 0L);
  }

  /** Prints what became of the files, and what those that were read hold. */
  void print(PrintWriter out) {
    Rows.print(outcomes, out);
    summary.print(out);
    out.println();
  }
}
