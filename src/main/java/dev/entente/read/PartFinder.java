package dev.entente.read;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import dev.entente.text.Part;
import dev.entente.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of treaties and the turns of transcripts. */
final class PartFinder {
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3}|[ivxlc]{1,7})[.)]\\s*$");

  private final Pattern article;
  private final Pattern recital;
  private final Pattern signatures;
  private final Pattern annex;
  private final Pattern enacting;

  PartFinder() {
    WordList words = WordList.load("parts.txt");
    article = words.pattern("article");
    recital = words.pattern("recital");
    signatures = words.pattern("signatures");
    annex = words.pattern("annex");
    enacting = WordList.load("genres.txt").pattern("enacting words");
  }

  /** The parts in text order; empty for a text that is neither. */
  List<Part> find(Genre genre, String text, List<Block> blocks) {
    return switch (genre) {
      case TREATY -> new Treaty(text, blocks).parts();
      case TRANSCRIPT -> turns(text, blocks);
      default -> List.of();
    };
  }

  private static List<Part> turns(String text, List<Block> blocks) {
    List<Part> turns = new ArrayList<>();
    Optional<Span> speaker = Optional.empty();
    int begin = 0;
    int end = 0;
    for (Block block : blocks) {
      if (!block.speaker().equals(speaker)) {
        add(turns, text, speaker, begin, end);
        speaker = block.speaker();
        begin = block.span().begin();
      }
      end = block.span().end();
    }
    add(turns, text, speaker, begin, end);
    return turns;
  }

  private static void add(
      List<Part> turns, String text, Optional<Span> speaker, int begin, int end) {
    speaker.ifPresent(
        label ->
            turns.add(new Part(Part.Kind.TURN, Optional.of(label.in(text)), new Span(begin, end))));
  }

  /** One treaty, block by block; each belongs to the part that was opened last. */
  private final class Treaty {
    private final String text;
    private final List<Block> blocks;
    private final List<Part> parts = new ArrayList<>();
    private final boolean headed;
    private Part.Kind kind = Part.Kind.PARTIES;
    private Optional<String> label = Optional.empty();
    private int begin = -1;
    private int end;
    private boolean enacted;

    Treaty(String text, List<Block> blocks) {
      this.text = text;
      this.blocks = blocks;
      headed = blocks.stream().anyMatch(block -> number(block).isPresent());
    }

    List<Part> parts() {
      int before = 0;
      for (Block block : blocks) {
        String words = of(block);
        if (block.kind() == BlockKind.TITLE) {
          parts.add(new Part(Part.Kind.TITLE, Optional.empty(), block.span()));
        } else {
          open(block, words, text.substring(before, block.span().begin()));
          begin = begin < 0 ? block.span().begin() : begin;
          end = block.span().end();
          enacted |= enacting.matcher(words).find();
        }
        before = block.span().end();
      }
      close();
      return parts;
    }

    /** Opens the part that begins with a block, if one does; {@code lead} is its enumerator. */
    private void open(Block block, String words, String lead) {
      Optional<String> number = number(block);
      Matcher enumerated = NUMBER.matcher(lead);
      if (annex.matcher(words).lookingAt() && block.kind() == BlockKind.HEADING) {
        open(Part.Kind.ANNEX, Optional.of(words));
      } else if (kind == Part.Kind.ANNEX) {
        return;
      } else if (number.isPresent()) {
        open(Part.Kind.ARTICLE, number);
      } else if (!headed && enacted && enumerated.find()) {
        open(Part.Kind.ARTICLE, Optional.of(enumerated.group(1)));
      } else if (enacted && signatures.matcher(words).lookingAt()) {
        if (kind != Part.Kind.SIGNATURES) {
          open(Part.Kind.SIGNATURES, Optional.empty());
        }
      } else if (kind == Part.Kind.PARTIES
          && (recital.matcher(words).lookingAt() || enacting.matcher(words).find())) {
        open(Part.Kind.PREAMBLE, Optional.empty());
      }
    }

    /** An article's number, at the head of its heading or before a mark: "Article 2. Each ...". */
    private Optional<String> number(Block block) {
      String words = of(block);
      Matcher matcher = article.matcher(words);
      if (!matcher.lookingAt()) {
        return Optional.empty();
      }
      String after = words.substring(matcher.end()).stripLeading();
      boolean opens =
          block.kind() == BlockKind.HEADING
              || after.isEmpty()
              || ".:–—-(".indexOf(after.charAt(0)) >= 0;
      return opens ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void open(Part.Kind next, Optional<String> name) {
      close();
      kind = next;
      label = name;
      begin = -1;
    }

    private void close() {
      if (begin >= 0) {
        parts.add(new Part(kind, label, new Span(begin, end)));
      }
    }

    private String of(Block block) {
      return block.span().in(text);
    }
  }
}
