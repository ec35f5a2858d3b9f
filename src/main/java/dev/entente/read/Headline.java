package dev.entente.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Picks a page's headline: the visible heading that the stated titles point to. */
final class Headline {
  private static final String HEADINGS =
      "h1, h2, h3, [itemprop=headline], [class*=headline], [class*=title], [class*=Title], font > b, b > font";
  private static final double ALIKE = 0.7;

  private Headline() {}

  static String of(Document page, PageMetadata metadata) {
    List<String> stated = metadata.titles();
    Element best = null;
    double most = 0;
    for (Element heading : page.select(HEADINGS)) {
      String text = Characters.tidy(heading.text());
      if (text.isEmpty() || text.length() > 400 || isSite(text, metadata)) {
        continue;
      }
      double likeness = stated.stream().mapToDouble(title -> likeness(text, title)).max().orElse(0);
      double score = likeness + (heading.nameIs("h1") ? 0.1 : 0);
      if (likeness >= ALIKE && score > most) {
        most = score;
        best = heading;
      }
    }
    if (best != null) {
      return Characters.tidy(best.text());
    }
    List<Element> first = page.select("h1");
    if (first.size() == 1
        && Characters.words(first.get(0).text()) >= 2
        && first.get(0).text().length() <= 400) {
      return Characters.tidy(first.get(0).text());
    }
    Optional<String> site = metadata.site().or(metadata::publisher);
    return stated.stream().findFirst().map(title -> Names.withoutSite(title, site)).orElse("");
  }

  private static boolean isSite(String text, PageMetadata metadata) {
    String key = Names.key(text);
    return metadata.site().map(Names::key).filter(key::equals).isPresent()
        || Characters.words(text) < 2;
  }

  /** The share of the shorter text's words that the longer one has, short texts told apart. */
  private static double likeness(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    double overlap = (double) shared.size() / Math.min(a.size(), b.size());
    double reach = (double) shared.size() / Math.max(a.size(), b.size());
    return overlap * 0.8 + reach * 0.2;
  }

  private static Set<String> words(String text) {
    List<String> words =
        new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0)));
    words.removeIf(String::isEmpty);
    return new HashSet<>(words);
  }
}
