package dev.entente.link;

import dev.entente.lexicon.Offices;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import dev.entente.text.TimeExpression;
import dev.entente.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document while it is linked: the words, the head and the mention of any stretch of tokens. */
final class Page {
  private static final int TIME_REACH = 2;

  private final AnnotatedDocument document;
  private final List<List<Token>> tokens;
  private final Offices offices;

  Page(AnnotatedDocument document, Offices offices) {
    this.document = document;
    this.offices = offices;
    this.tokens =
        document.sentences().stream()
            .map(sentence -> sentence.tokens().stream().map(t -> withLemma(t, offices)).toList())
            .toList();
  }

  /**
   * Proper nouns in the plural, which taggers leave as they are, get their singular as lemma;
   * "Ministers" is in the plural whatever the tagger says.
   */
  private static Token withLemma(Token token, Offices offices) {
    String word = token.word().toLowerCase(Locale.ROOT);
    if (!token.tag().startsWith("NNP") || !word.endsWith("s")) {
      return token;
    }
    String lemma =
        word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + 'y'
            : word.substring(0, word.length() - 1);
    return token.tag().equals("NNPS") || offices.isTitle(lemma)
        ? new Token(token.index(), token.span(), token.word(), lemma, "NNPS", token.entity())
        : token;
  }

  AnnotatedDocument document() {
    return document;
  }

  List<Sentence> sentences() {
    return document.sentences();
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  List<Token> tokens(int sentence) {
    return tokens.get(sentence);
  }

  Token token(int sentence, int index) {
    return tokens.get(sentence).get(index);
  }

  /** The words on the page, blanks and line breaks made single spaces. */
  String words(int sentence, int first, int end) {
    return span(sentence, first, end).in(document.source().text()).replaceAll("\\s+", " ").strip();
  }

  Span span(int sentence, int first, int end) {
    return token(sentence, first).span().cover(token(sentence, end - 1).span());
  }

  Mention mention(int sentence, int first, int end, MentionType type) {
    int head = head(sentence, first, end);
    return new Mention(sentence, first, end, head, span(sentence, first, end), type);
  }

  /** The last token of the stretch whose governor lies outside it. */
  int head(int sentence, int first, int end) {
    DependencyGraph graph = sentence(sentence).dependencies();
    for (int i = end - 1; i >= first; i--) {
      int governor = graph.head(i).governor();
      if ((governor < first || governor >= end) && !isClitic(token(sentence, i))) {
        return i;
      }
    }
    return end - 1;
  }

  private static boolean isClitic(Token token) {
    return token.tag().equals("POS") || !Character.isLetterOrDigit(token.word().charAt(0));
  }

  /** The relation by which a token hangs in the basic tree. */
  Dependency relation(int sentence, int token) {
    return sentence(sentence).dependencies().head(token);
  }

  /**
   * The relation of the first of a coordination: for "Wang" in "Xi and Wang met" it is Xi's {@code
   * nsubj}.
   */
  Dependency role(int sentence, int token) {
    Dependency edge = relation(sentence, token);
    for (int steps = 0; (edge.is("conj") || edge.is("appos")) && steps < 50; steps++) {
      edge = relation(sentence, edge.governor());
    }
    return edge;
  }

  /** The preposition or clitic that marks the token, in lower case; empty if none. */
  String marker(int sentence, int token) {
    DependencyGraph graph = sentence(sentence).dependencies();
    int at = token;
    for (int steps = 0; steps < 50; steps++) {
      for (int child : graph.children(at, "case")) {
        if (!token(sentence, child).tag().equals("POS")) {
          return token(sentence, child).word().toLowerCase(Locale.ROOT);
        }
      }
      Dependency edge = graph.head(at);
      if (!edge.is("conj") || edge.governor() < 0) {
        return "";
      }
      at = edge.governor();
    }
    return "";
  }

  /** Whether a stretch of tokens ends in an office: "Official Spokesperson". */
  boolean isOffice(int sentence, int end) {
    return offices.endingAt(tokens(sentence), end).isPresent();
  }

  /** The day spoken of: the first that a sentence or one just before it names, else the page's. */
  Optional<LocalDate> dayOf(int sentence) {
    for (int at = sentence; at >= Math.max(0, sentence - TIME_REACH); at--) {
      int here = at;
      Optional<String> named =
          document.times().stream()
              .filter(time -> time.sentence() == here)
              .map(TimeExpression::value)
              .findFirst();
      if (named.isPresent()) {
        return named.map(value -> LocalDate.parse(value + "-01-01".substring(value.length() - 4)));
      }
    }
    return document.source().metadata().issued();
  }

  /** What marks the keys of things that are this page's own. */
  String prefix() {
    return document.source().source().sha256().substring(0, 12);
  }

  /** The lower-case word at an index, or empty outside the sentence. */
  String word(int sentence, int index) {
    List<Token> within = tokens.get(sentence);
    return index < 0 || index >= within.size()
        ? ""
        : within.get(index).word().toLowerCase(Locale.ROOT);
  }
}
