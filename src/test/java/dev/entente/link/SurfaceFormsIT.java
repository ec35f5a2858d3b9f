package dev.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.annotate.Annotator;
import dev.entente.extract.EventExtractor;
import dev.entente.fact.EntityMention;
import dev.entente.fact.LinkedDocument;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import dev.entente.text.Metadata;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in sentences, and whom and what the whole pipeline links them to. */
class SurfaceFormsIT {
  private static final Path FILE = Path.of("src/test/resources/link/surface-forms.txt");
  private static final Pattern FORM = Pattern.compile("\\{([^=}]+)=([^}]+)\\}");

  private static Annotator annotator;
  private static EventExtractor extractor;
  private static DocumentLinker linker;

  /** Where a name stands in a text, and the entity that it should be, or "-". */
  private record Form(Span span, String words, String entity) {}

  @BeforeAll
  static void load() {
    annotator = Annotator.create();
    extractor = new EventExtractor(Lexicon.load());
    linker = DocumentLinker.load();
  }

  static List<String> texts() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyNameIsTheRightEntity(String marked) {
    List<Form> forms = new ArrayList<>();
    String text = unmark(marked, forms);
    LinkedDocument linked = link(text);
    for (Form form : forms) {
      TreeSet<String> found = new TreeSet<>();
      for (EntityMention mention : linked.entityMentions()) {
        if (form.span().contains(headOf(linked, mention))) {
          found.add(
              mention.entity().family().name().toLowerCase(Locale.ROOT)
                  + '/'
                  + mention.entity().key());
        }
      }
      if (form.entity().equals("-")) {
        assertThat(found).as(form.words()).isEmpty();
      } else {
        assertThat(found).as(form.words()).contains(form.entity());
      }
    }
  }

  @Test
  void thereAreAtLeastTwoHundredForms() throws IOException {
    long forms = texts().stream().mapToLong(text -> FORM.matcher(text).results().count()).sum();
    assertThat(forms).isGreaterThanOrEqualTo(200);
  }

  private static Span headOf(LinkedDocument linked, EntityMention mention) {
    return linked
        .sentences()
        .get(mention.mention().sentence())
        .token(mention.mention().head())
        .span();
  }

  private static String unmark(String marked, List<Form> forms) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = FORM.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int begin = text.length();
      text.append(matcher.group(1));
      forms.add(new Form(new Span(begin, text.length()), matcher.group(1), matcher.group(2)));
      from = matcher.end();
    }
    return text.append(marked.substring(from)).toString();
  }

  private static LinkedDocument link(String text) {
    Metadata metadata =
        new Metadata(
            "", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "en", Genre.NEWS);
    Source source = new Source("forms.txt", Optional.empty(), "0123456789abcdef".repeat(4));
    Block block = Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()));
    AnnotatedDocument annotated =
        annotator.annotate(new SourceDocument(source, metadata, text, List.of(block)), issue -> {});
    return linker.link(annotated, extractor.extract(annotated));
  }
}
