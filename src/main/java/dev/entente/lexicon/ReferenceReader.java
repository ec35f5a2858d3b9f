package dev.entente.lexicon;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads a Turtle file of the reference data: each subject an entity of one class, with one {@code
 * rdfs:label} and the other names that {@link #NAMES} lists. What it does not know it passes over.
 */
final class ReferenceReader {
  private static final String NS = "https://w3id.org/entente/ns#";
  private static final String ID = "https://w3id.org/entente/id/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  private static final String ACTS_FOR = NS + "actsFor";
  private static final String LOCATED_IN = NS + "locatedIn";
  private static final String DISSOLVED_ON = NS + "dissolvedOn";
  private static final Map<String, NameKind> NAMES =
      Map.of(
          LABEL,
          NameKind.NAME,
          "http://www.w3.org/2004/02/skos/core#altLabel",
          NameKind.ALIAS,
          NS + "demonym",
          NameKind.DEMONYM,
          NS + "capital",
          NameKind.CAPITAL,
          NS + "seatOfPower",
          NameKind.SEAT);

  private final String file;
  private final Map<String, Description> descriptions = new LinkedHashMap<>();

  /** What the file says of one subject. */
  private static final class Description {
    private final List<Named> names = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<EntityId> actsFor = new ArrayList<>();
    private final List<String> sameAs = new ArrayList<>();
    private Optional<EntityId> locatedIn = Optional.empty();
    private Optional<LocalDate> dissolved = Optional.empty();
  }

  private record Named(String name, NameKind kind) {}

  private ReferenceReader(String file) {
    this.file = file;
  }

  /**
   * The entries of a resource, one for each name, in file order.
   *
   * @throws IllegalStateException naming the file, the line or the subject, and the flaw
   */
  static Entries read(String resource) {
    try (InputStream in = ReferenceReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ": not on the class path");
      }
      return read(resource.substring(resource.lastIndexOf('/') + 1), in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
  }

  /**
   * The entries of a file, one for each name, in file order.
   *
   * @throws UncheckedIOException if it cannot be read, or is flawed: naming the file, the line or
   *     the subject, and the flaw
   */
  static Entries read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read; is there such a file?", e);
    } catch (IllegalStateException e) {
      throw new UncheckedIOException(e.getMessage(), new IOException(e));
    }
  }

  /** The entries of Turtle text, which messages call {@code file}. */
  static Entries read(String file, InputStream turtle) {
    ReferenceReader reader = new ReferenceReader(file);
    try {
      RDFParser.source(turtle)
          .lang(Lang.TURTLE)
          .errorHandler(new Flaws(file))
          .checking(false)
          .resolveURIs(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  reader.add(triple);
                }
              });
    } catch (RiotException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
    return reader.entries();
  }

  private void add(Triple triple) {
    String subject = triple.getSubject().toString();
    Description description = descriptions.computeIfAbsent(subject, s -> new Description());
    String predicate = triple.getPredicate().getURI();
    Node object = triple.getObject();
    NameKind kind = NAMES.get(predicate);
    if (kind != null && object.isLiteral()) {
      description.names.add(new Named(object.getLiteralLexicalForm(), kind));
    } else if (predicate.equals(TYPE) && object.isURI()) {
      description.classes.add(object.getURI());
    } else if (predicate.equals(ACTS_FOR)) {
      description.actsFor.add(idOf(object.toString()));
    } else if (predicate.equals(LOCATED_IN)) {
      description.locatedIn = Optional.of(idOf(object.toString()));
    } else if (predicate.equals(SAME_AS) && object.isURI()) {
      description.sameAs.add(object.getURI());
    } else if (predicate.equals(DISSOLVED_ON)) {
      description.dissolved = Optional.of(dayOf(subject, object));
    }
  }

  /** Names with what they stand for. */
  static final class Entries {
    private final List<Map.Entry<GazetteerEntry, String>> entries = new ArrayList<>();

    void forEach(BiConsumer<GazetteerEntry, String> action) {
      entries.forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
    }
  }

  private Entries entries() {
    Entries entries = new Entries();
    descriptions.forEach(
        (subject, description) -> {
          EntityId id = idOf(subject);
          EntityClass entityClass = classOf(subject, description);
          if (entityClass.family() != id.family()) {
            throw flaw(subject, entityClass + ", expected a class of the family " + id.family());
          }
          String label = labelOf(subject, description);
          description.actsFor.sort(null);
          description.sameAs.sort(null);
          for (Named named : description.names) {
            entries.entries.add(
                Map.entry(
                    new GazetteerEntry(
                        id,
                        entityClass,
                        label,
                        named.kind,
                        description.actsFor,
                        description.locatedIn,
                        description.dissolved,
                        description.sameAs),
                    named.name));
          }
        });
    return entries;
  }

  private EntityClass classOf(String subject, Description description) {
    if (description.classes.size() == 1) {
      for (EntityClass candidate : EntityClass.values()) {
        if (description.classes.get(0).equals(NS + candidate.localName())) {
          return candidate;
        }
      }
    }
    throw flaw(subject, "classes " + description.classes + ", expected one of the ontology's");
  }

  private String labelOf(String subject, Description description) {
    List<String> labels =
        description.names.stream()
            .filter(named -> named.kind == NameKind.NAME)
            .map(Named::name)
            .toList();
    if (labels.size() != 1) {
      throw flaw(subject, "labels " + labels + ", expected one rdfs:label");
    }
    return labels.get(0);
  }

  private LocalDate dayOf(String subject, Node day) {
    try {
      return LocalDate.parse(day.getLiteralLexicalForm());
    } catch (UnsupportedOperationException | DateTimeParseException e) {
      throw new IllegalStateException(
          file + ": <" + subject + ">: " + day + ", expected a day such as 1991-12-26", e);
    }
  }

  private EntityId idOf(String iri) {
    if (iri.startsWith(ID)) {
      String[] steps = iri.substring(ID.length()).split("/", -1);
      Optional<EntityClass.Family> family = family(steps[0]);
      if (steps.length == 2 && family.isPresent() && !steps[1].isEmpty()) {
        return new EntityId(family.get(), steps[1]);
      }
    }
    throw flaw(iri, "expected an IRI such as " + ID + "state/CHN");
  }

  private static Optional<EntityClass.Family> family(String step) {
    for (EntityClass.Family family : EntityClass.Family.values()) {
      if (family.name().toLowerCase(Locale.ROOT).equals(step)) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  private IllegalStateException flaw(String subject, String what) {
    return new IllegalStateException(file + ": <" + subject + ">: " + what);
  }

  /** Turns what the Turtle parser finds into {@code file:line: what}. */
  private record Flaws(String file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      error(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      throw new IllegalStateException(
          file + ":" + line + ": " + message + ", expected Turtle (column " + column + ")");
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }
  }
}
