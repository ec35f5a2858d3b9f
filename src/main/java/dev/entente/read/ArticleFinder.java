package dev.entente.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the elements that hold a page's article.
 *
 * <p>Every paragraph gives points to the elements around it, by its length and its commas; the
 * element with the most points, less its share of link text, holds the article, and siblings that
 * read like it belong to it.
 */
final class ArticleFinder {
  private static final int ANCESTORS = 4;
  private static final int SHORTEST = 25;

  private final Boilerplate boilerplate;

  ArticleFinder(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** The article's elements in page order; the body alone if nothing stands out. */
  List<Element> find(Document page) {
    TextStats stats = TextStats.count(page.body());
    Map<Element, Double> points = points(page.body(), stats);
    Element best = best(page.body(), points, stats);
    best = widened(best, page.body(), stats);
    return withSiblings(best, page.body(), points, stats);
  }

  private Map<Element, Double> points(Element body, TextStats stats) {
    IdentityHashMap<Element, Double> points = new IdentityHashMap<>();
    for (Element element : body.getAllElements()) {
      TextStats.Counts counts = stats.of(element);
      if (counts.text() < SHORTEST || !isParagraph(element) || counts.linkDensity() > 0.5) {
        continue;
      }
      double score = 1 + counts.commas() + Math.min(counts.text() / 100, 3);
      Element ancestor = element.parent();
      for (int level = 0; ancestor != null && level < ANCESTORS; level++) {
        points.merge(ancestor, score / (level == 0 ? 1 : level == 1 ? 2 : level * 3), Double::sum);
        if (ancestor.equals(body)) {
          break;
        }
        ancestor = ancestor.parent();
      }
    }
    return points;
  }

  /** A paragraph, or a block that holds text of its own and no block inside. */
  private static boolean isParagraph(Element element) {
    if (element.nameIs("p") || element.nameIs("pre") || element.nameIs("blockquote")) {
      return true;
    }
    if (!element.nameIs("div") && !element.nameIs("td") && !element.nameIs("section")) {
      return false;
    }
    int own = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        own += text.getWholeText().strip().length();
      } else if (child instanceof Element inner && !inner.isBlock()) {
        own += inner.text().length();
      }
    }
    return own >= SHORTEST * 3;
  }

  private Element best(Element body, Map<Element, Double> points, TextStats stats) {
    Element best = body;
    double most = 0;
    for (Element element : body.getAllElements()) {
      Double raw = points.get(element);
      if (raw == null) {
        continue;
      }
      double score = (raw + bonus(element)) * (1 - stats.of(element).linkDensity());
      points.put(element, score);
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private double bonus(Element element) {
    if (element.attr("itemprop").contains("articleBody")) {
      return 50;
    }
    if (element.nameIs("article")) {
      return 20;
    }
    return boilerplate.isNamedArticle(element) ? 20 : element.nameIs("main") ? 10 : 0;
  }

  /** The parent instead, while it holds clearly more paragraphs and hardly any links. */
  private static Element widened(Element best, Element body, TextStats stats) {
    Element wide = best;
    for (Element parent = best.parent();
        parent != null && !best.equals(body);
        parent = parent.parent()) {
      double gain = stats.of(parent).paragraphText() - 1.3 * stats.of(wide).paragraphText();
      if (gain > 0 && stats.of(parent).linkDensity() < 0.25) {
        wide = parent;
      }
      if (parent.equals(body) || parent.nameIs("article") || parent.nameIs("main")) {
        break;
      }
    }
    return wide;
  }

  private static List<Element> withSiblings(
      Element best, Element body, Map<Element, Double> points, TextStats stats) {
    Element parent = best.parent();
    if (parent == null || best.equals(body)) {
      return List.of(best);
    }
    double enough = Math.max(10, points.getOrDefault(best, 0.0) * 0.2);
    List<Element> found = new ArrayList<>();
    for (Element sibling : parent.children()) {
      TextStats.Counts counts = stats.of(sibling);
      boolean sameName =
          !best.className().isEmpty() && best.className().equals(sibling.className());
      double score = points.getOrDefault(sibling, 0.0) + (sameName ? enough * 0.4 : 0);
      boolean paragraph =
          sibling.nameIs("p")
              && counts.linkDensity() < 0.25
              && (counts.text() > 80
                  || (counts.linkText() == 0 && Characters.endsSentence(sibling.text())));
      if (sibling.equals(best) || score >= enough || paragraph) {
        found.add(sibling);
      }
    }
    return found;
  }
}
