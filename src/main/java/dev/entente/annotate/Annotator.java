package dev.entente.annotate;

import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Block;
import dev.entente.text.Issue;
import dev.entente.text.Mention;
import dev.entente.text.Sentence;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import dev.entente.text.TimeExpression;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Makes a document's language explicit: sentences, tokens, tags, lemmas, names, dependencies,
 * dates.
 *
 * <p>Only the parts of CoreNLP that earn their time are run: a tagger, one name model and the
 * transition-based parser; dates are resolved only in sentences that hold a time word. Thread-safe;
 * models load once, in {@link #create()}, in about four seconds and under 1 GB.
 */
public final class Annotator {
  /** A longer "sentence" is a table or a list without full stops, and is not read. */
  static final int MAX_TOKENS = 250;

  /** One name model; its numbers, fine classes and dates are left out for speed. */
  private static final Map<String, String> NAMES =
      Map.of(
          "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "ner.applyFineGrained", "false",
          "ner.applyNumericClassifiers", "false",
          "ner.useSUTime", "false",
          "ner.buildEntityMentions", "false");

  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP tagger;
  private final StanfordCoreNLP parser;
  private final DateResolver dates;

  private Annotator(
      StanfordCoreNLP splitter,
      StanfordCoreNLP tagger,
      StanfordCoreNLP parser,
      DateResolver dates) {
    this.splitter = splitter;
    this.tagger = tagger;
    this.parser = parser;
    this.dates = dates;
  }

  /** Loads the models. */
  public static Annotator create() {
    return load().join();
  }

  /** Starts to load the models, the parser's beside the tagger's. */
  public static CompletableFuture<Annotator> load() {
    // The splitter comes first and alone: CoreNLP sets its logging up with it.
    StanfordCoreNLP splitter = pipeline("tokenize", Map.of("ssplit.newlineIsSentenceBreak", "two"));
    CompletableFuture<StanfordCoreNLP> parser =
        CompletableFuture.supplyAsync(() -> pipeline("depparse", Map.of()));
    return CompletableFuture.supplyAsync(() -> pipeline("pos,lemma,ner", NAMES))
        .thenCombine(
            parser,
            (tagger, parses) -> new Annotator(splitter, tagger, parses, DateResolver.create()));
  }

  private static StanfordCoreNLP pipeline(String annotators, Map<String, String> options) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    options.forEach(properties::setProperty);
    return new StanfordCoreNLP(properties, annotators.startsWith("tokenize"));
  }

  /**
   * Annotates one document.
   *
   * @param issues told of sentences too long to read
   */
  public AnnotatedDocument annotate(SourceDocument document, Consumer<Issue> issues) {
    Annotation annotation = new Annotation(Apostrophes.straightened(document.text()));
    splitter.annotate(annotation);
    List<CoreMap> readable = new ArrayList<>();
    List<CoreMap> split = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap sentence : TitleJoiner.join(document.text(), split, document.blocks())) {
      if (sentence.get(CoreAnnotations.TokensAnnotation.class).size() <= MAX_TOKENS) {
        readable.add(sentence);
      } else {
        issues.accept(tooLong(document, sentence));
      }
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, readable);
    tagger.annotate(annotation);
    List<Asides> asides = readable.stream().map(Asides::of).toList();
    annotation.set(
        CoreAnnotations.SentencesAnnotation.class, asides.stream().map(Asides::parsed).toList());
    parser.annotate(annotation);

    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    int block = 0;
    for (CoreMap map : readable) {
      int begin = map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      block = blockAt(document.blocks(), begin, block);
      Sentence sentence =
          SentenceReader.read(map, asides.get(sentences.size()), sentences.size(), block);
      sentences.add(sentence);
      mentions.addAll(NameFinder.names(sentence));
      times.addAll(dates.resolve(map, sentence, document.metadata().issued()));
    }
    return new AnnotatedDocument(document, sentences, mentions, times);
  }

  private static int blockAt(List<Block> blocks, int offset, int from) {
    int at = from;
    while (at + 1 < blocks.size() && blocks.get(at + 1).span().begin() <= offset) {
      at++;
    }
    return at;
  }

  private static Issue tooLong(SourceDocument document, CoreMap sentence) {
    int begin = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    return new Issue(
        Issue.Severity.WARNING,
        Issue.Code.LONG_SENTENCE,
        document.source().name(),
        Optional.of(new Span(begin, end)),
        "characters "
            + begin
            + " to "
            + end
            + " hold more than "
            + MAX_TOKENS
            + " words without the end of a sentence and were not read; add full stops or blank lines");
  }
}
