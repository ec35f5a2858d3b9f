package dev.entente.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself, as far as it was found.
 *
 * @param title empty if there is none
 * @param modified not before {@code issued}; a page that says so is not believed
 */
record PageFacts(
    String title,
    List<String> authors,
    Optional<String> editor,
    Optional<String> publisher,
    Optional<LocalDate> issued,
    Optional<LocalDate> modified,
    Optional<URI> location) {

  PageFacts {
    authors = List.copyOf(authors);
    modified = modified.filter(day -> issued.isEmpty() || !day.isBefore(issued.get()));
  }
}
