package dev.entente.annotate;

import dev.entente.text.DependencyGraph;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import dev.entente.text.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns CoreNLP's sentence into ours, counted from 0. */
final class SentenceReader {
  private SentenceReader() {}

  static Sentence read(CoreMap map, Asides asides, int index, int block) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(token(label, tokens.size()));
    }
    SemanticGraph tree =
        asides.parsed().get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    SemanticGraph enhanced =
        asides
            .parsed()
            .get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(
        index,
        span,
        block,
        tokens,
        DependencyGraph.of(tokens.size(), asides.edges(tree), asides.edges(enhanced)));
  }

  private static Token token(CoreLabel label, int index) {
    String entity = label.ner();
    return new Token(
        index,
        new Span(label.beginPosition(), label.endPosition()),
        label.originalText(),
        label.lemma().toLowerCase(Locale.ROOT),
        label.tag(),
        entity == null ? "O" : entity);
  }
}
