package dev.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Picks a page's headline: the visible heading that the stated titles point to. */
final class Headline {
  private static final double ALIKE = 0.7;

  private Headline() {}

  static String of(PageElements elements, PageMetadata metadata) {
    List<String> stated = metadata.titles();
    List<Set<String>> words = stated.stream().map(Headline::words).toList();
    Optional<String> name = metadata.site().map(Names::key);
    Element best = null;
    double most = 0;
    for (Element heading : elements.headings()) {
      String text = Characters.tidy(heading.text());
      if (text.isEmpty()
          || text.length() > 400
          || Characters.words(text) < 2
          || isSite(text, name)) {
        continue;
      }
      Set<String> own = words(text);
      double likeness = words.stream().mapToDouble(title -> likeness(own, title)).max().orElse(0);
      double score = likeness + (heading.nameIs("h1") ? 0.1 : 0);
      if (likeness >= ALIKE && score > most) {
        most = score;
        best = heading;
      }
    }
    if (best != null) {
      return Characters.tidy(best.text());
    }
    List<Element> first =
        elements.headings().stream().filter(heading -> heading.nameIs("h1")).toList();
    if (first.size() == 1
        && Characters.words(first.get(0).text()) >= 2
        && first.get(0).text().length() <= 400) {
      return Characters.tidy(first.get(0).text());
    }
    Optional<String> site = metadata.site().or(metadata::publisher);
    return stated.stream().findFirst().map(title -> Names.withoutSite(title, site)).orElse("");
  }

  private static boolean isSite(String text, Optional<String> name) {
    return name.isPresent() && name.get().equals(Names.key(text));
  }

  /** The share of the shorter text's words that the longer one has, short texts told apart. */
  private static double likeness(Set<String> a, Set<String> b) {
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
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int begin = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        if (i > begin) {
          words.add(lower.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }
}
