package dev.entente.wikidict;

/**
 * A page of the English Wikipedia that a name leads to.
 *
 * @param title as in its address: {@code Xi_Jinping}, {@code Snowden_(band)}
 * @param share how many of the links of this name, from 0 to 1, lead to the page
 */
public record WikiPage(String title, double share) {

  /** The resource of the page in DBpedia. */
  public String dbpedia() {
    return "http://dbpedia.org/resource/" + title;
  }
}
