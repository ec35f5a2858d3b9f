package dev.entente.evaluate;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EventType;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the gold file of one document. Reads each anew; not to be shared. */
final class GoldReader {
  private final Map<String, GoldEntity> entities = new LinkedHashMap<>();

  private GoldReader() {}

  /**
   * The gold files of a folder, in the order of their names.
   *
   * @throws IOException naming file and place where one is not as it must be
   */
  static List<GoldDocument> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": no gold file (.json) in this folder");
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(new GoldReader().read(file));
    }
    return documents;
  }

  private GoldDocument read(Path file) throws IOException {
    JsonPlace json = JsonPlace.read(file);
    String name = json.text("file");
    Path document = file.resolveSibling(name);
    if (!Files.isRegularFile(document)) {
      throw json.at("file").flaw("expected a document beside the gold file");
    }
    for (JsonPlace each : json.list("entities")) {
      GoldEntity entity = entity(each);
      if (entities.put(entity.id(), entity) != null) {
        throw each.at("id").flaw("expected an id that no other entity has");
      }
    }
    List<GoldOffice> offices = new ArrayList<>();
    for (JsonPlace each : json.list("offices")) {
      GoldEntity holder = known(each.at("holder"), each.text("holder"));
      offices.add(new GoldOffice(holder, each.text("title"), reference(each, "of")));
    }
    List<GoldEvent> events = new ArrayList<>();
    for (JsonPlace each : json.list("events")) {
      events.add(event(each));
    }
    List<List<String>> scope = json.texts("scope_sentences").stream().map(Wording::words).toList();
    return new GoldDocument(
        json.text("id"), document, scope, List.copyOf(entities.values()), offices, events);
  }

  private static GoldEntity entity(JsonPlace json) throws IOException {
    EntityClass entityClass = null;
    for (EntityClass each : EntityClass.values()) {
      if (each.localName().equals(json.text("class"))) {
        entityClass = each;
      }
    }
    if (entityClass == null) {
      throw json.at("class").flaw("expected a class of entities, such as State");
    }
    Optional<String> code = Optional.empty();
    if (entityClass == EntityClass.STATE) {
      code = Optional.of(json.text("code"));
    }
    Set<String> names = new HashSet<>();
    names.add(Wording.name(json.text("name")));
    json.texts("aliases").forEach(alias -> names.add(Wording.name(alias)));
    names.remove("");
    return new GoldEntity(json.text("id"), entityClass, json.text("name"), names, code);
  }

  private GoldEvent event(JsonPlace json) throws IOException {
    String name = json.text("type");
    if (!name.matches("[A-Z][A-Za-z]+")) {
      throw json.at("type").flaw("expected a class of events, such as Meeting");
    }
    EventType type = new EventType(name);
    List<GoldEvent.Filler> actors = new ArrayList<>();
    for (Role role : List.of(Role.AGENT, Role.COUNTERPART)) {
      for (JsonPlace each : json.list(role.name().toLowerCase(Locale.ROOT) + "s")) {
        actors.add(new GoldEvent.Filler(Roles.name(type, role), known(each, each.asText())));
      }
    }
    return new GoldEvent(json.text("sentence"), type, actors, details(json), json.flag("optional"));
  }

  private GoldEvent.Details details(JsonPlace json) throws IOException {
    Map<Detail, String> things = new EnumMap<>(Detail.class);
    for (Detail detail : List.of(Detail.INSTRUMENT, Detail.MECHANISM, Detail.PLACE)) {
      json.optionalText(detail.name().toLowerCase(Locale.ROOT))
          .ifPresent(name -> things.put(detail, name));
    }
    return new GoldEvent.Details(
        status(json),
        json.optionalText("time"),
        Set.copyOf(json.texts("topics")),
        things,
        reference(json, "attributedTo"));
  }

  private static Status status(JsonPlace json) throws IOException {
    String told = json.text("status");
    for (Status status : Status.values()) {
      if (status.name().equals(told.toUpperCase(Locale.ROOT))) {
        return status;
      }
    }
    throw json.at("status").flaw("expected Actual, Planned, Hypothetical or Negated");
  }

  private Optional<GoldEntity> reference(JsonPlace json, String property) throws IOException {
    Optional<String> id = json.optionalText(property);
    return id.isEmpty() ? Optional.empty() : Optional.of(known(json.at(property), id.get()));
  }

  private GoldEntity known(JsonPlace place, String id) throws IOException {
    GoldEntity entity = entities.get(id);
    if (entity == null) {
      throw place.flaw("expected the id of an entity");
    }
    return entity;
  }
}
