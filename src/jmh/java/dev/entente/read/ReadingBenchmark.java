package dev.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many pages are read in a second on one core. One operation is one page, from bytes in memory
 * to text and metadata; pages take turns. The floor is 200 news pages of average size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
  /** The folder of pages; name one with pages as they come from the web. */
  @Param("src/test/resources/golden")
  public String pages = "";

  private final SourceReader reader = SourceReader.create().inAnyLanguage();
  private final List<byte[]> sources = new ArrayList<>();
  private int next;

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    for (Path file : reader.expand(List.of(Path.of(pages))).files()) {
      sources.add(Files.readAllBytes(file));
    }
  }

  /** Reads the next page. */
  @Benchmark
  public ReadResult read() {
    next = (next + 1) % sources.size();
    return reader.read("page", sources.get(next));
  }
}
