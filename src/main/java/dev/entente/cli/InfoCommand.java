package dev.entente.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.entente.graph.Inventory;
import dev.entente.publish.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what a store holds. */
@Command(
    name = "info",
    description = "Tells how much a store holds, by class of event and by pair of States.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExample:%n",
    footer = "  entente info --store store")
final class InfoCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to look into.")
  private Path store = Path.of("");

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  InfoCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = Graphs.store(store)) {
      Inventory inventory = opened.inventory();
      Map<String, Long> totals = new LinkedHashMap<>();
      totals.put("documents", inventory.documents());
      totals.put("mentions", inventory.mentions());
      totals.put("events", inventory.events());
      totals.put("entities", inventory.entities());
      totals.put("bytes", opened.bytes());
      String version = new Version().getVersion()[0];
      if (json) {
        JsonObject object = object(totals);
        object.addProperty("version", version);
        object.add("eventsByClass", object(inventory.eventsByClass()));
        object.add("eventsByPair", object(inventory.eventsByPair()));
        out.println(new GsonBuilder().setPrettyPrinting().create().toJson(object));
      } else {
        out.println(version);
        Rows.print(totals, out);
        out.println("events by class");
        Rows.print(indented(inventory.eventsByClass()), out);
        out.println("events by pair of States");
        Rows.print(indented(inventory.eventsByPair()), out);
      }
    }
    out.flush();
    return ExitCodes.DONE;
  }

  private static JsonObject object(Map<String, Long> counts) {
    JsonObject object = new JsonObject();
    counts.forEach(object::addProperty);
    return object;
  }

  private static Map<String, Long> indented(Map<String, Long> counts) {
    Map<String, Long> indented = new LinkedHashMap<>();
    counts.forEach((name, count) -> indented.put("  " + name, count));
    return indented;
  }
}
