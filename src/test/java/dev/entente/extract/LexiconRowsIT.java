package dev.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.annotate.Annotator;
import dev.entente.fact.EventMention;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether each row of the word lists, and each construction, does in its own example what it is
 * there for.
 */
class LexiconRowsIT {
  private static final LocalDate DAY = LocalDate.of(2023, 11, 16);

  private static Annotator annotator;
  private static EventExtractor extractor;

  @BeforeAll
  static void load() {
    annotator = Annotator.create();
    extractor = new EventExtractor(Lexicon.load());
  }

  @Test
  void everyTriggerEvokesItsClassInItsExample() throws IOException {
    assertThat(
            failing(
                "triggers.tsv",
                row -> {
                  List<String> words = List.of(row.cell(0).split(" ", -1));
                  String head =
                      row.cell(1).equals("N") ? words.get(words.size() - 1) : words.get(0);
                  return row.has(
                      mention ->
                          mention.trigger().type().name().equals(row.cell(2))
                              && row.carries(mention, head));
                }))
        .isEmpty();
  }

  @Test
  void everyLightVerbLendsItsStatusToItsNoun() throws IOException {
    assertThat(
            failing(
                "lightverbs.tsv",
                row -> {
                  Status status =
                      row.cell(2).equals("swap")
                          ? Status.ACTUAL
                          : Status.valueOf(upper(row.cell(2)));
                  return row.has(
                      mention ->
                          mention.circumstance().status() == status
                              && row.lends(mention, row.cell(0)));
                }))
        .isEmpty();
  }

  @Test
  void everyContextWordGivesItsStatus() throws IOException {
    assertThat(
            failing(
                "contexts.tsv",
                row ->
                    row.has(
                        mention ->
                            mention.circumstance().status() == Status.valueOf(upper(row.cell(2))))))
        .isEmpty();
  }

  @Test
  void everyRolePathFindsAFiller() throws IOException {
    assertThat(
            failing(
                "roles.tsv",
                row ->
                    row.has(
                        mention ->
                            mention.trigger().type().name().equals(row.cell(0))
                                && !mention.fillers(Role.valueOf(upper(row.cell(3)))).isEmpty())))
        .isEmpty();
  }

  @Test
  void everyConstructionIsRead() throws IOException {
    assertThat(
            failing(
                "/extract/constructions.tsv",
                row ->
                    row.has(
                        mention ->
                            mention.trigger().type().name().equals(row.cell(1))
                                && mention.circumstance().status() == Status.valueOf(row.cell(2))
                                && row.fills(mention, Role.AGENT, row.cell(3))
                                && row.fills(mention, Role.COUNTERPART, row.cell(4)))))
        .isEmpty();
  }

  @Test
  void everyEventHasItsDateAndPlace() throws IOException {
    assertThat(
            failing(
                "/extract/circumstances.tsv",
                row ->
                    row.has(
                        mention ->
                            mention.trigger().type().name().equals(row.cell(1))
                                && mention.circumstance().status() == Status.valueOf(row.cell(2))
                                && mention.circumstance().time().orElse("-").equals(row.cell(3))
                                && row.fills(mention, Role.PLACE, row.cell(4)))))
        .isEmpty();
  }

  /** The rows, each with what was found in its example, that do not hold. */
  private static List<String> failing(String file, Predicate<Row> holds) throws IOException {
    return rows(file).stream().filter(holds.negate()).map(Row::toString).toList();
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** The rows of a word list, their examples read as the paragraphs of one page. */
  private static List<Row> rows(String file) throws IOException {
    String text;
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<List<String>> rows =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .toList();
    AnnotatedDocument page =
        annotator.annotate(
            page(rows.stream().map(row -> row.get(row.size() - 1)).toList()), issue -> {});
    Map<Integer, List<EventMention>> mentions = new HashMap<>();
    for (EventMention mention : extractor.extract(page)) {
      Sentence sentence = page.sentences().get(mention.trigger().sentence());
      mentions.computeIfAbsent(sentence.block(), block -> new ArrayList<>()).add(mention);
    }
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(new Row(rows.get(i), page, mentions.getOrDefault(i, List.of())));
    }
    return all;
  }

  private static SourceDocument page(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int begin = text.length();
      text.append(paragraph);
      blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(begin, text.length())));
      text.append("\n\n");
    }
    Metadata metadata =
        new Metadata(
            "", List.of(), Optional.empty(), Optional.empty(), Optional.of(DAY), "en", Genre.NEWS);
    Source source = new Source("examples", Optional.empty(), "0".repeat(64));
    return new SourceDocument(source, metadata, text.toString(), blocks);
  }

  /** A row and the mentions in its example. */
  private record Row(List<String> cells, AnnotatedDocument page, List<EventMention> mentions) {
    String cell(int column) {
      return cells.get(column);
    }

    boolean has(Predicate<EventMention> wanted) {
      return mentions.stream().anyMatch(wanted);
    }

    /** Whether exactly these phrases, joined by "+", fill a role; "-" for none. */
    boolean fills(EventMention mention, Role role, String phrases) {
      Set<String> wanted = phrases.equals("-") ? Set.of() : Set.of(phrases.split("\\+", -1));
      return mention.fillers(role).stream()
          .map(page::surface)
          .collect(Collectors.toSet())
          .equals(wanted);
    }

    /** Whether the word is the trigger, or a noun that the trigger, a light verb, governs. */
    boolean carries(EventMention mention, String word) {
      Sentence sentence = sentence(mention);
      return sentence.tokens().stream()
          .filter(token -> token.lemma().equals(word) || upper(token.word()).equals(upper(word)))
          .anyMatch(token -> isIn(mention, token) || isIn(mention, governor(sentence, token)));
    }

    /** Whether the verb is the trigger, or governs it. */
    boolean lends(EventMention mention, String verb) {
      Sentence sentence = sentence(mention);
      return sentence.tokens().stream()
          .filter(token -> isIn(mention, token))
          .flatMap(token -> Stream.of(token, governor(sentence, token)))
          .anyMatch(token -> token.lemma().equals(verb.split(" ", 2)[0]));
    }

    private Sentence sentence(EventMention mention) {
      return page.sentences().get(mention.trigger().sentence());
    }

    private static boolean isIn(EventMention mention, Token token) {
      return mention.trigger().span().contains(token.span());
    }

    /** The word that governs a word; the sentence's root governs itself. */
    private static Token governor(Sentence sentence, Token token) {
      int governor = sentence.dependencies().head(token.index()).governor();
      return governor < 0 ? token : sentence.token(governor);
    }

    @Override
    public String toString() {
      return String.join("\t", cells) + "\t-> " + mentions.stream().map(this::show).toList();
    }

    private String show(EventMention mention) {
      List<String> fillers =
          mention.arguments().stream()
              .map(each -> each.role() + "=" + page.surface(each.filler()))
              .toList();
      return mention.trigger().type()
          + " "
          + mention.circumstance().status()
          + " "
          + mention.trigger().span().in(page.source().text())
          + " "
          + fillers;
    }
  }
}
