package dev.entente.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page states of itself in marks meant for machines: JSON-LD, Open Graph, Dublin Core,
 * Highwire {@code citation_*}, microdata, {@code <time>}.
 */
final class PageMetadata {
  private static final int LONGEST = 300;
  private static final List<String> TITLES =
      List.of(
          "og:title",
          "twitter:title",
          "citation_title",
          "dc.title",
          "dcterms.title",
          "parsely-title",
          "title",
          "headline",
          "sailthru.title");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "byl",
          "dc.contributor",
          "og:article:author");
  private static final List<String> PUBLISHERS =
      List.of("dc.publisher", "dcterms.publisher", "citation_publisher", "publisher");
  private static final List<String> SITES =
      List.of(
          "og:site_name", "application-name", "citation_journal_title", "twitter:app:name:iphone");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "parsely-pub-date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "date",
          "sailthru.date",
          "article.published",
          "published-date",
          "release_date",
          "rnews:datepublished");

  private static final List<String> UPDATES =
      List.of(
          "article:modified_time",
          "article:modified",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
          "article.updated",
          "article:updated",
          "revised",
          "rnews:datemodified");

  private final Document page;
  private final PageElements elements;
  private final JsonLd linked;
  private final Map<String, List<String>> marks = new LinkedHashMap<>();

  PageMetadata(Document page, PageElements elements) {
    this.page = page;
    this.elements = elements;
    linked = JsonLd.of(elements.linkedData());
    for (Element meta : elements.metas()) {
      String content = Characters.tidy(meta.attr("content"));
      for (String attribute : List.of("property", "name", "itemprop")) {
        String key = meta.attr(attribute).toLowerCase(Locale.ROOT).replace("dc:", "dc.");
        if (!key.isEmpty() && !content.isEmpty() && content.length() <= 1000) {
          marks.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** Titles as stated, the likeliest first; the {@code <title>} element's last. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    linked.headline().ifPresent(titles::add);
    TITLES.forEach(key -> first(key).ifPresent(titles::add));
    String title = Characters.tidy(page.title());
    if (!title.isEmpty()) {
      titles.add(title);
    }
    return titles.stream().filter(each -> each.length() <= 2 * LONGEST).toList();
  }

  /** Authors' credits as stated: names, or lines that name several. */
  List<String> authors() {
    if (!linked.authors().isEmpty()) {
      return linked.authors();
    }
    for (String key : AUTHORS) {
      List<String> credits =
          marks.getOrDefault(key, List.of()).stream().filter(PageMetadata::isWords).toList();
      if (!credits.isEmpty()) {
        return credits.stream().map(PageMetadata::inReadingOrder).toList();
      }
    }
    for (String query :
        List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]")) {
      List<String> credits =
          page.select(query).stream()
              .map(element -> Characters.tidy(element.text()))
              .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
              .distinct()
              .toList();
      if (!credits.isEmpty()) {
        return credits;
      }
    }
    return List.of();
  }

  /** "Haddad-Ortiz, Leila" is Leila Haddad-Ortiz. */
  private static String inReadingOrder(String name) {
    int comma = name.indexOf(", ");
    boolean inverted =
        comma > 0
            && name.indexOf(',', comma + 1) < 0
            && name.indexOf(' ') == comma + 1
            && name.substring(comma + 2).split(" ", -1).length <= 2;
    return inverted ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  private static boolean isWords(String text) {
    return !text.contains("://") && !text.startsWith("@") && text.length() <= LONGEST;
  }

  /** Who publishes the page, where it is stated as such. */
  Optional<String> publisher() {
    for (String key : PUBLISHERS) {
      Optional<String> publisher = first(key).filter(PageMetadata::isWords);
      if (publisher.isPresent()) {
        return publisher;
      }
    }
    return linked.publisher();
  }

  /** The site's name. */
  Optional<String> site() {
    return SITES.stream()
        .map(this::first)
        .flatMap(Optional::stream)
        .filter(PageMetadata::isWords)
        .findFirst();
  }

  /** The day of publication, where a mark states it. */
  Optional<LocalDate> issued(DateReader dates) {
    return date(linked.datePublished(), DATES, elements.dates(), dates);
  }

  /** The day of the last change, where a mark states it. */
  Optional<LocalDate> modified(DateReader dates) {
    return date(linked.dateModified(), UPDATES, elements.updates(), dates);
  }

  private Optional<LocalDate> date(
      Optional<String> linkedData, List<String> keys, List<Element> marked, DateReader dates) {
    Stream<String> inMarkup =
        marked.stream()
            .flatMap(
                element ->
                    Stream.of(element.attr("datetime"), element.attr("content"), element.text()));
    return Stream.of(
            linkedData.stream(), keys.stream().map(this::first).flatMap(Optional::stream), inMarkup)
        .flatMap(stated -> stated)
        .map(dates::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first {@code <time>} of the page, by its machine-readable date or its text. */
  Optional<LocalDate> firstTime(DateReader dates) {
    for (Element time : page.select("time")) {
      Optional<LocalDate> date =
          dates.first(time.attr("datetime")).or(() -> dates.first(time.text()));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The page's own address. */
  Optional<URI> location() {
    return elements
        .canonical()
        .flatMap(PageMetadata::uri)
        .or(() -> first("og:url").flatMap(PageMetadata::uri));
  }

  private static Optional<URI> uri(String address) {
    try {
      URI uri = new URI(address.strip());
      return uri.isAbsolute() && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** The language that the page claims: a tag such as {@code en-US}, or nothing. */
  String language() {
    Element root = page.selectFirst("html[lang]");
    String language = root == null ? "" : root.attr("lang").strip();
    return !language.isEmpty()
        ? language
        : first("dc.language")
            .or(() -> first("og:locale"))
            .or(() -> first("content-language"))
            .orElse("");
  }

  /** The whole article, where the page states its text as well. */
  Optional<String> articleBody() {
    return linked.articleBody();
  }

  /** Section and type names, and the path of the page's address. */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    linked.type().ifPresent(sections::add);
    linked.section().ifPresent(sections::add);
    for (String key : List.of("article:section", "parsely-section", "section", "description")) {
      first(key).filter(text -> text.length() <= 60).ifPresent(sections::add);
    }
    for (Element trail : elements.trails()) {
      String text = Characters.tidy(trail.text());
      if (!text.isEmpty() && text.length() <= 200) {
        sections.add(text);
      }
    }
    location().map(URI::getPath).ifPresent(sections::add);
    return sections;
  }

  private Optional<String> first(String key) {
    return marks.getOrDefault(key, List.of()).stream().findFirst();
  }
}
