package dev.entente.fact;

import dev.entente.text.Mention;

/** A phrase that fills a role. What it refers to is decided when it is linked. */
public record Argument(Role role, Mention filler) {}
