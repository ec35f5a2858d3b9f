package dev.entente.fact;

import dev.entente.text.Span;
import java.util.Optional;

/**
 * Who holds which office for whom, as a page says it: "US President Obama".
 *
 * @param title the office as named, without what it is of: "President"
 * @param of the State or organisation; empty where the page does not tell
 * @param former whether the page says that the office is no longer held
 * @param sentence index of the sentence that says so
 * @param evidence the phrase that says so
 */
public record OfficeHolding(
    EntityId holder,
    String title,
    Optional<EntityId> of,
    boolean former,
    int sentence,
    Span evidence) {}
