package dev.entente.extract;

import dev.entente.text.Mention;
import dev.entente.text.MentionType;

/**
 * The phrase that names an agreement or a mechanism: "a bilateral consensus on some 50 agreements".
 */
final class ThingPhrase {
  private ThingPhrase() {}

  /**
   * From the first word before the noun to the end of a prepositional phrase that belongs to its
   * name.
   */
  static Mention of(SentenceView view, Fillers fillers, int head) {
    Syntax syntax = view.syntax();
    Mention bare = fillers.nominal(head);
    int end = bare.end();
    for (int after : syntax.graph().children(head, "nmod:of", "nmod:on", "nmod:for")) {
      int[] extent = syntax.extent(after);
      if (extent[0] == end && extent[1] - extent[0] < 8) {
        end = lastBeforeClause(view, after, extent[1]) + 1;
      }
    }
    return fillers.mention(bare.first(), end, head, MentionType.NOMINAL);
  }

  private static int lastBeforeClause(SentenceView view, int head, int last) {
    for (int i = head; i <= last; i++) {
      String tag = view.token(i).tag();
      if (i > head && (tag.startsWith("VB") || tag.startsWith("W") || tag.equals(","))) {
        return i - 1;
      }
    }
    return last;
  }
}
