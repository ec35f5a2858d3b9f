package dev.entente.page;

import dev.entente.graph.Answer;
import dev.entente.graph.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A graph as one file of HTML that can be mailed: a summary, a timeline for each pair of States, a
 * picture of the network, the agreements, and every sentence that the facts rest on. It holds no
 * script and fetches nothing. The same graph gives the same bytes.
 */
public final class Report {
  private static final String ALL = Integer.toString(Integer.MAX_VALUE);

  private final Function<String, Answer> graph;
  private final Map<String, ToldEvent> events;

  /** The report of what a graph answers to SPARQL queries. */
  public Report(Function<String, Answer> graph) {
    this.graph = graph;
    this.events = ToldEvent.of(ask("events"), ask("participants"));
  }

  /**
   * Writes the report, in place of what the file held; whole or not at all.
   *
   * @throws IOException where the file cannot be written
   */
  public void write(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory, not a file");
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.writeString(part, html());
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The whole file. */
  String html() {
    String style = PageFiles.text("style.css") + PageFiles.text("report.css");
    Markup out = new Markup();
    out.open("main", "class", "report");
    out.element("h1", "What states told each other");
    summary(out);
    pairs(out);
    out.element("h2", "Network");
    network(out);
    out.element("h2", "Agreements");
    agreements(out);
    out.element("h2", "Every sentence");
    sentences(out);
    out.close();
    return PageFiles.fill(
        "report.html",
        Map.of(
            "title",
            "Entente: what states told each other",
            "hash",
            "sha256-" + sha256(style),
            "style",
            style,
            "body",
            out.toString()));
  }

  private Answer ask(String query) {
    return graph.apply(
        PageFiles.text("queries/" + query + ".rq").replace("$which", "").replace("$limit", ALL));
  }

  private void summary(Markup out) {
    Row counts = Row.of(ask("counts")).get(0);
    out.open("dl", "class", "counts");
    for (String what : counts.columns()) {
      out.open("div").element("dt", what).element("dd", counts.get(what)).close();
    }
    out.close();
  }

  /** Each pair with its timeline, and its events in the order of time. */
  private void pairs(Markup out) {
    Map<String, List<ToldEvent>> related = new LinkedHashMap<>();
    for (Row row : Row.of(ask("related"))) {
      ToldEvent event = events.get(row.get("event"));
      if (event != null) {
        related.computeIfAbsent(row.get("pair"), pair -> new ArrayList<>()).add(event);
      }
    }
    for (Row row : Row.of(ask("pairs"))) {
      List<ToldEvent> found = related.getOrDefault(row.get("pair"), new ArrayList<>());
      found.sort(Comparator.comparing(ToldEvent::day).thenComparing(ToldEvent::iri));
      out.open("section").element("h2", row.get("label"));
      double mean = Double.parseDouble(row.get("mean"));
      out.element(
          "p",
          String.format(
              Locale.ROOT,
              "%s events, %s of cooperation and %s of conflict; their mean on the scale from −10 to"
                  + " 10 is %.1f.",
              row.get("events"),
              row.get("cooperative"),
              row.get("hostile"),
              mean),
          "class",
          "meta");
      Timeline.draw(found, out);
      out.open("div", "class", "scroll").open("table").open("tbody");
      for (ToldEvent event : found) {
        out.open("tr").element("td", event.day().isEmpty() ? "undated" : event.day());
        out.open("td").element("span", event.type(), "class", "side " + event.side());
        out.text(event.status().equals("Actual") ? "" : " (" + lower(event.status()) + ")");
        String told = event.content().isEmpty() ? "" : ": " + event.content();
        out.close().element("td", event.line() + told);
        out.open("td").element("a", "sentence", "href", "#" + Timeline.anchor(event));
        out.close().close();
      }
      out.close().close().close().close();
    }
  }

  private void network(Markup out) {
    List<NetworkPicture.Tie> ties =
        Row.of(ask("network")).stream()
            .map(
                row ->
                    new NetworkPicture.Tie(
                        row.get("source"),
                        row.get("target"),
                        Integer.parseInt(row.get("events")),
                        Double.parseDouble(row.get("sum"))))
            .toList();
    if (ties.isEmpty()) {
      out.element("p", "No event joins anybody with anybody.", "class", "empty");
      return;
    }
    Map<String, String> labels = new LinkedHashMap<>();
    Row.of(ask("names")).forEach(row -> labels.put(row.get("thing"), row.get("label")));
    NetworkPicture.draw(ties, labels, out);
  }

  private void agreements(Markup out) {
    Question question =
        Question.all().stream()
            .filter(each -> each.name().equals("agreements"))
            .findFirst()
            .orElseThrow();
    Answer answer = graph.apply(question.query());
    if (answer.rows().isEmpty()) {
      out.element("p", "No agreement is told of.", "class", "empty");
      return;
    }
    out.open("div", "class", "scroll").open("table").open("thead").open("tr");
    answer.columns().forEach(column -> out.element("th", column));
    out.close().close().open("tbody");
    for (List<String> row : answer.rows()) {
      out.open("tr");
      row.forEach(value -> out.element("td", value.replaceFirst("^ent:", "")));
      out.close();
    }
    out.close().close().close();
  }

  /** Document by document each sentence that tells of an event, with the events. */
  private void sentences(Markup out) {
    Map<String, Map<Integer, List<ToldEvent>>> documents = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Row row : Row.of(ask("newest"))) {
      documents.put(row.get("document"), new TreeMap<>());
    }
    for (ToldEvent event : events.values()) {
      for (ToldEvent.Telling telling : event.tellings()) {
        int at = begin(telling.sentence());
        texts.put(telling.document() + at, telling.text());
        List<ToldEvent> there =
            documents
                .computeIfAbsent(telling.document(), document -> new TreeMap<>())
                .computeIfAbsent(at, begin -> new ArrayList<>());
        if (!there.contains(event)) {
          there.add(event);
        }
      }
    }
    Set<String> anchored = new HashSet<>();
    for (Row row : Row.of(ask("newest"))) {
      String document = row.get("document");
      out.open("section").element("h3", row.get("title").isEmpty() ? "Untitled" : row.get("title"));
      out.element(
          "p",
          Stream.of(row.get("publisher"), row.get("issued"))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", ")),
          "class",
          "meta");
      out.open("ol", "class", "sentences");
      documents
          .getOrDefault(document, Map.of())
          .forEach(
              (at, told) -> {
                out.open("li").element("q", texts.getOrDefault(document + at, ""));
                for (ToldEvent event : told) {
                  // The first telling of an event is where links to it lead.
                  if (anchored.add(event.iri())) {
                    out.open("p", "id", Timeline.anchor(event));
                  } else {
                    out.open("p");
                  }
                  out.element("span", event.type(), "class", "side " + event.side());
                  out.text(", " + lower(event.status()) + ": " + event.line()).close();
                }
                out.close();
              });
      out.close().close();
    }
  }

  private static int begin(String sentence) {
    String range = sentence.substring(sentence.indexOf("#char=") + "#char=".length());
    return Integer.parseInt(range.substring(0, range.indexOf(',')));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
