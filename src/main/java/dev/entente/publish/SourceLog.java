package dev.entente.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
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

  private SourceLog(Path file) {
    this.file = file;
  }

  static SourceLog open(Path file) throws IOException {
    SourceLog log = new SourceLog(file);
    if (Files.exists(file)) {
      String text = Files.readString(file);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      whole.lines().forEach(log::read);
      if (whole.length() < text.length()) {
        log.rewrite();
      }
    }
    return log;
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

  /** Whether another file holds the document too. */
  boolean isHeldElsewhere(String sha256, String path) {
    return shaByPath.entrySet().stream()
        .anyMatch(entry -> entry.getValue().equals(sha256) && !entry.getKey().equals(path));
  }

  /** Records what a file holds. */
  void put(String path, String sha256) throws IOException {
    if (!sha256(path).equals(Optional.of(sha256))) {
      apply(path, sha256);
      append(sha256, path);
    }
  }

  /** Forgets every file that holds a document. */
  void forget(String sha256) throws IOException {
    List<String> paths =
        shaByPath.keySet().stream().filter(path -> sha256.equals(shaByPath.get(path))).toList();
    for (String path : paths) {
      apply(path, GONE);
      append(GONE, path);
    }
  }

  /** Writes the file anew with one line a path. */
  void rewrite() throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(
        part,
        shaByPath.entrySet().stream()
            .map(entry -> entry.getValue() + '\t' + entry.getKey() + '\n')
            .collect(Collectors.joining()));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void append(String sha256, String path) throws IOException {
    Files.write(
        file,
        (sha256 + '\t' + path + '\n').getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
