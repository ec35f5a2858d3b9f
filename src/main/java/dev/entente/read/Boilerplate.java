package dev.entente.read;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.QueryParser;

/** Takes out of a page the elements that by tag, role, style or name hold no article text. */
final class Boilerplate {
  private static final double MOST_OF_PAGE = 0.4;
  private static final Pattern NAMES = Pattern.compile("\\s+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** What an element's name says of its text. */
  private enum Meaning {
    ARTICLE,
    NOTHING,
    BOILERPLATE,
    SURELY_BOILERPLATE
  }

  private final Set<String> tags;
  private final Set<String> roles;
  private final Evaluator others;
  private final Evaluator quotedPosts;
  private final Pattern hidden;
  private final Set<String> drop;
  private final Set<String> dropPairs;
  private final Set<String> keep;

  Boilerplate() {
    WordList words = WordList.load("boilerplate.txt");
    tags = words.words("tags");
    roles = words.words("roles");
    others = QueryParser.parse(String.join(", ", words.lines("others")));
    quotedPosts = QueryParser.parse(String.join(", ", words.lines("quoted posts")));
    hidden = words.pattern("hidden");
    drop = words.words("drop");
    dropPairs = words.words("drop pairs");
    keep = words.words("keep");
  }

  /** Removes what never is article text; with {@code byName}, what its names give away as well. */
  void removeFrom(Document page, boolean byName) {
    Element body = page.body();
    page.filter(
        (node, depth) ->
            node instanceof Element element && isTextless(element, page)
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE);
    TextStats stats = TextStats.count(body);
    double most = stats.of(body).paragraphText() * MOST_OF_PAGE + 1;
    Set<Element> quoting = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element post : page.select(quotedPosts)) {
      for (Element around = post; around != null && quoting.add(around); ) {
        around = around.parent();
      }
    }
    Map<String, Meaning> known = new HashMap<>();
    body.filter(
        (node, depth) ->
            node instanceof Element element
                    && !element.nameIs("body")
                    && stats.of(element).paragraphText() < most
                    && (isPageFrame(element)
                        || (byName
                            && !quoting.contains(element)
                            && isNamedBoilerplate(element, known)))
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE);
  }

  private boolean isTextless(Element element, Document page) {
    if (tags.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attributes().get("style");
    return roles.contains(element.attributes().get("role"))
        || others.matches(page, element)
        || (!style.isEmpty()
            && hidden.matcher(style.toLowerCase(Locale.ROOT).replace(" ", "")).find());
  }

  private static boolean isPageFrame(Element element) {
    return element.nameIs("footer") || element.nameIs("header");
  }

  private boolean isNamedBoilerplate(Element element, Map<String, Meaning> known) {
    if (element.attributesSize() == 0
        || element.nameIs("article")
        || element.nameIs("main")
        || element.attr("itemprop").equals("articleBody")) {
      return false;
    }
    Set<Meaning> meanings = meanings(element, known);
    return meanings.contains(Meaning.SURELY_BOILERPLATE)
        || (meanings.contains(Meaning.BOILERPLATE) && !meanings.contains(Meaning.ARTICLE));
  }

  /** Whether one of the element's names says that it holds an article's text. */
  boolean isNamedArticle(Element element) {
    return meanings(element, new HashMap<>()).contains(Meaning.ARTICLE);
  }

  private Set<Meaning> meanings(Element element, Map<String, Meaning> known) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (String name : NAMES.split(element.className() + " " + element.id(), 0)) {
      meanings.add(known.computeIfAbsent(name, this::meaning));
    }
    return meanings;
  }

  /**
   * The last word that tells decides, as in any compound: "article-share" is a share bar. A name
   * that begins or ends with a word for articles, and has no other, says article.
   */
  private Meaning meaning(String name) {
    String[] words = WORDS.split(name, 0);
    Meaning meaning = Meaning.NOTHING;
    boolean mixed = false;
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toLowerCase(Locale.ROOT);
      if (i > 0 && dropPairs.contains(words[i - 1] + "-" + words[i])) {
        return Meaning.SURELY_BOILERPLATE;
      }
      if (drop.contains(words[i])) {
        meaning = Meaning.BOILERPLATE;
        mixed = true;
      } else if (keep.contains(words[i])) {
        boolean telling = !mixed && (i == 0 || i + 1 == words.length);
        meaning = telling ? Meaning.ARTICLE : Meaning.NOTHING;
      }
    }
    return meaning;
  }
}
