package dev.entente.wikidict;

import java.util.HexFormat;

/**
 * A page of the English Wikipedia that a name leads to.
 *
 * @param title as in its address: {@code Xi_Jinping}, {@code Snowden_(band)}
 * @param share how many of the links of this name, from 0 to 1, lead to the page
 */
public record WikiPage(String title, double share) {

  /** The IRI of a page's resource in DBpedia. */
  public static String dbpedia(String title) {
    StringBuilder iri = new StringBuilder("http://dbpedia.org/resource/");
    for (int i = 0; i < title.length(); i++) {
      char letter = title.charAt(i);
      if (letter <= ' ' || "\"%<>?[\\]^`{|}".indexOf(letter) >= 0) {
        iri.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) letter));
      } else {
        iri.append(letter);
      }
    }
    return iri.toString();
  }
}
