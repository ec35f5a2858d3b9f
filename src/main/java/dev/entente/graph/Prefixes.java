package dev.entente.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The prefixes that queries may use without declaring them, and that files are written with. */
final class Prefixes {
  /** Prefix to namespace, in alphabetical order. */
  static final Map<String, String> ALL = all();

  /** The declarations to put before a query, on one line so that line numbers stay. */
  static final String SPARQL =
      ALL.entrySet().stream()
          .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + "> ")
          .collect(Collectors.joining());

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dct", Vocabulary.DCT);
    all.put("ent", Vocabulary.ENT);
    all.put("id", Vocabulary.ID);
    all.put("itsrdf", Vocabulary.ITSRDF);
    all.put("nif", Vocabulary.NIF);
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("rdf", Vocabulary.RDF);
    all.put("rdfs", Vocabulary.RDFS);
    all.put("skos", Vocabulary.SKOS);
    all.put("topic", Vocabulary.ID + "topic/");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(all);
  }
}
