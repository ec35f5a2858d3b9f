package dev.entente.cli;

import dev.entente.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows on a stream how far a batch is: a bar on a terminal, else a line for each tenth. */
final class ProgressView implements AutoCloseable {
  private static final int WIDTH = 79;
  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private int tenths;

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
    if (bar != null) {
      bar.maxHint(progress.total());
      bar.stepTo(progress.done());
      return;
    }
    int reached = (int) (10L * progress.done() / progress.total());
    if (reached > tenths) {
      tenths = reached;
      err.println("read " + progress.done() + " of " + progress.total());
      err.flush();
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
