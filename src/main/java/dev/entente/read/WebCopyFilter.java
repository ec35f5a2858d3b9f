package dev.entente.read;

import dev.entente.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes out of an article's passages what a web page puts between and after them. */
final class WebCopyFilter {
  private static final int BODY_WORDS = 20;

  private final Furniture furniture;

  WebCopyFilter(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The article's passages, in order. */
  List<Passage> keep(List<Passage> passages) {
    int[] after = wordsAfter(passages);
    List<Passage> kept = new ArrayList<>();
    int words = 0;
    boolean inList = false;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String text = passage.text();
      if (furniture.endsArticle(text) && words >= after[i]) {
        break;
      }
      if (furniture.opensList(text)) {
        inList = Characters.words(text) <= 6 || passage.is(BlockKind.HEADING);
        continue;
      }
      if (inList && !endsList(passage)) {
        continue;
      }
      inList = false;
      if (isFurniture(passage)) {
        continue;
      }
      words += Characters.words(text);
      kept.add(passage);
    }
    return withoutRepeats(withoutBareHeadings(kept));
  }

  boolean isFurniture(Passage passage) {
    String text = passage.text();
    return furniture.isPromotion(text)
        || furniture.isTool(text)
        || furniture.endsArticle(text)
        || (passage.linked() > 0.5 && (furniture.isMenu(text) || isLinkToArticle(passage)))
        || (Characters.words(text) < 25
            && furniture.isMenu(text)
            && !Characters.endsSentence(text));
  }

  /** A linked line that is no sentence: an item, a headline in capitals, a paragraph of its own. */
  private static boolean isLinkToArticle(Passage passage) {
    return !Characters.endsSentence(passage.text())
        && ((passage.linked() > 0.8 && passage.is(BlockKind.LIST_ITEM))
            || (passage.linked() > 0.9
                && Characters.words(passage.text()) >= 4
                && (passage.is(BlockKind.PARAGRAPH) || Names.isCapitals(passage.text()))));
  }

  /** A list of other articles ends with a real paragraph or another kind of heading. */
  private static boolean endsList(Passage passage) {
    return passage.is(BlockKind.PARAGRAPH)
        && passage.linked() < 0.4
        && Characters.words(passage.text()) >= BODY_WORDS
        && Characters.endsSentence(passage.text());
  }

  private static int[] wordsAfter(List<Passage> passages) {
    int[] after = new int[passages.size()];
    int words = 0;
    for (int i = passages.size() - 1; i >= 0; i--) {
      after[i] = words;
      words += Characters.words(passages.get(i).text());
    }
    return after;
  }

  /** Headings at the end head nothing of the article. */
  private static List<Passage> withoutBareHeadings(List<Passage> passages) {
    int end = passages.size();
    while (end > 0 && passages.get(end - 1).is(BlockKind.HEADING)) {
      end--;
    }
    return passages.subList(0, end);
  }

  /** A long passage told twice word for word is told once: a lead that the page repeats. */
  private static List<Passage> withoutRepeats(List<Passage> passages) {
    Set<String> seen = new HashSet<>();
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : passages) {
      String key = passage.text().toLowerCase(Locale.ROOT);
      if (key.length() < 60 || seen.add(key)) {
        kept.add(passage);
      }
    }
    return kept;
  }
}
