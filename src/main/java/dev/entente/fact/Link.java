package dev.entente.fact;

/**
 * That an entity is what a page elsewhere is about.
 *
 * @param target an IRI, such as {@code http://dbpedia.org/resource/Xi_Jinping}
 * @param confidence from 0 to 1; 1 where it is sure
 */
public record Link(String target, double confidence) {
  public Link {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence needs more than 0, at most 1: " + confidence);
    }
  }

  /** A link of which nobody doubts. */
  public static Link sure(String target) {
    return new Link(target, 1);
  }

  public boolean isSure() {
    return confidence == 1;
  }
}
