package dev.entente.lexicon;

import dev.entente.fact.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each event class's arguments stand, from {@code roles.tsv}. */
public final class RoleTable {
  private record Key(EventType type, PartOfSpeech pos) {}

  private final Map<Key, List<RolePath>> paths;

  private RoleTable(Map<Key, List<RolePath>> paths) {
    this.paths = paths;
  }

  static RoleTable load() {
    Map<Key, List<RolePath>> paths = new LinkedHashMap<>();
    for (TsvFile.Row row : TsvFile.read("roles.tsv", 5)) {
      EventType type = new EventType(row.cells().get(0));
      RolePath path = RolePath.of(row.cells().get(3), row.cells().get(2), row);
      for (char pos : row.cells().get(1).toCharArray()) {
        Key key = new Key(type, pos == 'N' ? PartOfSpeech.NOUN : PartOfSpeech.VERB);
        paths.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
      }
    }
    return new RoleTable(paths);
  }

  /** The paths for a class and part of speech, best first; adjectives go with verbs. */
  public List<RolePath> paths(EventType type, PartOfSpeech pos) {
    PartOfSpeech row = pos == PartOfSpeech.NOUN ? pos : PartOfSpeech.VERB;
    return paths.getOrDefault(new Key(type, row), List.of());
  }
}
