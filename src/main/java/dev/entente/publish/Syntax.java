package dev.entente.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An RDF syntax that a graph is written in, known by the endings of its files. */
enum Syntax {
  TURTLE(".ttl"),
  TRIG(".trig"),
  N_TRIPLES(".nt"),
  N_QUADS(".nq"),
  /** Before the other, for its ending is longer. */
  FRAMED_JSON_LD(".framed.jsonld"),
  JSON_LD(".jsonld"),
  RDF_XML(".rdf .xml");

  /** Parted by blanks. */
  private final String endings;

  Syntax(String endings) {
    this.endings = endings;
  }

  private List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  /** Whether it has triple terms, which came with RDF 1.2. */
  boolean hasTripleTerms() {
    return this != FRAMED_JSON_LD && this != JSON_LD && this != RDF_XML;
  }

  /** The syntax of a file by its name, whatever the case. */
  static Optional<Syntax> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(syntax -> syntax.endings().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** Every ending that some syntax is known by. */
  static List<String> allEndings() {
    return Stream.of(values()).flatMap(syntax -> syntax.endings().stream()).toList();
  }
}
