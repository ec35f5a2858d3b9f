package dev.entente.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Draws who is joined with whom by events; the same ties give the same picture. */
final class NetworkPicture {
  /** How many names a picture that cannot be enlarged has room for. */
  private static final int ROOM = 45;

  private static final int WIDTH = 900;
  private static final int HEIGHT = 640;
  private static final int MARGIN = 80;

  /**
   * A tie of two things.
   *
   * @param sum of the places of its events on the scale of cooperation and conflict
   */
  record Tie(String source, String target, int events, double sum) {
    private String side() {
      return sum > 0 ? "cooperation" : sum < 0 ? "conflict" : "neutral";
    }
  }

  private NetworkPicture() {}

  /** Draws the most active things that hang together, and their ties. */
  static void draw(List<Tie> ties, Map<String, String> labels, Markup out) {
    Graph<String, DefaultEdge> whole = new SimpleGraph<>(DefaultEdge.class);
    mostActive(ties, labels.keySet()).forEach(whole::addVertex);
    ties.stream()
        .filter(tie -> whole.containsVertex(tie.source) && whole.containsVertex(tie.target))
        .forEach(tie -> whole.addEdge(tie.source, tie.target));
    Set<String> drawn =
        new ConnectivityInspector<>(whole)
            .connectedSets().stream()
                .max(Comparator.comparingInt(Set::size))
                .map(TreeSet::new)
                .orElseGet(TreeSet::new);
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    drawn.forEach(graph::addVertex);
    List<Tie> shown =
        ties.stream()
            .filter(tie -> drawn.contains(tie.source) && drawn.contains(tie.target))
            .toList();
    shown.forEach(tie -> graph.addEdge(tie.source, tie.target));
    LayoutModel2D<String> places =
        new MapLayoutModel2D<>(
            new Box2D(MARGIN, MARGIN, WIDTH - 2.0 * MARGIN, HEIGHT - 2.0 * MARGIN));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(200, 0.5, new Random(1)).layout(graph, places);
    out.open("figure").open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img");
    out.element("title", "Network of " + drawn.size() + " names and " + shown.size() + " ties");
    for (Tie tie : shown) {
      Point2D from = places.get(tie.source);
      Point2D to = places.get(tie.target);
      out.element(
          "line",
          "",
          "class",
          "edge " + tie.side(),
          "x1",
          Timeline.number(from.getX()),
          "y1",
          Timeline.number(from.getY()),
          "x2",
          Timeline.number(to.getX()),
          "y2",
          Timeline.number(to.getY()),
          "stroke-width",
          Timeline.number(1 + Math.log(tie.events) / Math.log(2)));
    }
    for (String name : drawn) {
      String x = Timeline.number(places.get(name).getX());
      double y = places.get(name).getY();
      String radius = name.startsWith("id:state/") ? "7" : "4";
      out.element("circle", "", "class", "node", "cx", x, "cy", Timeline.number(y), "r", radius);
    }
    for (String name : drawn) {
      String x = Timeline.number(places.get(name).getX());
      String y = Timeline.number(places.get(name).getY() + 18);
      String label = shorten(labels.getOrDefault(name, name));
      out.element("text", label, "class", "name-text", "x", x, "y", y, "text-anchor", "middle");
    }
    out.close().close();
  }

  private static Set<String> mostActive(List<Tie> ties, Set<String> known) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Tie tie : ties) {
      if (known.contains(tie.source) && known.contains(tie.target)) {
        weights.merge(tie.source, tie.events, Integer::sum);
        weights.merge(tie.target, tie.events, Integer::sum);
      }
    }
    Set<String> names = new LinkedHashSet<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(ROOM)
        .forEach(entry -> names.add(entry.getKey()));
    return names;
  }

  private static String shorten(String label) {
    return label.length() > 26 ? label.substring(0, 25) + "…" : label;
  }
}
