package dev.entente.read;

import dev.entente.text.BlockKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page: its marks for machines, its headline, the lines about it, its article. */
final class HtmlReader {
  private static final int HEADER_LINES = 12;
  private static final int HEADER_WORDS = 40;
  private static final int SHORT_ARTICLE = 80;

  private static final int HEAD = 1 << 16;
  private static final int DATED_HEAD = 20_000;
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i)<(?:!doctype html|html|head|body|script)\\b");
  private static final Pattern TAGS =
      Pattern.compile(
          "(?i)</?(?:p|div|span|article|section|main|table|tr|td|ul|ol|li|br|h[1-6]|a|b|i|em|strong"
              + "|blockquote|title|meta|link|img)\\b[^<>]{0,2000}>");
  private static final Pattern VIEWS = Pattern.compile("(?i).{0,20}\\b(?:views|opinions)\\b");

  private final Byline bylines;
  private final HeaderReader headers;
  private final WebCopyFilter filter;
  private final PageElements.Classes classes = new PageElements.Classes();
  private final Boilerplate boilerplate = new Boilerplate();
  private final ArticleFinder finder = new ArticleFinder(boilerplate);

  HtmlReader(Byline bylines, Furniture furniture) {
    this.bylines = bylines;
    headers = new HeaderReader(bylines, furniture);
    filter = new WebCopyFilter(furniture);
  }

  Draft read(String html) {
    Document page = Jsoup.parse(html);
    PageElements elements = PageElements.takeFrom(page, classes);
    PageMetadata metadata = new PageMetadata(page, elements);
    List<String> sections = metadata.sections();
    List<String> standfirsts = elements.standfirsts().stream().map(Element::text).toList();
    String title = Headline.of(elements, metadata);
    List<Passage> all = PassageWalker.walk(List.of(page.body()));
    DateReader dates = DateReader.forPage(head(all), metadata.language());
    List<String> around = aroundTitle(all, title);
    HeaderReader.Header header = headers.read(around, -1, dates);

    List<Passage> article = new ArrayList<>(article(html, page, metadata));
    article.removeIf(passage -> isTitle(passage, title));
    dropHeader(article, dates);
    standfirst(around, standfirsts, article)
        .ifPresent(
            line -> {
              article.removeIf(passage -> passage.text().equals(line));
              article.add(0, Passage.of(BlockKind.STANDFIRST, line));
            });
    header.byline().ifPresent(line -> article.add(0, Passage.of(BlockKind.BYLINE, line)));
    return new Draft(
        facts(title, metadata, header, all, dates), article, surroundings(all, sections));
  }

  /** Whether a text is HTML: it says so at its head, or holds two tags of text. */
  static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher tags = TAGS.matcher(head);
    return DOCUMENT.matcher(head).find() || tags.results().limit(2).count() == 2;
  }

  /** All words of a page, of its menus as well. */
  static String plainText(String html) {
    return Jsoup.parse(html).text();
  }

  /** Those of the page's first passages that may hold dates, enough to see how it writes them. */
  private static String head(List<Passage> all) {
    StringBuilder head = new StringBuilder();
    int seen = 0;
    for (int i = 0; i < all.size() && seen < DATED_HEAD; i++) {
      String text = all.get(i).text();
      seen += text.length();
      if (hasDigit(text)) {
        head.append(text).append('\n');
      }
    }
    return head.toString();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private PageFacts facts(
      String title,
      PageMetadata metadata,
      HeaderReader.Header header,
      List<Passage> all,
      DateReader dates) {
    Optional<String> publisher =
        metadata
            .publisher()
            .or(metadata::site)
            .or(header::publisher)
            .or(
                () ->
                    metadata.titles().stream()
                        .reduce((first, last) -> last)
                        .flatMap(t -> Names.besides(title, t)))
            .or(() -> copyrightHolder(all));
    Optional<LocalDate> issued =
        metadata
            .issued(dates)
            .or(header::issued)
            .or(() -> metadata.firstTime(dates))
            .or(() -> dates.first(title))
            .or(
                () ->
                    metadata
                        .location()
                        .flatMap(uri -> dates.first(uri.getPath() == null ? "" : uri.getPath())));
    Optional<LocalDate> modified = metadata.modified(dates).or(header::modified);
    List<String> authors = new ArrayList<>(authors(metadata, header));
    authors.removeIf(author -> publisher.filter(author::equalsIgnoreCase).isPresent());
    return new PageFacts(
        title, authors, header.editor(), publisher, issued, modified, metadata.location());
  }

  private List<String> authors(PageMetadata metadata, HeaderReader.Header header) {
    List<String> authors = new ArrayList<>();
    for (String credit : metadata.authors()) {
      List<String> named = bylines.authors(credit);
      named = named.isEmpty() ? bylines.names(credit) : named;
      if (named.isEmpty()
          && credit.length() <= 60
          && credit.contains(" ")
          && Character.isUpperCase(credit.codePointAt(0))) {
        named = List.of(credit);
      }
      named.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }
    return authors.isEmpty() ? header.authors() : authors;
  }

  private static Optional<String> copyrightHolder(List<Passage> passages) {
    for (int i = passages.size() - 1; i >= 0; i--) {
      Optional<String> holder = Names.copyrightHolder(passages.get(i).text());
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /** The article by the surest way that finds one: without what is named boilerplate, then with. */
  private List<Passage> article(String html, Document page, PageMetadata metadata) {
    boilerplate.removeFrom(page, true);
    List<Passage> found = filter.keep(PassageWalker.walk(finder.find(page)));
    if (words(found) < SHORT_ARTICLE) {
      Document whole = Jsoup.parse(html);
      boilerplate.removeFrom(whole, false);
      List<Passage> more = filter.keep(PassageWalker.walk(finder.find(whole)));
      found = words(more) > 2 * words(found) ? more : found;
    }
    Optional<String> stated = metadata.articleBody();
    if (stated.isPresent() && Characters.words(stated.get()) > 2 * words(found) + 20) {
      return PassageWalker.walk(List.of(Jsoup.parse(stated.get()).body()));
    }
    return found;
  }

  private static int words(List<Passage> passages) {
    return passages.stream().mapToInt(passage -> Characters.words(passage.text())).sum();
  }

  /** The short lines before and after the headline, up to the first real paragraph. */
  private static List<String> aroundTitle(List<Passage> all, String title) {
    int at = -1;
    for (int i = 0; i < all.size() && at < 0; i++) {
      at = isTitle(all.get(i), title) ? i : -1;
    }
    List<String> lines = new ArrayList<>();
    for (int i = Math.max(0, at - 3); i < Math.min(all.size(), at + HEADER_LINES); i++) {
      String text = all.get(i).text();
      if (i > at && Characters.words(text) >= HEADER_WORDS) {
        break;
      }
      if (i != at && text.length() <= 400) {
        lines.add(text);
      }
    }
    return lines;
  }

  private static boolean isTitle(Passage passage, String title) {
    return passage.text().length() <= title.length() + 20
        && !title.isEmpty()
        && Names.key(passage.text()).equals(Names.key(title));
  }

  /** The line below the headline that sums the article up, unless it stands in the article. */
  private static Optional<String> standfirst(
      List<String> around, List<String> standfirsts, List<Passage> article) {
    return standfirsts.stream()
        .map(Characters::tidy)
        .filter(line -> Characters.words(line) >= 6 && around.contains(line))
        .filter(line -> article.stream().skip(1).noneMatch(passage -> passage.text().equals(line)))
        .findFirst();
  }

  /** Takes out date lines, bylines and section names before the article's first sentence. */
  private void dropHeader(List<Passage> article, DateReader dates) {
    int head = 0;
    while (head < article.size() && head < HEADER_LINES) {
      Passage passage = article.get(head);
      if (isProse(passage.text())) {
        return;
      }
      if (passage.is(BlockKind.PARAGRAPH) && isHeaderLine(passage.text(), dates)) {
        article.remove(head);
      } else {
        head++;
      }
    }
  }

  private static boolean isProse(String line) {
    return line.length() >= 40 && (Characters.endsSentence(line) || line.endsWith(":"));
  }

  /** Whether a line holds a date of publication, a section's name, or no text at all. */
  private boolean isHeaderLine(String line, DateReader dates) {
    int words = Characters.words(line);
    return (words <= 4 && line.length() <= 40 && !line.endsWith(":"))
        || (words <= 16
            && line.length() <= 160
            && !Characters.endsSentence(line)
            && dates.indexIn(line) >= 0)
        || headers.parts(line, dates).stream()
            .allMatch(part -> part.kind() != HeaderReader.Kind.TEXT);
  }

  /** Section names, and lines that disclaim the views expressed. */
  private static List<String> surroundings(List<Passage> all, List<String> sections) {
    List<String> lines = new ArrayList<>(sections);
    for (Passage passage : all) {
      if (passage.text().length() <= 300 && VIEWS.matcher(passage.text()).lookingAt()) {
        lines.add(passage.text());
      }
    }
    return lines;
  }
}
