package dev.entente.read;

import dev.entente.text.BlockKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that open a transcript's turns: "MR. PRICE: Good afternoon", "Q Will he go?", "Wang
 * Wenbin: China hopes so".
 */
final class Speakers {
  private static final String NAME = "[\\p{Lu}][\\p{L}\\p{M}.’'-]*";
  private static final Pattern LABEL =
      Pattern.compile(
          "((?:Q|A|"
              + NAME
              + "(?:,? (?:"
              + NAME
              + "|of|the|and|for|de|van|von|bin|al)){0,8})(?: ?[(\\[][^)\\]]{1,40}[)\\]])?)"
              + "(\\s*[:：]\\s+|(?<=^Q)\\s{1,3}(?=[\\p{Lu}“\"(]))");
  private static final int LONGEST = 80;

  /** A label's length and that of label and mark together. */
  record Label(int end, int textBegin) {}

  private Speakers() {}

  /** For each passage its label, where the text is a transcript; an empty map if it is none. */
  static Map<Integer, Label> labels(List<Passage> passages) {
    Map<Integer, Label> labels = new LinkedHashMap<>();
    Map<String, Integer> turns = new LinkedHashMap<>();
    int paragraphs = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!passage.is(BlockKind.PARAGRAPH) || passage.lead() > 0) {
        continue;
      }
      paragraphs++;
      Matcher matcher =
          LABEL.matcher(passage.text()).region(0, Math.min(passage.text().length(), LONGEST));
      if (matcher.lookingAt() && matcher.end() < passage.text().length()) {
        labels.put(i, new Label(matcher.end(1), matcher.end()));
        turns.merge(matcher.group(1), 1, Integer::sum);
      }
    }
    return isTranscript(turns, labels.size(), paragraphs) ? labels : Map.of();
  }

  /** Four turns or more, a speaker who comes back, and labels on a fair share of paragraphs. */
  private static boolean isTranscript(Map<String, Integer> turns, int labelled, int paragraphs) {
    List<Integer> counts = new ArrayList<>(turns.values());
    return labelled >= 4
        && labelled * 4 >= paragraphs
        && counts.stream().anyMatch(count -> count >= 2);
  }
}
