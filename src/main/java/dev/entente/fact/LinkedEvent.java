package dev.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * An event mention whose arguments are known entities.
 *
 * @param participants without repeats; an argument that could not be resolved is left out
 * @param attributedTo who is quoted as saying so
 */
public record LinkedEvent(
    EventMention mention, List<Participant> participants, Optional<EntityId> attributedTo) {
  public LinkedEvent {
    participants = List.copyOf(participants);
  }

  /** The entities in a role. */
  public List<EntityId> in(Role role) {
    return participants.stream().filter(p -> p.role() == role).map(Participant::entity).toList();
  }
}
