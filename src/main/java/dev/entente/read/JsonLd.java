package dev.entente.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema.org descriptions that a page carries as JSON-LD. */
final class JsonLd {
  private static final int DEEPEST = 6;
  private static final Set<String> SITE =
      Set.of("WebSite", "Organization", "NewsMediaOrganization", "GovernmentOrganization");

  private final List<JsonObject> articles = new ArrayList<>();
  private final List<JsonObject> sites = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(List<String> scripts) {
    JsonLd found = new JsonLd();
    for (String script : scripts) {
      parse(script).ifPresent(json -> found.collect(json, 0));
    }
    return found;
  }

  /** A page may carry broken JSON; its other marks still serve. */
  private static Optional<JsonElement> parse(String json) {
    try {
      return Optional.of(JsonParser.parseString(json));
    } catch (JsonParseException broken) {
      return Optional.empty();
    }
  }

  private void collect(JsonElement element, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (element instanceof JsonArray array) {
      array.forEach(each -> collect(each, depth + 1));
    } else if (element instanceof JsonObject object) {
      String type = text(object.get("@type")).orElse("");
      if (object.has("datePublished") || object.has("headline") || type.endsWith("Article")) {
        articles.add(object);
      } else if (SITE.contains(type)) {
        sites.add(object);
      }
      for (String nested : List.of("@graph", "mainEntity", "isPartOf")) {
        if (object.has(nested)) {
          collect(object.get(nested), depth + 1);
        }
      }
    }
  }

  Optional<String> headline() {
    return first("headline").or(() -> first("name"));
  }

  Optional<String> datePublished() {
    return first("datePublished").or(() -> first("dateCreated"));
  }

  Optional<String> dateModified() {
    return first("dateModified");
  }

  Optional<String> articleBody() {
    return first("articleBody");
  }

  Optional<String> type() {
    return first("@type");
  }

  Optional<String> section() {
    return first("articleSection");
  }

  /** The publisher's name, else the site's. */
  Optional<String> publisher() {
    for (JsonObject article : articles) {
      Optional<String> name = names(article.get("publisher")).stream().findFirst();
      if (name.isPresent()) {
        return name;
      }
    }
    return sites.stream().map(site -> text(site.get("name"))).flatMap(Optional::stream).findFirst();
  }

  List<String> authors() {
    for (JsonObject article : articles) {
      List<String> names =
          names(article.has("author") ? article.get("author") : article.get("creator"));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private Optional<String> first(String property) {
    return articles.stream()
        .map(article -> text(article.get(property)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<String> names(@Nullable JsonElement element) {
    List<String> names = new ArrayList<>();
    if (element instanceof JsonArray array) {
      array.forEach(each -> names.addAll(names(each)));
    } else if (element instanceof JsonObject object) {
      text(object.get("name")).ifPresent(names::add);
    } else {
      text(element).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> text(@Nullable JsonElement element) {
    if (element instanceof JsonArray array && !array.isEmpty()) {
      return text(array.get(0));
    }
    return element != null && element.isJsonPrimitive()
        ? Optional.of(Characters.tidy(element.getAsString())).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
