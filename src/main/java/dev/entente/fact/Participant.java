package dev.entente.fact;

/** An entity in a role of an event mention. */
public record Participant(Role role, EntityId entity) {}
