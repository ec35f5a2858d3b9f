package dev.entente.page;

import dev.entente.graph.Answer;
import java.util.List;

/**
 * A row of an answer, whose values go by the names of their columns; what is not there is empty.
 */
record Row(List<String> columns, List<String> values) {

  static List<Row> of(Answer answer) {
    List<String> columns = answer.columns();
    return answer.rows().stream().map(values -> new Row(columns, values)).toList();
  }

  String get(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " among " + columns);
    }
    return values.get(at);
  }
}
