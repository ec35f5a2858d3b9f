package dev.entente.fact;

import dev.entente.text.Span;

/** The words that evoke an event, and the class they evoke. */
public record Trigger(int sentence, Span span, EventType type) {}
