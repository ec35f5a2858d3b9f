package dev.entente.page;

import dev.entente.graph.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event with those who take part and the sentences that tell of it.
 *
 * @param type the class, such as {@code Meeting}
 * @param scale from -10, hostile, to 10, cooperative
 * @param day when it was, or else the day of the first page that tells of it; may be empty
 * @param agents the labels of those who act
 * @param targets the labels of those whom the act is directed at, and of what it is done with
 */
record ToldEvent(
    String iri,
    String type,
    double scale,
    String status,
    String day,
    String content,
    List<String> agents,
    List<String> targets,
    List<Telling> tellings) {

  /** A sentence in a document. */
  record Telling(String document, String sentence, String text, int begin) {}

  /** On which side of the scale it is, as the style sheet calls it. */
  String side() {
    return scale > 0 ? "cooperation" : scale < 0 ? "conflict" : "neutral";
  }

  /** Who did what to whom, in a line. */
  String line() {
    String who = String.join(", ", agents);
    String whom = String.join(", ", targets);
    return who.isEmpty() || whom.isEmpty() ? who + whom : who + " → " + whom;
  }

  /** The year as a number with the part of it that has passed; nothing where no day is known. */
  Optional<Double> year() {
    if (day.length() < 4) {
      return Optional.empty();
    }
    double months = day.length() >= 7 ? Integer.parseInt(day.substring(5, 7)) - 1 : 6;
    double days = day.length() >= 10 ? Integer.parseInt(day.substring(8, 10)) - 1 : 15;
    return Optional.of(Integer.parseInt(day.substring(0, 4)) + months / 12 + days / 372);
  }

  /** The events that the answers to {@code events.rq} and {@code participants.rq} tell of. */
  static Map<String, ToldEvent> of(Answer events, Answer participants) {
    Map<String, ToldEvent> found = new LinkedHashMap<>();
    for (Row row : Row.of(events)) {
      String time = row.get("time");
      ToldEvent event =
          found.computeIfAbsent(
              row.get("event"),
              iri ->
                  new ToldEvent(
                      iri,
                      local(row.get("class")),
                      row.get("scale").isEmpty() ? 0 : Double.parseDouble(row.get("scale")),
                      local(row.get("status")),
                      time.isEmpty() ? row.get("issued") : time,
                      row.get("content"),
                      new ArrayList<>(),
                      new ArrayList<>(),
                      new ArrayList<>()));
      event.tellings.add(
          new Telling(
              row.get("document"),
              row.get("sentence"),
              row.get("text"),
              Integer.parseInt(row.get("begin"))));
    }
    for (Row row : Row.of(participants)) {
      ToldEvent event = found.get(row.get("event"));
      if (event != null) {
        switch (local(row.get("role"))) {
          case "agent" -> event.agents.add(row.get("label"));
          case "counterpart", "instrument", "mechanism" -> event.targets.add(row.get("label"));
          default -> {}
        }
      }
    }
    return found;
  }

  private static String local(String iri) {
    return iri.substring(iri.indexOf(':') + 1);
  }
}
