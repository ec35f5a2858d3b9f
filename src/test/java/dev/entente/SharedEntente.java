package dev.entente;

import dev.entente.graph.KnowledgeGraph;
import dev.entente.graph.Question;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one pipeline that the tests with models share, for its models take seconds to load. */
final class SharedEntente {
  private SharedEntente() {}

  /** Loads on first use. */
  private static final class Holder {
    static final Entente ENTENTE = Entente.builder().build();
  }

  static Entente get() {
    return Holder.ENTENTE;
  }

  static Batch read(Path... paths) {
    return get().read(List.of(paths), progress -> {});
  }

  /** The answers to a named question, each from column to value. */
  static List<Map<String, String>> ask(KnowledgeGraph graph, String name) {
    Question question =
        Question.all().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no question is named " + name));
    var answer = graph.query(question.query());
    List<String> columns = answer.columns();
    return answer.rows().stream()
        .map(
            row -> {
              Map<String, String> named = new LinkedHashMap<>();
              for (int i = 0; i < columns.size(); i++) {
                named.put(columns.get(i), row.get(i));
              }
              return named;
            })
        .toList();
  }
}
