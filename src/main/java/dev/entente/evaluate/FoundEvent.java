package dev.entente.evaluate;

import dev.entente.fact.Circumstance;
import dev.entente.fact.EntityId;
import dev.entente.fact.EventType;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.Participant;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.fact.Trigger;
import dev.entente.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event mention that Entente found.
 *
 * @param sentence the sentence it stands in
 * @param words that sentence's words
 * @param actors who takes part, as what
 */
record FoundEvent(String sentence, List<String> words, List<Filler> actors, LinkedEvent told) {
  FoundEvent {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
  }

  /** An actor in a role, folded where the class makes no difference of it. */
  record Filler(String role, EntityId entity) {}

  /** What tells two mentions apart; two that agree in it are one mention in the graph. */
  private record Key(
      Trigger trigger,
      Status status,
      Optional<String> time,
      Optional<Span> content,
      Set<Participant> participants) {
    static Key of(LinkedEvent event) {
      Circumstance circumstance = event.mention().circumstance();
      return new Key(
          event.mention().trigger(),
          circumstance.status(),
          circumstance.time(),
          circumstance.content(),
          Set.copyOf(event.participants()));
    }
  }

  /** The mentions of a document that stand in the sentences the gold covers, in text order. */
  static List<FoundEvent> all(LinkedDocument document, GoldDocument gold) {
    List<FoundEvent> found = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (LinkedEvent event : document.events()) {
      int sentence = event.mention().trigger().sentence();
      String text = document.sentences().get(sentence).span().in(document.source().text());
      List<String> words = Wording.words(text);
      if (gold.covers(words) && seen.add(Key.of(event))) {
        found.add(new FoundEvent(text, words, actors(event), event));
      }
    }
    return found;
  }

  private static List<Filler> actors(LinkedEvent event) {
    Set<Filler> actors = new LinkedHashSet<>();
    for (Role role : List.of(Role.AGENT, Role.COUNTERPART)) {
      String name = Roles.name(event.mention().trigger().type(), role);
      event.in(role).forEach(entity -> actors.add(new Filler(name, entity)));
    }
    return List.copyOf(actors);
  }

  EventType type() {
    return told.mention().trigger().type();
  }

  Status status() {
    return told.mention().circumstance().status();
  }

  double confidence() {
    return told.mention().derivation().confidence();
  }

  Set<String> topics() {
    return Set.copyOf(told.mention().circumstance().topics());
  }

  /** Whether it happened then, or on a day of that month or year. */
  boolean isAt(String time) {
    return told.mention().circumstance().time().filter(t -> t.startsWith(time)).isPresent();
  }

  /** The instruments, mechanisms or places. */
  List<EntityId> things(Detail detail) {
    return told.in(Role.valueOf(detail.name()));
  }
}
