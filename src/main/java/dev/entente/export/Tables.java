package dev.entente.export;

import dev.entente.graph.Answer;
import dev.entente.graph.ResourceFile;
import dev.entente.publish.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The tables of {@code tables.tsv}: one row for each event, entity or agreement, one column for
 * each of its properties; several values of one property are parted by semicolons.
 */
public final class Tables {
  private final Function<String, Answer> graph;

  /** Tables of what a graph answers to SPARQL queries. */
  public Tables(Function<String, Answer> graph) {
    this.graph = graph;
  }

  /**
   * Writes the tables into a directory, which is made if absent; each file whole, or not at all.
   *
   * @return the files
   */
  public List<Path> write(Path directory) throws IOException {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    for (String line : lines("tables.tsv")) {
      String[] cells = line.split("\t", 3);
      tables.computeIfAbsent(cells[0], name -> new LinkedHashMap<>()).put(cells[1], cells[2]);
    }
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> table : tables.entrySet()) {
      Path file = directory.resolve(table.getKey() + ".csv");
      WholeFile.write(file, out -> write(out, table.getValue()));
      files.add(file);
    }
    return files;
  }

  /** The lines that are neither blank nor comments. */
  private static List<String> lines(String name) {
    return ResourceFile.text(Tables.class, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private void write(OutputStream out, Map<String, String> columns) throws IOException {
    Map<String, Map<String, TreeSet<String>>> rows = new TreeMap<>();
    columns.forEach(
        (column, pattern) -> {
          for (List<String> row : graph.apply("SELECT DISTINCT ?s ?v { " + pattern + " }").rows()) {
            rows.computeIfAbsent(row.get(0), subject -> new TreeMap<>())
                .computeIfAbsent(column, name -> new TreeSet<>())
                .add(row.get(1));
          }
        });
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      csv.printRecord(columns.keySet());
      for (Map<String, TreeSet<String>> row : rows.values()) {
        csv.printRecord(
            columns.keySet().stream()
                .map(column -> String.join("; ", row.getOrDefault(column, new TreeSet<>())))
                .toList());
      }
    }
  }
}
