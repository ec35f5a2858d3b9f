package dev.entente.cli;

import dev.entente.graph.Answer;
import dev.entente.graph.Question;
import dev.entente.publish.GraphFile;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which mentions made a node one, and what they have in common. */
@Command(
    name = "why",
    description = "Shows which mentions an event or an entity is made of, and why they are one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente why id:person/xi-jinping --store store",
      "  entente why https://w3id.org/entente/id/event/visit-77ca431cfda97344 --graph graph.trig"
    })
final class WhyCommand implements Callable<Integer> {
  private static final String ID = "https://w3id.org/entente/id/";

  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "IRI",
      description = "An event or entity: id:state/CHN, or the whole IRI.")
  private String iri = "";

  @Option(names = "--store", paramLabel = "DIR", description = "The store to ask.")
  private @Nullable Path store;

  @Option(
      names = "--graph",
      paramLabel = "FILE",
      description = "A .trig, .nq or .jsonld file to ask; may be given more than once.")
  private List<Path> graphs = new ArrayList<>();

  WhyCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if ((store == null) == graphs.isEmpty()) {
      throw Usage.wrong(spec, "Name what to ask: --store DIR or --graph FILE, not both");
    }
    String path = iri.startsWith(ID) ? iri.substring(ID.length()) : iri.replaceFirst("^id:", "");
    if (path.indexOf('/') < 0) {
      throw Usage.wrong(spec, iri + " is no IRI of a graph, such as id:state/CHN");
    }
    boolean event = path.startsWith("event/");
    List<List<String>> rows =
        event ? ask("merged", "fact", local(path)) : ask("identity", "thing", path);
    if (rows.isEmpty()) {
      throw new IOException("id:" + path + " is no event or entity of the graph");
    }
    if (event) {
      explainEvent(path, rows);
    } else {
      explainEntity(path, rows);
    }
    out.flush();
    return ExitCodes.DONE;
  }

  private static String local(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private List<List<String>> ask(String name, String parameter, String value) throws IOException {
    Question question =
        Question.all().stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
    String sparql = question.query(Map.of(parameter, value));
    if (store == null) {
      return GraphFile.read(graphs).query(sparql).rows();
    }
    try (GraphStore opened = Graphs.store(Objects.requireNonNull(store))) {
      Answer answer = opened.query(sparql);
      return answer.rows();
    }
  }

  private void explainEvent(String path, List<List<String>> rows) {
    out.println("id:" + path + ", " + rows.get(0).get(1) + ": " + mentions(rows.size()));
    if (rows.size() > 1) {
      out.println(
          "One event, for nothing in them tells them apart, and they have in common, beside the"
              + " class:");
      common("who", 3, rows);
      common("when", 4, rows);
      common("under", 5, rows);
      common("where", 6, rows);
    }
    int number = 0;
    for (List<String> row : rows) {
      out.println();
      out.println(++number + ". \"" + row.get(2) + "\" in: " + row.get(8));
      out.println("   " + row.get(7).strip());
      detail("who", row.get(3));
      detail("when", row.get(4));
      detail("under", row.get(5));
      detail("where", row.get(6));
    }
  }

  private static String mentions(int count) {
    return count == 1 ? "1 mention" : count + " mentions";
  }

  /** Values that more than one mention gives, with how many do. */
  private void common(String name, int column, List<List<String>> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    for (List<String> row : rows) {
      for (String value : row.get(column).split(", ", -1)) {
        if (!value.isEmpty()) {
          counts.merge(value, 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (value, count) -> {
          if (count > 1) {
            out.println("   " + name + ": " + value + " (" + count + " of " + rows.size() + ")");
          }
        });
  }

  private void detail(String name, String value) {
    if (!value.isEmpty()) {
      out.println("   " + name + ": " + value);
    }
  }

  private void explainEntity(String path, List<List<String>> rows) {
    out.println("id:" + path + ", \"" + rows.get(0).get(0) + "\": " + documents(rows.size()));
    out.println(
        "One node, for each of them calls it, in full or by a name that the reference data knows,"
            + " what has the key "
            + local(path)
            + ":");
    for (List<String> row : rows) {
      out.println();
      out.println("   " + row.get(5).strip());
      out.println("   is " + row.get(1) + " \"" + row.get(2) + "\"");
      out.println("   written, " + row.get(4) + " times: " + row.get(3));
      detail("as in", row.get(6));
    }
  }

  private static String documents(int count) {
    return count == 1 ? "in 1 document" : "in " + count + " documents";
  }
}
