package dev.entente.wikidict;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Looks names up in the file that {@link WikidictBuilder} has built. The file is mapped into
 * memory, not read, so that an index costs next to no heap and opens at once.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class WikidictIndex {
  private final ByteBuffer file;
  private final int titles;

  private WikidictIndex(ByteBuffer file, int titles) {
    this.file = file;
    this.titles = titles;
  }

  /**
   * Opens an index.
   *
   * @throws IOException if there is none, or the file is something else or cut short
   */
  public static WikidictIndex open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < Layout.ENTRIES || size > Integer.MAX_VALUE) {
        throw new IOException(path + ": no index of names; 'entente index' builds one");
      }
      ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      long titles = Layout.ENTRIES + file.getLong(Long.BYTES) * Layout.ENTRY;
      if (file.getLong(0) != Layout.MAGIC
          || titles + file.getLong(2 * Long.BYTES) != size
          || titles < Layout.ENTRIES) {
        throw new IOException(
            path + ": no index of names, or not a whole one; 'entente index' builds it anew");
      }
      return new WikidictIndex(file, (int) titles);
    } catch (NoSuchFileException e) {
      throw new IOException(path + ": no such file; 'entente index' builds it", e);
    }
  }

  /** How many names it knows. */
  public long size() {
    return file.getLong(Long.BYTES);
  }

  /** The page that most links of this name lead to, letter by letter; empty if none is known. */
  public Optional<WikiPage> find(String name) {
    long hash = Layout.hash(name);
    long mark = Layout.mark(hash);
    int bucket = Layout.HEADER + Layout.bucket(hash) * Integer.BYTES;
    int end = file.getInt(bucket + Integer.BYTES);
    for (int entry = file.getInt(bucket); entry < end; entry++) {
      int at = Layout.ENTRIES + entry * Layout.ENTRY;
      long head = file.getLong(at);
      if (head >>> (Long.SIZE - 40) == mark) {
        int share = file.get(at + Layout.ENTRY - 1) & 0xFF;
        return Optional.of(new WikiPage(title(file.getInt(at + 5)), (double) share / Layout.WHOLE));
      }
    }
    return Optional.empty();
  }

  private String title(int place) {
    int at = titles + place;
    byte[] title = new byte[file.getShort(at) & 0xFFFF];
    file.get(at + Short.BYTES, title);
    return new String(title, StandardCharsets.UTF_8);
  }
}
