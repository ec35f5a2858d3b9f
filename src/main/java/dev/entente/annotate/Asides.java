package dev.entente.annotate;

import dev.entente.text.Dependency;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Keeps from the parser what is no part of the spoken sentence and tears it apart: the abbreviation
 * in "the African Union (AU) leaders' summit", the dateline in "LIMA, 3 March (Reuters) - Peru's
 * minister met his counterpart".
 */
final class Asides {
  private static final int LONGEST = 4;
  private static final int LONGEST_DATELINE = 12;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private final CoreMap parsed;
  private final List<Integer> kept;
  private final List<Dependency> asides;

  private Asides(CoreMap parsed, List<Integer> kept, List<Dependency> asides) {
    this.parsed = parsed;
    this.kept = kept;
    this.asides = asides;
  }

  /** What of a tagged sentence the parser is to see. */
  static Asides of(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Integer> kept = new ArrayList<>();
    List<Dependency> asides = new ArrayList<>();
    int start = afterDateline(tokens);
    for (int i = 0; i < start; i++) {
      asides.add(new Dependency(start, i, "punct"));
    }
    for (int i = start; i < tokens.size(); i++) {
      int close = kept.isEmpty() ? -1 : closeOf(tokens, i);
      if (close < 0) {
        kept.add(i);
        continue;
      }
      int name = kept.get(kept.size() - 1);
      for (int word = i; word <= close; word++) {
        boolean bracket = word == i || word == close;
        asides.add(new Dependency(name, word, bracket ? "punct" : "dep"));
      }
      i = close;
    }
    CoreMap parsed = asides.isEmpty() ? sentence : reduced(tokens, kept);
    return new Asides(parsed, kept, asides);
  }

  /**
   * Where the sentence begins after a dateline: a place in capitals, perhaps a date and an agency,
   * and a dash or colon; 0 where it has none.
   */
  private static int afterDateline(List<CoreLabel> tokens) {
    String first = tokens.get(0).word();
    if (first.length() < 3 || !first.matches("\\p{Lu}[\\p{Lu}.'-]+")) {
      return 0;
    }
    for (int i = 1; i < tokens.size() - LONGEST && i <= LONGEST_DATELINE; i++) {
      if (tokens.get(i).word().equals(":")) {
        return i + 1;
      }
      if (DASHES.contains(tokens.get(i).word())) {
        boolean spaced = tokens.get(i).beginPosition() > tokens.get(i - 1).endPosition();
        boolean heading = i == 1 && tokens.get(0).ner().equals("ORGANIZATION");
        return spaced && !heading ? i + 1 : 0;
      }
      if (!tokens.get(i).tag().matches("N.*|CD|,|-[LR]RB-|HYPH|SYM")) {
        return 0;
      }
    }
    return 0;
  }

  /** The bracket that closes a short aside of names and numbers opened here; -1 where none does. */
  private static int closeOf(List<CoreLabel> tokens, int open) {
    if (!tokens.get(open).word().equals("(") || !tokens.get(open - 1).tag().startsWith("N")) {
      return -1;
    }
    for (int i = open + 1; i < tokens.size() && i <= open + 1 + LONGEST; i++) {
      if (tokens.get(i).word().equals(")")) {
        return i > open + 1 ? i : -1;
      }
      if (!tokens.get(i).tag().matches("N.*|JJ|CD|FW|HYPH|SYM")) {
        return -1;
      }
    }
    return -1;
  }

  private static CoreMap reduced(List<CoreLabel> tokens, List<Integer> kept) {
    List<CoreLabel> seen = new ArrayList<>();
    for (int index : kept) {
      CoreLabel token = new CoreLabel(tokens.get(index));
      token.setIndex(seen.size() + 1);
      seen.add(token);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, seen);
    return sentence;
  }

  CoreMap parsed() {
    return parsed;
  }

  /**
   * The edges of a graph over what was parsed, counted in the whole sentence, and those of the
   * asides; empty copies (for elided words) count as their original.
   */
  List<Dependency> edges(SemanticGraph graph) {
    List<Dependency> edges = new ArrayList<>(asides);
    for (IndexedWord root : graph.getRoots()) {
      edges.add(new Dependency(-1, at(root), "root"));
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      edges.add(
          new Dependency(
              at(edge.getGovernor()), at(edge.getDependent()), edge.getRelation().toString()));
    }
    edges.sort(
        Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation));
    return edges;
  }

  private int at(IndexedWord word) {
    return kept.get(word.index() - 1);
  }
}
