package dev.entente.cli;

import dev.entente.fact.Circumstance;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityId;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.Role;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints a document's sentences, below each what was found in it; coloured on a terminal. */
final class Explanation {
  private static final Help.ColorScheme COLORS = Help.defaultColorScheme(Ansi.AUTO);

  private final LinkedDocument document;
  private final PrintWriter out;
  private final Map<EntityId, String> labels;

  Explanation(LinkedDocument document, PrintWriter out) {
    this.document = document;
    this.out = out;
    this.labels =
        document.entities().stream()
            .collect(Collectors.toMap(Entity::id, Entity::label, (one, other) -> one));
  }

  /** Prints every sentence. */
  void print() {
    Map<Integer, List<LinkedEvent>> events =
        document.events().stream()
            .collect(Collectors.groupingBy(event -> event.mention().trigger().sentence()));
    for (Sentence sentence : document.sentences()) {
      out.println(
          styled(Integer.toString(sentence.index() + 1), Style.faint)
              + "  "
              + words(sentence.span()));
      events.getOrDefault(sentence.index(), List.of()).forEach(this::print);
    }
  }

  private void print(LinkedEvent event) {
    Circumstance told = event.mention().circumstance();
    out.println(
        "     "
            + styled(event.mention().trigger().type().toString(), Style.bold, Style.fg_cyan)
            + " "
            + styled(lower(told.status()), Style.fg_yellow)
            + " \""
            + words(event.mention().trigger().span())
            + "\"");
    for (Role role : Role.values()) {
      line(lower(role), event.in(role).stream().map(this::label).toList());
    }
    line("time", told.time().stream().toList());
    line("topic", told.topics());
    line("content", told.content().map(this::words).stream().toList());
    List<String> speaker = event.attributedTo().map(this::label).stream().toList();
    line("says", speaker.isEmpty() && told.byAuthor() ? List.of("the author") : speaker);
  }

  private void line(String name, List<String> values) {
    if (!values.isEmpty()) {
      String padded = String.format(Locale.ROOT, "%-12s", name);
      out.println("       " + styled(padded, Style.fg_green) + " " + String.join(", ", values));
    }
  }

  private String label(EntityId id) {
    return labels.getOrDefault(id, id.key());
  }

  private String words(Span span) {
    return span.in(document.source().text()).replaceAll("\\s+", " ").strip();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String styled(String text, IStyle... styles) {
    return COLORS.apply(text, List.of(styles)).toString();
  }
}
