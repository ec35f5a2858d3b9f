package dev.entente.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.entente.evaluate.Evaluation;
import dev.entente.evaluate.Share;
import dev.entente.evaluate.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Shows the scores of an evaluation as tables or as JSON. */
record Scores(Evaluation evaluation, boolean withErrors) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String HEADING = "%-16s %6s %6s %6s %7s %9s %7s%n";

  /** Three tables: measures, details and classes; then confidence, and the errors if asked for. */
  String table() {
    StringBuilder text = new StringBuilder();
    line(text, "documents: %d%n%n", evaluation.documents());
    line(text, HEADING, "", "P", "R", "F1", "right", "spurious", "missed");
    evaluation.measures().forEach((measure, tally) -> row(text, measure.title(), tally));
    line(text, "%n%-16s %8s %6s%n", "", "accuracy", "of");
    evaluation.details().forEach((detail, share) -> row(text, lower(detail), share));
    line(text, "%n" + HEADING, "event class", "P", "R", "F1", "right", "spurious", "missed");
    evaluation.classes().forEach((type, tally) -> row(text, type.name(), tally));
    line(text, "%n%-16s %8s %6s%n", "confidence", "right", "of");
    evaluation.confidence().forEach((tenth, share) -> row(text, tenth(tenth), share));
    if (withErrors) {
      text.append(System.lineSeparator());
      evaluation.errors().forEach(error -> text.append(error).append(System.lineSeparator()));
    }
    return text.toString();
  }

  /** The same as one JSON object. */
  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("documents", evaluation.documents());
    evaluation.measures().forEach((measure, tally) -> json.add(measure.title(), object(tally)));
    evaluation.details().forEach((detail, share) -> json.add(lower(detail), object(share)));
    JsonObject classes = new JsonObject();
    evaluation.classes().forEach((type, tally) -> classes.add(type.name(), object(tally)));
    json.add("classes", classes);
    JsonObject confidence = new JsonObject();
    evaluation.confidence().forEach((tenth, share) -> confidence.add(tenth(tenth), object(share)));
    json.add("confidence", confidence);
    if (withErrors) {
      JsonArray errors = new JsonArray();
      evaluation.errors().forEach(errors::add);
      json.add("errors", errors);
    }
    return GSON.toJson(json) + System.lineSeparator();
  }

  private static void row(StringBuilder text, String name, Tally tally) {
    line(
        text,
        "%-16s %6s %6s %6s %7d %9d %7d%n",
        name,
        rounded(tally.precision()),
        rounded(tally.recall()),
        rounded(tally.f1()),
        tally.right(),
        tally.spurious(),
        tally.missed());
  }

  private static void row(StringBuilder text, String name, Share share) {
    line(text, "%-16s %8s %6d%n", name, shown(share), share.of());
  }

  private static String shown(Share share) {
    return share.of() == 0 ? "-" : rounded(share.accuracy()).toPlainString();
  }

  private static JsonElement object(Tally tally) {
    JsonObject json = new JsonObject();
    json.addProperty("P", rounded(tally.precision()));
    json.addProperty("R", rounded(tally.recall()));
    json.addProperty("F1", rounded(tally.f1()));
    json.addProperty("right", tally.right());
    json.addProperty("spurious", tally.spurious());
    json.addProperty("missed", tally.missed());
    return json;
  }

  private static JsonElement object(Share share) {
    JsonObject json = new JsonObject();
    json.addProperty("accuracy", share.of() == 0 ? null : rounded(share.accuracy()));
    json.addProperty("right", share.right());
    json.addProperty("of", share.of());
    return json;
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
  }

  private static String tenth(int tenth) {
    return tenth / 10 + "." + tenth % 10;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }
}
