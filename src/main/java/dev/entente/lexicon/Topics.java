package dev.entente.lexicon;

import dev.entente.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.SKOS;

/**
 * The topic scheme: which topics the words of a text evoke.
 *
 * <p>"The climate change talks" evokes {@code climate-environment}, once. Immutable and safe to
 * share between threads.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/#labels">SKOS lexical labels</a>
 */
public final class Topics {
  private static final String FILE = "/dev/entente/ontology/topics.ttl";
  private static final String PREFIX = "https://w3id.org/entente/id/topic/";

  private final SortedSet<String> slugs;
  private final PhraseTree phrases;

  private Topics(SortedSet<String> slugs, PhraseTree phrases) {
    this.slugs = slugs;
    this.phrases = phrases;
  }

  /** The scheme that comes with Entente. */
  public static Topics load() {
    try (InputStream in = Topics.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + ": not on the class path");
      }
      return of(new SchemeReader(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": cannot be read", e);
    }
  }

  private static Topics of(SchemeReader reader, InputStream turtle) {
    RDFParser.source(turtle).lang(Lang.TURTLE).base(PREFIX).parse(reader);
    return new Topics(reader.slugs, reader.phrases);
  }

  /** Every topic's slug, sorted. */
  public List<String> slugs() {
    return List.copyOf(slugs);
  }

  /** The topics that the tokens evoke, the one with the most hits first, then by slug. */
  public List<String> in(List<Token> tokens) {
    Comparator<Map.Entry<String, Integer>> byHits = Map.Entry.comparingByValue();
    return hits(tokens).entrySet().stream()
        .sorted(byHits.reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often the tokens evoke each topic, topics without a hit left out; sorted by slug. */
  public SortedMap<String, Integer> hits(List<Token> tokens) {
    SortedMap<String, Integer> hits = new TreeMap<>();
    for (String slug : phrases.longestMatches(forms(tokens))) {
      hits.merge(slug, 1, Integer::sum);
    }
    return hits;
  }

  /** Word and lemma of each token; of a hyphenated one, of each part. Hyphens are left out. */
  private static List<PhraseTree.Form> forms(List<Token> tokens) {
    List<PhraseTree.Form> forms = new ArrayList<>();
    for (Token token : tokens) {
      String[] words = parts(token.word());
      String[] lemmas = parts(token.lemma());
      for (int i = 0; i < words.length; i++) {
        String lemma = words.length == lemmas.length ? lemmas[i] : words[i];
        forms.add(new PhraseTree.Form(words[i], lemma));
      }
    }
    return forms;
  }

  private static String[] parts(String word) {
    String blank = word.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'').strip();
    return blank.isEmpty() ? new String[0] : blank.split(" +", -1);
  }

  /** Collects concepts and their hidden labels from the scheme's triples. */
  private static final class SchemeReader extends StreamRDFBase {
    private final SortedSet<String> slugs = new TreeSet<>();
    private final PhraseTree phrases = new PhraseTree();

    @Override
    public void triple(Triple triple) {
      Node predicate = triple.getPredicate();
      if (predicate.equals(SKOS.topConceptOf.asNode())) {
        slugs.add(slug(triple.getSubject()));
      } else if (predicate.equals(SKOS.hiddenLabel.asNode())) {
        String label = triple.getObject().getLiteralLexicalForm();
        phrases.add(List.of(parts(label)), slug(triple.getSubject()));
      }
    }

    private static String slug(Node concept) {
      String iri = concept.getURI();
      if (!iri.startsWith(PREFIX)) {
        throw new IllegalStateException(
            FILE + ": a topic needs an IRI in " + PREFIX + ", not " + iri);
      }
      return iri.substring(PREFIX.length());
    }
  }
}
