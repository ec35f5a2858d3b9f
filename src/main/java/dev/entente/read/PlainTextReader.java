package dev.entente.read;

import dev.entente.text.BlockKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads plain text, or plain text copied off a web page with its menus and lists around it.
 *
 * <p>The header reaches to the first real paragraph. Its title is the first line of text after the
 * menus; what stands before is the masthead.
 */
final class PlainTextReader {
  private static final int BODY_WORDS = 20;
  private static final int SENTENCE_WORDS = 8;
  private static final int HEADING_WORDS = 14;
  private static final Pattern GAP = Pattern.compile("\\s{3,}");
  private static final Pattern TURN = Pattern.compile("\\p{Lu}[\\p{L}.’' -]{1,40}: [^|]{30,}");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s+(?=\\S)");

  private final Byline bylines;
  private final Furniture furniture;
  private final HeaderReader headers;
  private final Masthead masthead;
  private final WebCopyFilter filter;

  PlainTextReader(Byline bylines, Furniture furniture) {
    this.bylines = bylines;
    this.furniture = furniture;
    headers = new HeaderReader(bylines, furniture);
    masthead = new Masthead(headers);
    filter = new WebCopyFilter(furniture);
  }

  Draft read(String text) {
    List<PlainLines.Line> lines = PlainLines.of(text);
    DateReader dates = DateReader.forPage(text, "");
    int body = bodyStart(lines);
    List<String> head = lines.subList(0, body).stream().map(PlainLines.Line::text).toList();
    int title = titleLine(head, dates);
    HeaderReader.Header header = headers.read(head, title, dates);
    String headline = title < 0 ? "" : headline(head.get(title));

    List<Passage> passages = new ArrayList<>();
    header.byline().ifPresent(line -> passages.add(Passage.of(BlockKind.BYLINE, line)));
    passages.addAll(subtitles(head, title, header, dates));
    List<Passage> article = new ArrayList<>();
    for (int i = body; i < lines.size(); i++) {
      article.add(passage(lines.get(i)));
    }
    passages.addAll(filter.keep(article));
    List<String> surroundings = new ArrayList<>(head);
    surroundings.removeIf(
        line ->
            !furniture.isCrumbs(line) && (Characters.words(line) > 4 || furniture.isMenu(line)));
    lines.subList(body, lines.size()).stream()
        .map(PlainLines.Line::text)
        .filter(line -> line.length() <= 300 && furniture.endsArticle(line))
        .forEach(surroundings::add);
    return new Draft(facts(headline, header, lines, head, title, dates), passages, surroundings);
  }

  private static String headline(String line) {
    return Names.fromCapitals(Characters.tidy(MARKDOWN_HEADING.matcher(line).replaceFirst("")));
  }

  private PageFacts facts(
      String title,
      HeaderReader.Header header,
      List<PlainLines.Line> lines,
      List<String> head,
      int titleLine,
      DateReader dates) {
    List<String> above = head.subList(0, Math.max(0, titleLine));
    Optional<String> publisher =
        header
            .publisher()
            .or(() -> masthead.publisher(above, lines, dates))
            .or(() -> Masthead.servedBy(header.authors()));
    Optional<LocalDate> issued = header.issued().or(() -> dates.first(title));
    return new PageFacts(
        title,
        header.authors(),
        header.editor(),
        publisher,
        issued,
        header.modified(),
        Optional.empty());
  }

  /**
   * The first line of prose, or of a transcript's turn; in a text without either, its first short
   * sentence; the text's end if there is none.
   */
  private int bodyStart(List<PlainLines.Line> lines) {
    List<String> texts = lines.stream().map(PlainLines.Line::text).toList();
    boolean transcript = texts.stream().filter(text -> TURN.matcher(text).lookingAt()).count() >= 4;
    int prose =
        first(
            texts,
            text ->
                (isProse(text) && !bylines.isByline(text))
                    || (transcript && TURN.matcher(text).lookingAt()));
    return prose < texts.size()
        ? prose
        : first(texts, text -> text.endsWith(".") && Characters.words(text) >= 3);
  }

  private int first(List<String> texts, Predicate<String> isBody) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (isBody.test(text)
          && !furniture.isPromotion(text)
          && !furniture.isMenu(text)
          && !furniture.endsArticle(text)) {
        return i;
      }
    }
    return texts.size();
  }

  /** A sentence, or a longer line that a list or another clause follows. */
  private static boolean isProse(String text) {
    int words = Characters.words(text);
    boolean goesOn = ":,;".indexOf(text.charAt(text.length() - 1)) >= 0;
    return (Characters.endsSentence(text) && words >= SENTENCE_WORDS)
        || (words >= BODY_WORDS && (goesOn || words > 2 * BODY_WORDS));
  }

  /** The first line of text after the last menu; -1 if there is none. */
  private int titleLine(List<String> head, DateReader dates) {
    int found = -1;
    boolean afterMenu = true;
    for (int i = 0; i < head.size(); i++) {
      List<HeaderReader.Part> parts = headers.parts(head.get(i), dates);
      if (parts.stream().anyMatch(part -> part.kind() == HeaderReader.Kind.FURNITURE)) {
        afterMenu = true;
      } else if (afterMenu && parts.size() == 1 && parts.get(0).kind() == HeaderReader.Kind.TEXT) {
        found = i;
        afterMenu = false;
      }
    }
    return found;
  }

  /** The lines of text between the title and the article. */
  private List<Passage> subtitles(
      List<String> head, int title, HeaderReader.Header header, DateReader dates) {
    List<Passage> subtitles = new ArrayList<>();
    for (int i = title + 1; i < head.size() && title >= 0; i++) {
      List<HeaderReader.Part> parts = headers.parts(head.get(i), dates);
      String text = Characters.tidy(head.get(i));
      boolean plain = parts.size() == 1 && parts.get(0).kind() == HeaderReader.Kind.TEXT;
      if (plain && header.byline().filter(text::equals).isEmpty() && !furniture.opensList(text)) {
        boolean sentence = Characters.words(text) >= 6 && !Names.isCapitals(text);
        subtitles.add(Passage.of(sentence ? BlockKind.PARAGRAPH : BlockKind.HEADING, text));
      }
    }
    return subtitles;
  }

  private static Passage passage(PlainLines.Line line) {
    String text = line.text();
    if (MARKDOWN_HEADING.matcher(text).lookingAt()) {
      return Passage.of(
          BlockKind.HEADING, Characters.tidy(MARKDOWN_HEADING.matcher(text).replaceFirst("")));
    }
    String tidy = GAP.matcher(text).find() ? text : Characters.tidy(text);
    if (line.bullet()) {
      return Passage.of(BlockKind.LIST_ITEM, tidy);
    }
    if (line.enumerator() > 0) {
      return new Passage(BlockKind.LIST_ITEM, tidy, tidy.indexOf(' ') + 1, 0);
    }
    return Passage.of(
        isHeading(tidy) && !line.column() ? BlockKind.HEADING : BlockKind.PARAGRAPH, tidy);
  }

  private static boolean isHeading(String text) {
    return Characters.words(text) <= HEADING_WORDS
        && !Characters.endsSentence(text)
        && !text.matches("(?s).*[,;:]$")
        && !text.isEmpty()
        && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)));
  }
}
