package dev.entente.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in a JSON file that knows where it stands, for messages: {@code a01.json: events[3].type
 * is missing}.
 */
final class JsonPlace {
  private final Path file;
  private final String place;
  private final JsonElement value;

  private JsonPlace(Path file, String place, JsonElement value) {
    this.file = file;
    this.place = place;
    this.value = value;
  }

  /**
   * The object that a file holds.
   *
   * @throws IOException naming the file, and line and column where it is no JSON
   */
  static JsonPlace read(Path file) throws IOException {
    JsonReader reader = new JsonReader(new StringReader(Files.readString(file)));
    reader.setStrictness(Strictness.STRICT);
    try {
      return new JsonPlace(file, "", JsonParser.parseReader(reader));
    } catch (JsonSyntaxException e) {
      throw new IOException(file + ": not JSON: " + reason(e), e);
    }
  }

  /** What gson says, without the advice that follows it. */
  private static String reason(JsonSyntaxException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /** The text of a property that must be there. */
  String text(String name) throws IOException {
    return optionalText(name).orElseThrow(() -> at(name).missing());
  }

  /** The text of a property; empty where it is missing, null or blank. */
  Optional<String> optionalText(String name) throws IOException {
    Optional<JsonPlace> found = property(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found.get().asText()).filter(text -> !text.isBlank());
  }

  /** Whether a property is true; false where it is missing or null. */
  boolean flag(String name) throws IOException {
    Optional<JsonPlace> found = property(name);
    if (found.isEmpty()) {
      return false;
    }
    JsonElement flag = found.get().value;
    if (!flag.isJsonPrimitive() || !flag.getAsJsonPrimitive().isBoolean()) {
      throw found.get().flaw("expected true or false");
    }
    return flag.getAsBoolean();
  }

  /** The elements of a list; empty where it is missing or null. */
  List<JsonPlace> list(String name) throws IOException {
    Optional<JsonPlace> found = property(name);
    if (found.isEmpty()) {
      return List.of();
    }
    JsonPlace list = found.get();
    if (!list.value.isJsonArray()) {
      throw list.flaw("expected a list");
    }
    List<JsonPlace> elements = new ArrayList<>();
    for (JsonElement each : list.value.getAsJsonArray()) {
      elements.add(new JsonPlace(file, list.place + "[" + elements.size() + "]", each));
    }
    return elements;
  }

  /** The texts of a list. */
  List<String> texts(String name) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonPlace each : list(name)) {
      texts.add(each.asText());
    }
    return texts;
  }

  String asText() throws IOException {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw flaw("expected text");
    }
    return value.getAsString();
  }

  /** The place of a property, whether it is there or not. */
  JsonPlace at(String name) {
    JsonElement found = value.isJsonObject() ? value.getAsJsonObject().get(name) : null;
    String path = place.isEmpty() ? name : place + "." + name;
    return new JsonPlace(file, path, found == null ? JsonNull.INSTANCE : found);
  }

  /** The complaint about this place, to be thrown. */
  IOException flaw(String expected) {
    return new IOException(file + ": " + shownPlace() + " is " + value + ", " + expected);
  }

  private IOException missing() {
    return new IOException(file + ": " + shownPlace() + " is missing");
  }

  private String shownPlace() {
    return place.isEmpty() ? "the file" : place;
  }

  private Optional<JsonPlace> property(String name) throws IOException {
    if (!value.isJsonObject()) {
      throw flaw("expected an object");
    }
    JsonObject object = value.getAsJsonObject();
    return object.has(name) && !object.get(name).isJsonNull()
        ? Optional.of(at(name))
        : Optional.empty();
  }
}
