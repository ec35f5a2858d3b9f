package dev.entente.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and of what kind; found in one pass. */
final class TextStats {
  private static final Counts NONE = new Counts(0, 0, 0, 0);

  /**
   * The characters of an element.
   *
   * @param text all of them, white space at the ends of text nodes aside
   * @param linkText those inside links
   * @param paragraphText those inside paragraphs and list items, or beside line breaks
   * @param commas how many commas are among them
   */
  record Counts(int text, int linkText, int paragraphText, int commas) {
    private Counts plus(Counts other) {
      return new Counts(
          text + other.text,
          linkText + other.linkText,
          paragraphText + other.paragraphText,
          commas + other.commas);
    }

    double linkDensity() {
      return text == 0 ? 0 : (double) linkText / text;
    }
  }

  private final Map<Element, Counts> counts;

  private TextStats(Map<Element, Counts> counts) {
    this.counts = counts;
  }

  static TextStats count(Element root) {
    IdentityHashMap<Element, Counts> counts = new IdentityHashMap<>();
    root.traverse(new Counter(counts));
    return new TextStats(counts);
  }

  Counts of(Element element) {
    return counts.getOrDefault(element, NONE);
  }

  private static final class Counter implements NodeVisitor {
    private final Map<Element, Counts> counts;
    private final Deque<Counts> open = new ArrayDeque<>();
    private int links;

    Counter(Map<Element, Counts> counts) {
      this.counts = counts;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        open.push(NONE);
        links += element.nameIs("a") ? 1 : 0;
      } else if (node instanceof TextNode text && !open.isEmpty()) {
        String words = text.getWholeText().strip();
        int inLinks = links > 0 ? words.length() : 0;
        open.push(open.pop().plus(new Counts(words.length(), inLinks, 0, commas(words))));
      }
    }

    private static int commas(String text) {
      int commas = 0;
      for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
        commas++;
      }
      return commas;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        Counts own = open.pop();
        links -= element.nameIs("a") ? 1 : 0;
        if (element.nameIs("p") || element.nameIs("li")) {
          own = new Counts(own.text(), own.linkText(), own.text(), own.commas());
        }
        counts.put(element, own);
        if (!open.isEmpty()) {
          open.push(open.pop().plus(own));
        }
      }
    }
  }
}
