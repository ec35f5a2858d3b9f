package dev.entente.link;

import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Documents annotated by hand: one sentence a line, its tokens as {@code
 * word/tag/entity/governor/relation}, the governor counted from 1 and 0 for the root.
 */
final class HandMade {
  private HandMade() {}

  static AnnotatedDocument document(String... lines) {
    return document(Genre.NEWS, List.of(), lines);
  }

  static AnnotatedDocument document(Genre genre, List<String> authors, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String line : lines) {
      int begin = text.length();
      Sentence sentence = sentence(line, sentences.size(), text);
      sentences.add(sentence);
      blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(begin, text.length())));
      text.append("\n\n");
      mentions.addAll(names(sentence));
    }
    Metadata metadata =
        new Metadata(
            "Title", authors, Optional.empty(), Optional.empty(), Optional.empty(), "en", genre);
    Source source = new Source("made.txt", Optional.empty(), "0123456789abcdef".repeat(4));
    return new AnnotatedDocument(
        new SourceDocument(source, metadata, text.toString(), blocks),
        sentences,
        mentions,
        List.of());
  }

  private static Sentence sentence(String line, int index, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> edges = new ArrayList<>();
    int begin = text.length();
    for (String cell : line.trim().split("\\s+", -1)) {
      String[] parts = cell.split("/", -1);
      if (!tokens.isEmpty()) {
        text.append(' ');
      }
      int at = text.length();
      text.append(parts[0]);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(at, text.length()),
              parts[0],
              lemma(parts[0], parts[1]),
              parts[1],
              parts[2]));
      edges.add(new Dependency(Integer.parseInt(parts[3]) - 1, edges.size(), parts[4]));
    }
    return new Sentence(
        index,
        new Span(begin, text.length()),
        index,
        tokens,
        DependencyGraph.of(tokens.size(), edges, edges));
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (tag.equals("NNS") && lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    return tag.equals("NNS") && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private static List<Mention> names(Sentence sentence) {
    List<Mention> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int first = 0; first < tokens.size(); ) {
      String entity = tokens.get(first).entity();
      int end = first + 1;
      while (end < tokens.size() && tokens.get(end).entity().equals(entity)) {
        end++;
      }
      if (!entity.equals("O")) {
        Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
        names.add(
            new Mention(sentence.index(), first, end, end - 1, span, MentionType.valueOf(entity)));
      }
      first = end;
    }
    return names;
  }

  /** The phrase of some tokens of a sentence. */
  static Mention phrase(
      AnnotatedDocument document, int sentence, int first, int end, int head, MentionType type) {
    Sentence within = document.sentences().get(sentence);
    Span span = within.token(first).span().cover(within.token(end - 1).span());
    return new Mention(sentence, first, end, head, span, type);
  }
}
