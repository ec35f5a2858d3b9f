package dev.entente.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** Names that are ordinary English words once they lose their capital: {@code turkey}. */
final class Homographs {
  static final String FILE = "homographs.tsv";

  private static final Set<String> WORDS =
      TsvFile.read(FILE, 2).stream().map(row -> row.cell(0)).collect(Collectors.toSet());

  private Homographs() {}

  static boolean contains(String lowerCaseWord) {
    return WORDS.contains(lowerCaseWord);
  }
}
