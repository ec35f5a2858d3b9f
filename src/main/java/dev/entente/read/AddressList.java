package dev.entente.read;

import dev.entente.fetch.Fetcher;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text that lists addresses of pages: one a line, blank lines and {@code #} comments aside. */
final class AddressList {
  private static final int HEAD = 4096;

  private AddressList() {}

  /** The addresses as written; empty if a line holds anything else. */
  static List<String> of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    if (!isList(new String(bytes, 0, length, StandardCharsets.UTF_8), length < bytes.length)) {
      return List.of();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return isList(text, false)
        ? text.lines().filter(AddressList::isEntry).map(String::strip).toList()
        : List.of();
  }

  private static boolean isList(String text, boolean cut) {
    List<String> lines = text.lines().filter(AddressList::isEntry).map(String::strip).toList();
    List<String> whole = cut && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    return !whole.isEmpty()
        && whole.stream().allMatch(line -> Fetcher.isAddress(line) && line.indexOf(' ') < 0);
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.stripLeading().startsWith("#");
  }
}
