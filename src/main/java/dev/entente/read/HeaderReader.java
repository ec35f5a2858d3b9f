package dev.entente.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      Optional<LocalDate> issued,
      Optional<LocalDate> modified) {}

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
    List<List<Part>> all = lines.stream().map(line -> parts(line, dates)).toList();
    List<Part> parts = all.stream().flatMap(List::stream).toList();
    Optional<Part> byline = first(parts, Kind.BYLINE).or(() -> creditBesideDate(all, title + 1));
    Set<String> authors = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part.kind() == Kind.BYLINE) {
        authors.addAll(bylines.authors(part.text()));
      } else if (byline.filter(part::equals).isPresent()) {
        authors.addAll(bylines.names(part.text()));
      }
    }
    return new Header(
        List.copyOf(authors),
        byline.map(part -> beforeDate(part.text(), dates)),
        first(parts, Kind.EDITOR).flatMap(part -> editor(part.text())),
        publisher(all),
        first(parts, Kind.DATE).flatMap(part -> dates.first(part.text())),
        first(parts, Kind.UPDATED).flatMap(part -> dates.first(part.text())));
  }

  private static Optional<Part> first(List<Part> parts, Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  private Optional<String> editor(String line) {
    Matcher label = EDITOR.matcher(line);
    return label.lookingAt()
        ? bylines.names(line.substring(label.end())).stream().findFirst()
        : Optional.empty();
  }

  /** "Source: Xinhua", or the name on the editor's line: "Editor: Li Kun | CCTV.com". */
  private static Optional<String> publisher(List<List<Part>> lines) {
    for (List<Part> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (line.get(i).kind() == Kind.SOURCE) {
          return Optional.of(SOURCE.matcher(line.get(i).text()).replaceFirst(""));
        }
        if (line.get(i).kind() == Kind.EDITOR
            && i + 1 < line.size()
            && line.get(i + 1).kind() == Kind.TEXT) {
          return Optional.of(line.get(i + 1).text());
        }
      }
    }
    return Optional.empty();
  }

  private static String beforeDate(String byline, DateReader dates) {
    int date = dates.indexIn(byline);
    return date > 0 ? byline.substring(0, date).replaceFirst("[\\s,–—-]+$", "") : byline;
  }

  /** A bare name or office is the author's where a date stands on its line or the next to it. */
  private Optional<Part> creditBesideDate(List<List<Part>> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      for (Part part : lines.get(i)) {
        if (part.kind() == Kind.TEXT
            && (bylines.isName(part.text()) || bylines.isOffice(part.text()))
            && lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).stream()
                .anyMatch(line -> first(line, Kind.DATE).isPresent())) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }
}
