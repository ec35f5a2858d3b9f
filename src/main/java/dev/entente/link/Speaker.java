package dev.entente.link;

import dev.entente.fact.EntityId;

/**
 * Whose words a sentence gives.
 *
 * @param forState whether "we" is the State spoken for, as in a briefing, not the speaker
 */
record Speaker(EntityId entity, boolean forState) {}
