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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts documents into a store as they come, and tells what became of each. */
final class StoreIntake implements Intake {
  private static final String FAILED = "failed";

  /** How many documents make one transaction: a store grows with each far more than with them. */
  private static final int TOGETHER = 16;

  private final GraphStore store;
  private final List<Reading> waiting = new ArrayList<>();
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
    if (left || reading.document().isEmpty()) {
      tell(reading, left ? FAILED : name(Change.UNCHANGED));
    } else {
      waiting.add(reading);
    }
    if (waiting.size() == TOGETHER) {
      store();
    }
    view.show(Progress.of(reading));
  }

  /** Stores the documents that are waiting: together, or each for itself where one cannot be. */
  void store() {
    try {
      store(waiting);
    } catch (IOException e) {
      for (Reading reading : waiting) {
        try {
          store(List.of(reading));
        } catch (IOException alone) {
          err.println(reading.file() + ": " + alone.getMessage());
          tell(reading, FAILED);
        }
      }
    }
    waiting.clear();
  }

  private void store(List<Reading> readings) throws IOException {
    Map<Path, LinkedDocument> documents = new LinkedHashMap<>();
    for (Reading reading : readings) {
      documents.put(Sources.place(reading.file()), reading.document().orElseThrow());
    }
    List<Change> changes = store.put(documents);
    for (int i = 0; i < readings.size(); i++) {
      summary.add(readings.get(i).document().orElseThrow());
      tell(readings.get(i), name(changes.get(i)));
    }
  }

  private void tell(Reading reading, String outcome) {
    outcomes.merge(outcome, 1L, Long::sum);
    if (json != null) {
      json.println(line(reading, outcome));
      json.flush();
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

  /** Ends the taking in, and reports paths that lead to no file. */
  void end(List<Issue> issues) {
    store();
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
