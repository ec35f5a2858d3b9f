package dev.entente.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws events in time, up for cooperation and down for conflict, with the running mean. */
final class Timeline {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 220;
  private static final int LEFT = 34;
  private static final int RIGHT = 16;
  private static final int TOP = 12;
  private static final int BOTTOM = 26;

  /** Over how many events the mean runs. */
  private static final int WINDOW = 10;

  private final double first;
  private final double span;

  private Timeline(List<ToldEvent> dated) {
    double earliest = dated.get(0).year().orElseThrow();
    double latest = dated.get(dated.size() - 1).year().orElseThrow();
    double room = Math.max(0.04 * (latest - earliest), 0.05);
    first = earliest - room;
    span = latest + room - first;
  }

  /** Draws those of some events that have a day, in the order of their days; nothing if none. */
  static void draw(List<ToldEvent> events, Markup out) {
    List<ToldEvent> dated = events.stream().filter(event -> event.year().isPresent()).toList();
    if (!dated.isEmpty()) {
      new Timeline(dated).write(dated, out);
    }
  }

  private void write(List<ToldEvent> dated, Markup out) {
    out.open("figure").open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img");
    out.element("title", "Timeline of " + dated.size() + " events");
    for (int value = -10; value <= 10; value += 5) {
      String y = number(y(value));
      String end = number(WIDTH - RIGHT);
      out.element("line", "", "class", "grid", "x1", "34", "y1", y, "x2", end, "y2", y);
      String label = Integer.toString(value).replace('-', '−');
      out.element("text", label, "x", "28", "y", number(y(value) + 4), "text-anchor", "end");
    }
    int step = Math.max(1, (int) Math.ceil(span / 8));
    for (int year = (int) Math.ceil(first); year <= first + span; year += step) {
      String x = number(x(year));
      out.element("text", "" + year, "x", x, "y", "" + (HEIGHT - 6), "text-anchor", "middle");
    }
    out.element("polyline", "", "class", "mean", "points", mean(dated));
    for (ToldEvent event : dated) {
      out.open("a", "href", "#" + anchor(event), "class", mark(event));
      String x = number(x(event.year().orElseThrow()));
      out.element("circle", "", "cx", x, "cy", number(y(event.scale())), "r", "4.5").close();
    }
    out.close().close();
  }

  private static String mark(ToldEvent event) {
    return "dot " + event.side() + " " + event.status();
  }

  /** What a place in the report that is about an event is called. */
  static String anchor(ToldEvent event) {
    return event.iri().substring(event.iri().lastIndexOf('/') + 1);
  }

  private String mean(List<ToldEvent> dated) {
    TreeMap<Double, Double> points = new TreeMap<>();
    Deque<Double> window = new ArrayDeque<>();
    for (ToldEvent event : dated) {
      if (event.status().equals("Actual")) {
        window.add(event.scale());
        if (window.size() > WINDOW) {
          window.remove();
        }
        double mean = window.stream().mapToDouble(value -> value).average().orElseThrow();
        points.put(event.year().orElseThrow(), mean);
      }
    }
    return points.entrySet().stream()
        .map(point -> number(x(point.getKey())) + "," + number(y(point.getValue())))
        .collect(Collectors.joining(" "));
  }

  private double x(double year) {
    return LEFT + (year - first) / span * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double scale) {
    return TOP + (10 - scale) / 20 * (HEIGHT - TOP - BOTTOM);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
