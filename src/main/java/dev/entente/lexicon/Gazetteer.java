package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.text.Token;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the reference data under {@code ontology/reference} knows: States with their
 * demonyms, capitals and seats of power, organisations, people, places, agreements and mechanisms.
 *
 * <p>A name is compared without accents, dots, a leading "the" or a final "'s". Case tells names
 * from words ({@code US} from {@code us}): see {@link WrittenName}. Where a name has several
 * readings, the more direct {@link NameKind} comes first, then the order of the files.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Gazetteer {
  static final String FOLDER = "/dev/entente/ontology/reference/";
  static final List<String> FILES =
      List.of("states.ttl", "organizations.ttl", "people.ttl", "places.ttl", "instruments.ttl");

  private final Map<String, List<Sense>> sensesByKey = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();
  private final Map<EntityId, GazetteerEntry> entries = new LinkedHashMap<>();

  private final Map<EntityId, GazetteerEntry> ownEntries = new HashMap<>();

  /**
   * One written form of one entity.
   *
   * @param own whether a file of the user's gives it
   */
  private record Sense(WrittenName name, GazetteerEntry entry, boolean own) {}

  /**
   * A name found in a sentence.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param entry the first reading of the name
   */
  public record Match(int first, int end, GazetteerEntry entry) {}

  private Gazetteer() {}

  /** The gazetteer over the reference files that come with Entente. */
  public static Gazetteer load() {
    return load(List.of());
  }

  /**
   * The gazetteer over the reference files that come with Entente and some of the user's own, which
   * win: their readings of a name come first, and what they say of an entity replaces what Entente
   * knows of it, save its other names.
   *
   * @throws IllegalStateException naming file and line where one that comes with Entente is
   *     malformed
   * @throws UncheckedIOException if one of the user's cannot be read or is malformed, saying where
   */
  public static Gazetteer load(List<Path> own) {
    Gazetteer gazetteer = new Gazetteer();
    for (Path file : own) {
      ReferenceReader.read(file).forEach((entry, name) -> gazetteer.add(entry, name, true));
    }
    for (String file : FILES) {
      ReferenceReader.read(FOLDER + file)
          .forEach((entry, name) -> gazetteer.add(gazetteer.asOwn(entry), name, false));
    }
    Comparator<Sense> byKind =
        Comparator.comparing(Sense::own).reversed().thenComparing(sense -> sense.entry().kind());
    gazetteer.sensesByKey.values().forEach(senses -> senses.sort(byKind));
    return gazetteer;
  }

  /** An entry as the user's files describe its entity, if they do. */
  private GazetteerEntry asOwn(GazetteerEntry entry) {
    GazetteerEntry own = ownEntries.get(entry.id());
    return own == null
        ? entry
        : new GazetteerEntry(
            own.id(),
            own.entityClass(),
            own.label(),
            entry.kind() == NameKind.NAME ? NameKind.ALIAS : entry.kind(),
            own.actsFor(),
            own.locatedIn().or(entry::locatedIn),
            own.dissolved(),
            own.sameAs().isEmpty() ? entry.sameAs() : own.sameAs());
  }

  private void add(GazetteerEntry entry, String written, boolean own) {
    WrittenName name = WrittenName.of(written);
    if (entry.kind() == NameKind.NAME) {
      entries.put(entry.id(), entry);
    }
    if (own) {
      ownEntries.put(entry.id(), entry);
    }
    List<Sense> senses = sensesByKey.computeIfAbsent(name.key(), key -> new ArrayList<>());
    boolean known =
        senses.stream()
            .anyMatch(
                sense -> sense.entry().id().equals(entry.id()) && sense.name().admitsInText(name));
    if (!known) {
      senses.add(new Sense(name, entry, own));
    }
    longestByFirstWord.merge(name.words().get(0).key(), name.words().size(), Math::max);
  }

  /** The first reading of {@code name}; empty if the reference data does not know it. */
  public Optional<GazetteerEntry> find(String name) {
    return readings(name).stream().findFirst();
  }

  /**
   * Every reading of {@code name}, the most direct first: "Brussels" is Belgium, then the European
   * Union.
   */
  public List<GazetteerEntry> readings(String name) {
    WrittenName asked = WrittenName.of(name);
    Map<EntityId, GazetteerEntry> readings = new LinkedHashMap<>();
    for (Sense sense : sensesByKey.getOrDefault(asked.key(), List.of())) {
      if (sense.name().admitsInLookup(asked)) {
        readings.putIfAbsent(sense.entry().id(), sense.entry());
      }
    }
    return List.copyOf(readings.values());
  }

  /** The State with this ISO 3166-1 alpha-3 code ({@code CHN}). */
  public Optional<GazetteerEntry> state(String alpha3) {
    return entity(new EntityId(EntityClass.Family.STATE, alpha3));
  }

  /** The entity with this id, under its label. */
  public Optional<GazetteerEntry> entity(EntityId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Every entity under its label, in the order of the files. */
  public List<GazetteerEntry> entities() {
    return List.copyOf(entries.values());
  }

  /** The names in a sentence: the longest ones, not overlapping, in text order. */
  public List<Match> matches(List<Token> tokens) {
    List<WrittenName.Word> words = new ArrayList<>();
    for (Token token : tokens) {
      words.addAll(WrittenName.wordsOf(token.word(), token.index()));
    }
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Match> match = longestAt(words, at, tokens);
      match.ifPresent(matches::add);
      int end = match.map(Match::end).orElse(words.get(at).token() + 1);
      while (at < words.size() && words.get(at).token() < end) {
        at++;
      }
    }
    return List.copyOf(matches);
  }

  private Optional<Match> longestAt(List<WrittenName.Word> words, int at, List<Token> tokens) {
    int most = longestByFirstWord.getOrDefault(words.get(at).key(), 0);
    for (int end = Math.min(at + most, words.size()); end > at; end--) {
      int lastToken = words.get(end - 1).token();
      boolean cutsToken = end < words.size() && words.get(end).token() == lastToken;
      if (cutsToken) {
        continue;
      }
      WrittenName seen = new WrittenName(words.subList(at, end), isHyphen(tokens, lastToken + 1));
      for (Sense sense : sensesByKey.getOrDefault(seen.key(), List.of())) {
        if (sense.name().admitsInText(seen)) {
          return Optional.of(new Match(words.get(at).token(), lastToken + 1, sense.entry()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHyphen(List<Token> tokens, int index) {
    return index < tokens.size() && WrittenName.isHyphen(tokens.get(index).word());
  }
}
