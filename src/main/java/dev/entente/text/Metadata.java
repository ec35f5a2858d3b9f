package dev.entente.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param title the headline, without the site's name; empty if there is none
 * @param authors names alone ("Zhao Minghao"), in the page's order
 * @param editor the editor named on the page
 * @param publisher the site, agency or office that publishes the page
 * @param issued the day of publication; relative dates are resolved against it
 * @param modified the day of its last change, where that is stated
 * @param language BCP 47 tag, such as {@code en}
 */
public record Metadata(
    String title,
    List<String> authors,
    Optional<String> editor,
    Optional<String> publisher,
    Optional<LocalDate> issued,
    Optional<LocalDate> modified,
    String language,
    Genre genre) {
  public Metadata {
    authors = List.copyOf(authors);
  }

  /** What a page says that tells of no change. */
  public Metadata(
      String title,
      List<String> authors,
      Optional<String> editor,
      Optional<String> publisher,
      Optional<LocalDate> issued,
      String language,
      Genre genre) {
    this(title, authors, editor, publisher, issued, Optional.empty(), language, genre);
  }
}
