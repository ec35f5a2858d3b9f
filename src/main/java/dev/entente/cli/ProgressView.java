package dev.entente.cli;

import dev.entente.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far a batch is, how fast it goes and how long it may take yet. */
final class ProgressView implements AutoCloseable {
  private static final int WIDTH = 99;
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private long tokens;

  ProgressView(PrintWriter err) {
    this.err = err;
    this.bar = Ansi.AUTO.enabled() ? bar(err) : null;
  }

  private static ProgressBar bar(PrintWriter err) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                WIDTH))
        .build();
  }

  /** Takes in that a document is done. */
  void show(Progress progress) {
    tokens += progress.tokens();
    if (bar != null) {
      double seconds = Math.max(0.001, bar.getElapsedAfterStart().toMillis() / 1e3);
      bar.setExtraMessage(String.format(Locale.ROOT, " %.0f tokens/s", tokens / seconds));
      bar.maxHint(progress.total());
      bar.stepTo(progress.done());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.println();
      err.flush();
    }
  }
}
