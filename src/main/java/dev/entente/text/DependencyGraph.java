package dev.entente.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The syntax of one sentence twice over: the basic tree, in which each token has one governor, and
 * the enhanced++ graph, in which coordination, control and relative clauses are spelled out.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @see <a href="https://universaldependencies.org/u/overview/enhanced-syntax.html">Enhanced
 *     dependencies</a>
 */
public final class DependencyGraph {
  private final List<Dependency> tree;
  private final List<List<Dependency>> children;
  private final List<List<Dependency>> governors;

  private DependencyGraph(
      List<Dependency> tree, List<List<Dependency>> children, List<List<Dependency>> governors) {
    this.tree = tree;
    this.children = children;
    this.governors = governors;
  }

  /**
   * A graph over {@code size} tokens.
   *
   * @param tree the basic edges; a token without one becomes a root
   * @param enhanced the enhanced edges
   */
  public static DependencyGraph of(int size, List<Dependency> tree, List<Dependency> enhanced) {
    List<Dependency> heads = new ArrayList<>();
    List<List<Dependency>> down = new ArrayList<>();
    List<List<Dependency>> up = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      heads.add(new Dependency(-1, i, "root"));
      down.add(new ArrayList<>());
      up.add(new ArrayList<>());
    }
    for (Dependency edge : tree) {
      heads.set(edge.dependent(), edge);
    }
    for (Dependency edge : enhanced) {
      if (edge.governor() >= 0 && edge.governor() != edge.dependent()) {
        down.get(edge.governor()).add(edge);
        up.get(edge.dependent()).add(edge);
      }
    }
    down.replaceAll(List::copyOf);
    up.replaceAll(List::copyOf);
    return new DependencyGraph(List.copyOf(heads), List.copyOf(down), List.copyOf(up));
  }

  public int size() {
    return tree.size();
  }

  /** The edge to the token's governor in the basic tree. */
  public Dependency head(int token) {
    return tree.get(token);
  }

  /** Enhanced edges from {@code token} down, in the parser's order. */
  public List<Dependency> children(int token) {
    return children.get(token);
  }

  /** Enhanced edges from {@code token} up to its governors. */
  public List<Dependency> governors(int token) {
    return governors.get(token);
  }

  /** The children of {@code token} by one of the {@code relations} or a subtype, in text order. */
  public List<Integer> children(int token, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (Dependency edge : children(token)) {
      for (String relation : relations) {
        if (edge.is(relation) && !found.contains(edge.dependent())) {
          found.add(edge.dependent());
        }
      }
    }
    found.sort(null);
    return found;
  }

  /** Whether {@code token} is {@code ancestor} or below it in the basic tree. */
  public boolean isWithin(int token, int ancestor) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tree.get(at).governor();
    }
    return false;
  }
}
