package dev.entente.read;

import java.util.List;

/**
 * A page taken apart: what it says of itself, its article, and the words around the article.
 *
 * @param passages the article's, the title left out, a byline first if there is one
 * @param surroundings lines beside the article that hint at its genre: section names, disclaimers
 */
record Draft(PageFacts facts, List<Passage> passages, List<String> surroundings) {
  Draft {
    passages = List.copyOf(passages);
    surroundings = List.copyOf(surroundings);
  }
}
