package dev.entente.wikidict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Builds the file of a {@link WikidictIndex} from the wikidict in a jar of CoreNLP's models: lines
 * of name, title and share. The table is read twice, first to count, then to place; no more than a
 * few megabytes of it are in the heap at a time. The same jar gives the same bytes.
 */
public final class WikidictBuilder {
  private static final String TABLE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final int LONGEST_NAME = 100;

  private final Path jar;
  private final int[] next = new int[Layout.BUCKETS + 1];
  private long names;
  private int titlesEnd;

  private WikidictBuilder(Path jar) {
    this.jar = jar;
  }

  /** Takes one line of the table. */
  private interface Row {
    void accept(String name, String title, double share) throws IOException;
  }

  /**
   * Builds an index; the file is there whole or not at all.
   *
   * @return how many names it knows
   * @throws IOException if the jar is missing or holds no wikidict, or the file cannot be written
   */
  public static long build(Path jar, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(file + ": its folder does not exist");
    }
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    Path titles = file.resolveSibling(file.getFileName() + ".titles");
    try {
      WikidictBuilder builder = new WikidictBuilder(jar);
      builder.count(titles);
      builder.place(draft, titles);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return builder.names;
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(titles);
    }
  }

  /** Counts the names of each bucket and writes the titles, each once where its names follow. */
  private void count(Path titles) throws IOException {
    try (OutputStream out = Files.newOutputStream(titles)) {
      TitleWriter writer = new TitleWriter(out);
      read(
          (name, title, share) -> {
            next[Layout.bucket(Layout.hash(name)) + 1]++;
            names++;
            writer.place(title);
          });
      writer.flush();
      titlesEnd = writer.end();
    }
    for (int bucket = 0; bucket < Layout.BUCKETS; bucket++) {
      next[bucket + 1] += next[bucket];
    }
  }

  /** Writes header, buckets, entries and titles. */
  private void place(Path draft, Path titles) throws IOException {
    long size = Layout.ENTRIES + names * Layout.ENTRY + titlesEnd;
    if (size > Integer.MAX_VALUE) {
      throw new IOException(jar + ": more names than an index can hold");
    }
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      ByteBuffer file = channel.map(FileChannel.MapMode.READ_WRITE, 0, size);
      file.putLong(0, Layout.MAGIC).putLong(Long.BYTES, names).putLong(2 * Long.BYTES, titlesEnd);
      for (int bucket = 0; bucket <= Layout.BUCKETS; bucket++) {
        file.putInt(Layout.HEADER + bucket * Integer.BYTES, next[bucket]);
      }
      TitleWriter places = new TitleWriter(OutputStream.nullOutputStream());
      read(
          (name, title, share) -> {
            long hash = Layout.hash(name);
            int at = Layout.ENTRIES + next[Layout.bucket(hash)]++ * Layout.ENTRY;
            file.putLong(at, Layout.mark(hash) << 24);
            file.putInt(at + 5, places.place(title));
            file.put(at + Layout.ENTRY - 1, (byte) Math.round(share * Layout.WHOLE));
          });
      try (FileChannel source = FileChannel.open(titles, StandardOpenOption.READ)) {
        channel.position(size - titlesEnd);
        for (long done = 0; done < titlesEnd; ) {
          done += source.transferTo(done, titlesEnd - done, channel);
        }
      }
    }
  }

  private void read(Row row) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(TABLE);
      if (entry == null) {
        throw new IOException(jar + ": holds no " + TABLE);
      }
      try (InputStream in = new GZIPInputStream(zip.getInputStream(entry), 1 << 16);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int first = line.indexOf('\t');
          int last = line.lastIndexOf('\t');
          if (first > 0 && first < last && first <= LONGEST_NAME) {
            double share = Double.parseDouble(line.substring(last + 1));
            row.accept(line.substring(0, first), line.substring(first + 1, last), share);
          }
        }
      }
    } catch (NoSuchFileException e) {
      throw new IOException(jar + ": no such file", e);
    } catch (ZipException | NumberFormatException e) {
      throw new IOException(jar + ": not a whole jar of CoreNLP's KBP models", e);
    }
  }

  /** Writes titles one behind the other, a title that repeats the last one once. */
  private static final class TitleWriter {
    private static final int LONGEST = 0xFFFF;

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
    private String last = "";
    private int place;
    private int end;

    TitleWriter(OutputStream out) {
      this.out = out;
    }

    /** Where the title stands; it is written if it is not the last one again. */
    int place(String title) throws IOException {
      if (end == 0 || !title.equals(last)) {
        byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
          throw new IOException("a title of " + bytes.length + " bytes");
        }
        if (buffer.remaining() < bytes.length + Short.BYTES) {
          flush();
        }
        buffer.putShort((short) bytes.length).put(bytes);
        place = end;
        end = Math.addExact(end, bytes.length + Short.BYTES);
        last = title;
      }
      return place;
    }

    int end() {
      return end;
    }

    void flush() throws IOException {
      out.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
  }
}
