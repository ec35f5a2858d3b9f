package dev.entente.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * Which file each document of a store was read from, so that a changed file replaces what it held
 * before. The graph itself does not say it, for it depends on nothing but the documents.
 *
 * <p>A file of lines, {@code SHA-256<tab>path}; the last line of a path counts, and {@code -} for
 * the SHA-256 takes the path out. It is written after the store, so that after a crash it may lag
 * behind, but never runs ahead; a line cut short is passed over.
 */
final class SourceLog {
  private static final String GONE = "-";

  private final Path file;
  private final Map<String, String> shaByPath = new ConcurrentSkipListMap<>();
  private final StringBuilder noted = new StringBuilder();

  private SourceLog(Path file) {
    this.file = file;
  }

  static SourceLog open(Path file) throws IOException {
    SourceLog log = new SourceLog(file);
    log.readAll();
    return log;
  }

  private void readAll() throws IOException {
    if (Files.exists(file)) {
      String text = Files.readString(file);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      whole.lines().forEach(this::read);
      if (whole.length() < text.length()) {
        rewrite();
      }
    }
  }

  private void read(String line) {
    int tab = line.indexOf('\t');
    if (tab > 0) {
      apply(line.substring(tab + 1), line.substring(0, tab));
    }
  }

  private void apply(String path, String sha256) {
    if (sha256.equals(GONE)) {
      shaByPath.remove(path);
    } else {
      shaByPath.put(path, sha256);
    }
  }

  /** The document that a file held when it was last read. */
  Optional<String> sha256(String path) {
    return Optional.ofNullable(shaByPath.get(path));
  }

  /**
   * Takes note of what a file holds; {@link #write} keeps that.
   *
   * @return the document that it held before and that no file holds any longer
   */
  Optional<String> put(String path, String sha256) {
    Optional<String> earlier = sha256(path).filter(known -> !known.equals(sha256));
    if (!sha256(path).equals(Optional.of(sha256))) {
      note(path, sha256);
    }
    return earlier.filter(known -> !shaByPath.containsValue(known));
  }

  /** Takes note that no file holds a document; {@link #write} keeps that. */
  void forget(String sha256) {
    shaByPath.keySet().stream()
        .filter(path -> sha256.equals(shaByPath.get(path)))
        .toList()
        .forEach(path -> note(path, GONE));
  }

  private void note(String path, String sha256) {
    apply(path, sha256);
    noted.append(sha256).append('\t').append(path).append('\n');
  }

  /** Writes what has been taken note of. */
  void write() throws IOException {
    Files.writeString(file, noted, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    noted.setLength(0);
  }

  /** Drops what has been taken note of and not been written. */
  void discard() throws IOException {
    noted.setLength(0);
    shaByPath.clear();
    readAll();
  }

  /** Writes the file anew with one line a path. */
  void rewrite() throws IOException {
    String lines =
        shaByPath.entrySet().stream()
            .map(entry -> entry.getValue() + '\t' + entry.getKey() + '\n')
            .collect(Collectors.joining());
    WholeFile.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
