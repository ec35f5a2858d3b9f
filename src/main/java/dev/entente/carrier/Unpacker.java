package dev.entente.carrier;

import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Opens files and the archives among them, in archives too, and hands on each page.
 *
 * <p>Whatever a file holds costs a bounded time and memory: a page may have {@code limit} bytes,
 * and beyond the first {@code limit} bytes no more may come out of a file than a hundred times its
 * size.
 */
public final class Unpacker {
  private static final int HEAD = 4096;
  private static final int DEEPEST = 4;
  private static final int CHUNK = 1 << 16;

  /** Takes what a file holds. */
  public interface Sink {
    /** Takes a page. */
    void page(Page page);

    /** Takes what is wrong with a file, or with a part of it. */
    void flaw(Issue issue);
  }

  private final int limit;
  private final List<Archive> archives;

  /**
   * An unpacker of gzip and ZIP files and of {@code others}, and of pages of up to {@code limit}
   * bytes.
   */
  public Unpacker(long limit, Archive... others) {
    archives =
        Stream.concat(Stream.of(new GzipArchive(), new ZipArchive()), Stream.of(others)).toList();
    this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
  }

  /** Hands on each page of a file, which may be one itself. */
  public void unpack(Entry whole, InputStream file, Sink sink) {
    Budget budget = new Budget(limit);
    try {
      new Walk(sink, budget).open(whole, budget.compressed(file), 0);
    } catch (IOException e) {
      sink.flaw(broken(whole.name(), e));
    }
  }

  private final class Walk {
    private final Sink sink;
    private final Budget budget;
    private int taken;

    Walk(Sink sink, Budget budget) {
      this.sink = sink;
      this.budget = budget;
    }

    void open(Entry entry, InputStream in, int depth) throws IOException {
      taken++;
      byte[] head = in.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
      for (Archive archive : archives) {
        if (archive.isArchive(head)) {
          unpack(archive, entry, whole, depth);
          return;
        }
      }
      byte[] bytes = whole.readNBytes(limit);
      if (whole.read() < 0) {
        sink.page(new Page(entry, bytes));
      } else {
        drain(in);
        sink.flaw(tooLarge(entry.name()));
      }
    }

    private void unpack(Archive archive, Entry entry, InputStream in, int depth)
        throws IOException {
      if (depth == DEEPEST) {
        sink.flaw(
            Issue.error(
                Code.BROKEN,
                entry.name(),
                "Archives within archives, more than " + DEEPEST + " deep. Unpack it first."));
        return;
      }
      int before = taken;
      try {
        archive.unpack(
            in, (inner, bytes) -> open(inner.within(entry), budget.inflated(bytes), depth + 1));
        if (taken == before) {
          sink.flaw(
              Issue.error(
                  Code.EMPTY, entry.name(), "No page in this archive. Check what it holds."));
        }
      } catch (IOException e) {
        if (budget.isSpent()) {
          throw e;
        }
        sink.flaw(broken(entry.name(), e));
      }
    }

    /** Reads on through the budget, so that what is skipped counts as well. */
    private void drain(InputStream in) throws IOException {
      byte[] chunk = new byte[CHUNK];
      int read;
      do {
        read = in.read(chunk);
      } while (read >= 0);
    }
  }

  /** The issue of a page that is larger than the limit. */
  public Issue tooLarge(String name) {
    return Issue.error(
        Code.TOO_LARGE,
        name,
        String.format(
            Locale.ROOT,
            "Larger than the limit of %.1f MB. Cut it into several files, or raise the limit with"
                + " --max-bytes.",
            limit / 1e6));
  }

  private static Issue broken(String name, IOException cause) {
    return Issue.error(
        Code.BROKEN,
        name,
        "The file is broken (" + cause.getMessage() + "). Get it again from where it came from.");
  }
}
