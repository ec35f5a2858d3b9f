package dev.entente.cli;

import dev.entente.graph.Answer;
import dev.entente.graph.Question;
import dev.entente.graph.RemoteGraph;
import dev.entente.publish.GraphFile;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question about a store or about graph files. */
@Command(
    name = "query",
    description = "Answers a SPARQL query or a named question.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente query --list",
      "  entente query --store store timeline --param one=China --param other=USA --format csv",
      "  entente query --store store \"SELECT ?state { ?state a ent:State }\""
    })
final class QueryCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "SPARQL, a file that ends in .rq, or the name of a question.")
  private @Nullable String query;

  @Option(names = "--store", paramLabel = "DIR", description = "The store to ask.")
  private @Nullable Path store;

  @Option(
      names = "--graph",
      paramLabel = "FILE",
      description =
          "A graph file to ask; may be given more than once. The named questions need one that keeps"
              + " each document's graph: .trig, .nq or .jsonld.")
  private List<Path> graphs = new ArrayList<>();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "A SPARQL endpoint to ask; ENTENTE_TOKEN, or ENTENTE_USER and ENTENTE_PASSWORD, of the"
              + " environment tell who asks.")
  private @Nullable URI endpoint;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (by default), csv or json.")
  private Answer.Format format = Answer.Format.TABLE;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description =
          "A value for a parameter of a named question, as --list shows them; may be given more than"
              + " once.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--list", description = "Lists the named questions.")
  private boolean list;

  QueryCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      for (Question question : Question.all()) {
        out.println(String.format(Locale.ROOT, "%-14s %s", question.name(), question.title()));
        for (Question.Parameter parameter : question.parameters()) {
          out.println(
              String.format(
                  Locale.ROOT, "%-16s--param %s=%s", "", parameter.name(), parameter.meaning()));
        }
      }
    } else {
      if (query == null) {
        throw Usage.wrong(spec, "Name a QUERY, or list the named questions with --list");
      }
      int named = (store == null ? 0 : 1) + (graphs.isEmpty() ? 0 : 1) + (endpoint == null ? 0 : 1);
      if (named != 1) {
        throw Usage.wrong(
            spec, "Name one thing to ask: --store DIR, --graph FILE or --endpoint URL");
      }
      out.print(answer(sparql(query)).as(format));
    }
    out.flush();
    return ExitCodes.DONE;
  }

  private Answer answer(String sparql) throws IOException {
    try {
      if (endpoint != null) {
        return new RemoteGraph(endpoint, Authorization.header(System.getenv())).query(sparql);
      }
      if (store == null) {
        return GraphFile.read(graphs).query(sparql);
      }
      try (GraphStore opened = Graphs.store(store)) {
        return opened.query(sparql);
      }
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    }
  }

  private String sparql(String asked) throws IOException {
    Optional<Question> named =
        Question.all().stream().filter(question -> question.name().equals(asked)).findFirst();
    if (named.isPresent()) {
      return withParameters(named.get());
    }
    if (!parameters.isEmpty()) {
      throw Usage.wrong(spec, "--param goes with a named question; --list shows those there are");
    }
    if (asked.endsWith(".rq")) {
      Path file = Path.of(asked);
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + ": no such file");
      }
      return Files.readString(file);
    }
    if (asked.indexOf('{') < 0 && asked.indexOf(' ') < 0) {
      throw Usage.wrong(spec, "No question is named " + asked + "; --list shows those there are");
    }
    return asked;
  }

  private String withParameters(Question question) {
    try {
      return question.query(parameters);
    } catch (IllegalArgumentException e) {
      throw Usage.wrong(spec, String.valueOf(e.getMessage()));
    }
  }
}
