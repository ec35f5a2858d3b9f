package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page the elements that by tag, role or name hold no article text. */
final class Boilerplate {
  private static final String TAGS =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, button,"
          + " input, select, textarea, nav, aside, dialog, figcaption, map, amp-ad, amp-consent,"
          + " amp-sidebar, table[align=left], table[align=right], [hidden], [aria-hidden=true]:not(body), [role=navigation], [role=banner],"
          + " [role=dialog], [role=alertdialog], [role=complementary], [role=contentinfo],"
          + " [role=search], [role=menu], [role=menubar], [role=toolbar], [role=tablist]";
  private static final double MOST_OF_PAGE = 0.4;

  private final Set<String> drop;
  private final Set<String> dropPairs;
  private final Set<String> keep;

  Boilerplate() {
    WordList words = WordList.load("boilerplate.txt");
    drop = words.words("drop");
    dropPairs = words.words("drop pairs");
    keep = words.words("keep");
  }

  /** Removes what never is article text; with {@code byName}, what its names give away as well. */
  void removeFrom(Document page, boolean byName) {
    page.select(TAGS).remove();
    removeHidden(page);
    TextStats stats = TextStats.count(page.body());
    double most = stats.of(page.body()).paragraphText() * MOST_OF_PAGE + 1;
    List<Element> dropped = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (!Objects.equals(element, page.body())
          && stats.of(element).paragraphText() < most
          && (isPageFrame(element) || (byName && isNamedBoilerplate(element)))) {
        dropped.add(element);
      }
    }
    dropped.forEach(Element::remove);
  }

  private static void removeHidden(Document page) {
    for (Element element : page.select("[style]")) {
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      if (style.contains("display:none") || style.contains("visibility:hidden")) {
        element.remove();
      }
    }
  }

  private static boolean isPageFrame(Element element) {
    return element.nameIs("footer") || element.nameIs("header");
  }

  private boolean isNamedBoilerplate(Element element) {
    if (element.nameIs("article")
        || element.nameIs("main")
        || (element.hasAttr("itemprop") && element.attr("itemprop").equals("articleBody"))) {
      return false;
    }
    List<String> words = words(element);
    boolean boilerplate = false;
    for (int i = 0; i < words.size(); i++) {
      if (keep.contains(words.get(i))
          && !(i + 1 < words.size() && dropPairs.contains(words.get(i) + "-" + words.get(i + 1)))) {
        return isNamedSurely(words);
      }
      boilerplate |= drop.contains(words.get(i));
    }
    return boilerplate || isNamedSurely(words);
  }

  private boolean isNamedSurely(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (dropPairs.contains(words.get(i) + "-" + words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element's names say that it holds an article's text. */
  boolean isNamedArticle(Element element) {
    return words(element).stream().anyMatch(keep::contains);
  }

  /** The words of the class and id attributes, in lower case. */
  private static List<String> words(Element element) {
    String names = element.className() + " " + element.id();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean camel =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if ((camel || !Character.isLetterOrDigit(c)) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      }
    }
    return words;
  }
}
