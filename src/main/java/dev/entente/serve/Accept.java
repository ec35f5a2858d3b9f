package dev.entente.serve;

import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** Chooses the form of an answer by what a client accepts. */
final class Accept {
  static final String HTML = "text/html";
  static final String TURTLE = "text/turtle";
  static final String JSON_LD = "application/ld+json";
  static final String JSON = "application/json";
  static final String ROWS = "application/sparql-results+json";

  private Accept() {}

  /** The best of what is offered; the first offer where the client names none, or nonsense. */
  static String choose(@Nullable String header, String... offers) {
    if (header == null || header.isBlank()) {
      return offers[0];
    }
    AcceptList offered = AcceptList.create(offers);
    MediaType match = AcceptList.match(new AcceptList(header), offered);
    return match == null || !List.of(offers).contains(match.getContentTypeStr())
        ? offers[0]
        : match.getContentTypeStr();
  }
}
