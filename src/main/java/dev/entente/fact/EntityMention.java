package dev.entente.fact;

import dev.entente.text.Mention;

/** A mention and what it refers to. "Both sides" makes two of these over one mention. */
public record EntityMention(Mention mention, EntityId entity) {}
