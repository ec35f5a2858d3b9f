package dev.entente.link;

import dev.entente.fact.EntityId;
import java.util.Optional;

/**
 * Whose words a sentence gives.
 *
 * @param forState whether "we" is the State spoken for, as in a briefing, not the speaker
 * @param publishingState the State whose office publishes the page
 */
record Speaker(EntityId entity, boolean forState, Optional<EntityId> publishingState) {}
