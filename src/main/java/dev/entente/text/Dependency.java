package dev.entente.text;

/**
 * One edge of a dependency graph.
 *
 * @param governor token index, or -1 where the dependent is a root
 * @param dependent token index
 * @param relation Universal Dependencies relation with its subtype, such as {@code nsubj:pass} or
 *     {@code obl:with}
 */
public record Dependency(int governor, int dependent, String relation) {
  /**
   * Whether the relation is {@code name} or a subtype of it: {@code obl:with} is an {@code obl}.
   */
  public boolean is(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }
}
