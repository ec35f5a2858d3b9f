package dev.entente.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The elements in which a page tells of itself, in page order, found in one pass. */
final class PageElements implements NodeFilter {
  private static final Set<String> TEXTLESS = Set.of("script", "style", "noscript", "template");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  /** What the class of an element says; loaded once, and shared by threads. */
  static final class Classes {
    private final Set<String> trails;
    private final Set<String> trailNames;
    private final Set<String> standfirsts;
    private final Set<String> headlines;

    Classes() {
      WordList marks = WordList.load("marks.txt");
      trails = marks.words("trail");
      trailNames = marks.words("trail names");
      standfirsts = marks.words("standfirst");
      headlines = marks.words("headline");
    }

    private Role role(String attribute) {
      String names = attribute.toLowerCase(Locale.ROOT);
      boolean trail =
          trails.stream().anyMatch(names::contains)
              || Arrays.stream(names.split(" ", -1)).anyMatch(trailNames::contains);
      return new Role(
          trail,
          standfirsts.stream().anyMatch(names::contains),
          headlines.stream().anyMatch(names::contains));
    }
  }

  private record Role(boolean trail, boolean standfirst, boolean headline) {}

  private final Classes classes;
  private final Map<String, Role> roles = new HashMap<>();
  private final List<String> linkedData = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> trails = new ArrayList<>();
  private final List<Element> standfirsts = new ArrayList<>();
  private final List<Element> dates = new ArrayList<>();
  private final List<Element> updates = new ArrayList<>();
  private Optional<String> canonical = Optional.empty();

  private PageElements(Classes classes) {
    this.classes = classes;
  }

  /** Finds them, and takes scripts, styles and their like out of the page. */
  static PageElements takeFrom(Document page, Classes classes) {
    PageElements elements = new PageElements(classes);
    page.filter(elements);
    return elements;
  }

  /** The JSON-LD scripts' source. */
  List<String> linkedData() {
    return linkedData;
  }

  List<Element> metas() {
    return metas;
  }

  /** Those that may hold the page's title. */
  List<Element> headings() {
    return headings;
  }

  /** Those that say where on a site the page stands. */
  List<Element> trails() {
    return trails;
  }

  List<Element> standfirsts() {
    return standfirsts;
  }

  /** Those that hold the day of publication. */
  List<Element> dates() {
    return dates;
  }

  /** Those that hold the day of the last change. */
  List<Element> updates() {
    return updates;
  }

  /** The address of the canonical link, as written. */
  Optional<String> canonical() {
    return canonical;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (TEXTLESS.contains(tag)) {
      if (element.attr("type").equals("application/ld+json")) {
        linkedData.add(element.data());
      }
      return FilterResult.REMOVE;
    }
    boolean heading =
        HEADINGS.contains(tag) || isWithin("font", "b", element) || isWithin("b", "font", element);
    if (element.attributesSize() > 0) {
      heading |= look(element, tag);
    }
    if (heading) {
      headings.add(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isWithin(String outer, String inner, Element element) {
    Element parent = element.parent();
    return element.nameIs(inner) && parent != null && parent.nameIs(outer);
  }

  /** Takes the element for what its attributes say; whether they say that it is a heading. */
  private boolean look(Element element, String tag) {
    if (tag.equals("meta")) {
      metas.add(element);
    } else if (tag.equals("link") && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = canonical.or(() -> Optional.of(element.attr("href")));
    }
    String names = element.attributes().get("class");
    String property = element.attributes().get("itemprop");
    Role role = roles.computeIfAbsent(names, classes::role);
    if (role.trail() || element.id().contains("crumb")) {
      trails.add(element);
    }
    if (role.standfirst() || property.equals("alternativeHeadline")) {
      standfirsts.add(element);
    }
    boolean time = tag.equals("time");
    if (property.equals("dateModified") || (time && element.hasClass("updated"))) {
      updates.add(element);
    } else if (property.equals("datePublished")
        || (time
            && (element.hasAttr("pubdate")
                || element.hasClass("published")
                || element.hasClass("entry-date")))) {
      dates.add(element);
    }
    return role.headline() || property.equals("headline");
  }
}
