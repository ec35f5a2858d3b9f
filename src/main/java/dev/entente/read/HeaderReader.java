package dev.entente.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines about an article's title: who wrote it, who edited it, when it came out. */
final class HeaderReader {

  /** What a part of a header line is. */
  enum Kind {
    FURNITURE,
    TOOL,
    DATE,
    UPDATED,
    BYLINE,
    EDITOR,
    SOURCE,
    TEXT
  }

  /** A line's part, between bars or wide gaps. */
  record Part(Kind kind, String text) {}

  /**
   * What the header says.
   *
   * @param byline the line that names the authors, with their offices; empty if there is none
   */
  record Header(
      List<String> authors,
      Optional<String> byline,
      Optional<String> editor,
      Optional<String> publisher,
      Optional<LocalDate> issued) {}

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[|丨｜•·│]\\s*|\\s{3,}|\\s+(?=(?i:published|updated|posted)\\s?:)|(?<=\\p{L})(?=(?:Published|Updated|Posted)\\s?:)|(?<=\\d)\\s+(?=by\\s\\p{Lu})");
  private static final Pattern EDITOR =
      Pattern.compile(
          "(?i)(?:(?:managing |executive |copy |web )?editors?|edited by)\\s*[:：]?\\s+(?=\\p{Lu})");
  private static final Pattern SOURCE =
      Pattern.compile("(?i)(?:source|publisher|published by)\\s*[:：]\\s*");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)(?:first |originally |document |release |publication |issue |posted |published |issued )?"
              + "(?:posted|published|publication|released|issued|date|dated|created|on|time)?\\s*"
              + "(?:on|at|by)?\\s*[:：]?\\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s*(?:the\\s+)?)?[(\\[]?");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.’' -]{1,30}(?:, ?\\p{Lu}[\\p{L}. ]{1,20})?, ?");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)(?:\\w+ )?(?:last )?(?:updated|modified|reviewed|edited)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?[\\w+: ]{0,14}\\)?");

  private final Byline bylines;
  private final Furniture furniture;

  HeaderReader(Byline bylines, Furniture furniture) {
    this.bylines = bylines;
    this.furniture = furniture;
  }

  /** The line's parts; a menu is one part. */
  List<Part> parts(String line, DateReader dates) {
    List<Part> parts = new ArrayList<>();
    for (String text : SEPARATOR.split(line.strip(), 0)) {
      if (!text.isBlank()) {
        parts.add(new Part(kind(text.strip(), dates), text.strip()));
      }
    }
    boolean says =
        parts.stream()
            .anyMatch(
                p -> p.kind() == Kind.DATE || p.kind() == Kind.BYLINE || p.kind() == Kind.EDITOR);
    if (!says && (furniture.isMenu(line) || parts.size() > 2)) {
      boolean tools = parts.stream().allMatch(p -> p.kind() != Kind.TEXT);
      return List.of(new Part(tools ? Kind.TOOL : Kind.FURNITURE, line.strip()));
    }
    return parts;
  }

  private Kind kind(String text, DateReader dates) {
    if (UPDATED.matcher(text).lookingAt()) {
      return Kind.UPDATED;
    }
    if (isDateLine(text, dates)) {
      return Kind.DATE;
    }
    if (TIME.matcher(text).matches() || furniture.isTool(text)) {
      return Kind.TOOL;
    }
    Matcher editor = EDITOR.matcher(text);
    if (editor.lookingAt() && !bylines.names(text.substring(editor.end())).isEmpty()) {
      return Kind.EDITOR;
    }
    if (SOURCE.matcher(text).lookingAt() && Characters.words(text) <= 8) {
      return Kind.SOURCE;
    }
    if (bylines.isByline(text)) {
      return Kind.BYLINE;
    }
    return furniture.isPromotion(text) || furniture.isMenu(text) ? Kind.FURNITURE : Kind.TEXT;
  }

  /** Whether a date stands at the head of the line, a label, weekday or place before it aside. */
  boolean isDateLine(String text, DateReader dates) {
    int at = dates.indexIn(text);
    if (at < 0 || Characters.words(text) > 16) {
      return false;
    }
    String before = text.substring(0, at);
    return DATE_LABEL.matcher(before).matches()
        || (PLACE.matcher(before).matches() && Characters.words(text.substring(at)) <= 4);
  }

  /** Reads the lines around a title, in page order; bare names before the title name no author. */
  Header read(List<String> lines, int title, DateReader dates) {
    List<String> authors = new ArrayList<>();
    Optional<String> byline = Optional.empty();
    Optional<String> editor = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<LocalDate> issued = Optional.empty();
    List<List<Part>> all = lines.stream().map(line -> parts(line, dates)).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.get(i).size(); j++) {
        Part part = all.get(i).get(j);
        switch (part.kind()) {
          case DATE -> issued = issued.or(() -> dates.first(part.text()));
          case BYLINE -> {
            byline = byline.or(() -> Optional.of(beforeDate(part.text(), dates)));
            bylines.authors(part.text()).stream()
                .filter(a -> !authors.contains(a))
                .forEach(authors::add);
          }
          case EDITOR -> {
            Matcher label = EDITOR.matcher(part.text());
            editor =
                editor.isEmpty() && label.lookingAt()
                    ? bylines.names(part.text().substring(label.end())).stream().findFirst()
                    : editor;
            if (publisher.isEmpty()
                && j + 1 < all.get(i).size()
                && all.get(i).get(j + 1).kind() == Kind.TEXT) {
              publisher = Optional.of(all.get(i).get(j + 1).text());
            }
          }
          case SOURCE ->
              publisher =
                  publisher.isEmpty()
                      ? Optional.of(SOURCE.matcher(part.text()).replaceFirst(""))
                      : publisher;
          case TEXT -> {
            if (authors.isEmpty() && i > title && isCreditBesideDate(part, all, i)) {
              byline = Optional.of(part.text());
              authors.addAll(bylines.names(part.text()));
            }
          }
          default -> {}
        }
      }
    }
    return new Header(authors, byline, editor, publisher, issued);
  }

  private static String beforeDate(String byline, DateReader dates) {
    int date = dates.indexIn(byline);
    return date > 0 ? byline.substring(0, date).replaceFirst("[\\s,–—-]+$", "") : byline;
  }

  /** A bare name or office counts as the author's where a date stands beside it. */
  private boolean isCreditBesideDate(Part part, List<List<Part>> lines, int line) {
    if (!bylines.isName(part.text()) && !bylines.isOffice(part.text())) {
      return false;
    }
    for (int i = Math.max(0, line - 1); i <= Math.min(lines.size() - 1, line + 1); i++) {
      if (lines.get(i).stream().anyMatch(other -> other.kind() == Kind.DATE)) {
        return true;
      }
    }
    return false;
  }
}
