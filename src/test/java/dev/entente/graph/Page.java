package dev.entente.graph;

import dev.entente.fact.Amendment;
import dev.entente.fact.Argument;
import dev.entente.fact.Circumstance;
import dev.entente.fact.Derivation;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.fact.EntityMention;
import dev.entente.fact.EventMention;
import dev.entente.fact.EventType;
import dev.entente.fact.Link;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.LinkedEvent;
import dev.entente.fact.OfficeHolding;
import dev.entente.fact.Participant;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.fact.Trigger;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a linked document by hand: a page told sentence by sentence, with who does what in it. */
public final class Page {
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final List<EntityMention> mentions = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<OfficeHolding> offices = new ArrayList<>();
  private final List<LinkedEvent> events = new ArrayList<>();
  private Optional<LocalDate> issued = Optional.empty();
  private List<String> authors = List.of();

  private Page(String title) {
    this.title = title;
  }

  /** A page with a title and as yet no text; the title identifies it. */
  public static Page of(String title) {
    return new Page(title);
  }

  /** An entity with its names; the first is its label. */
  public static Entity entity(EntityClass entityClass, String key, String... names) {
    return new Entity(
        new EntityId(entityClass.family(), key),
        entityClass,
        names[0],
        List.of(names),
        List.of(),
        List.of());
  }

  /** The same entity, acting for others. */
  public static Entity actingFor(Entity entity, Entity... others) {
    List<EntityId> ids = List.of(others).stream().map(Entity::id).toList();
    return new Entity(
        entity.id(), entity.entityClass(), entity.label(), entity.names(), ids, entity.links());
  }

  /** The same entity, linked to pages elsewhere. */
  public static Entity linked(Entity entity, Link... links) {
    return new Entity(
        entity.id(),
        entity.entityClass(),
        entity.label(),
        entity.names(),
        entity.actsFor(),
        List.of(links));
  }

  /** Says that one agreement amends or replaces another. */
  public Page amends(Entity later, Amendment.Kind kind, Entity earlier) {
    amendments.add(new Amendment(later.id(), kind, earlier.id()));
    return this;
  }

  public Page issued(String day) {
    issued = Optional.of(LocalDate.parse(day));
    return this;
  }

  public Page by(String... names) {
    authors = List.of(names);
    return this;
  }

  /** Adds a sentence in a paragraph of its own; what follows speaks of it. */
  public Page says(String sentence) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + sentence.length());
    text.append(sentence);
    List<Token> tokens = new ArrayList<>();
    int at = span.begin();
    for (String word : sentence.split(" ", -1)) {
      tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word, word, "NN", "O"));
      at += word.length() + 1;
    }
    DependencyGraph empty = DependencyGraph.of(tokens.size(), List.of(), List.of());
    sentences.add(new Sentence(sentences.size(), span, blocks.size(), tokens, empty));
    blocks.add(Block.of(BlockKind.PARAGRAPH, span));
    return this;
  }

  /** Knows an entity, and where the last sentence names it, a mention of it. */
  public Page knows(Entity... known) {
    for (Entity entity : known) {
      entities.put(entity.id(), entity);
      entity.names().stream()
          .filter(name -> last().span().in(text.toString()).contains(name))
          .findFirst()
          .ifPresent(name -> mentions.add(new EntityMention(mention(find(name)), entity.id())));
    }
    return this;
  }

  public Page office(Entity holder, String officeTitle, Entity of, boolean former, String phrase) {
    offices.add(
        new OfficeHolding(
            holder.id(), officeTitle, Optional.of(of.id()), former, last().index(), find(phrase)));
    return this;
  }

  /** Starts an event mention whose trigger stands in the last sentence. */
  public Telling tells(String type, String trigger) {
    return new Telling(type, find(trigger));
  }

  public LinkedDocument build() {
    Source source =
        new Source(
            title + ".html",
            Optional.of(URI.create("https://example.org/" + sha256().substring(0, 8))),
            sha256());
    Metadata metadata =
        new Metadata(
            title,
            authors,
            Optional.of("Li Kun"),
            Optional.of("CCTV.com"),
            issued,
            "en",
            Genre.NEWS);
    return new LinkedDocument(
        new SourceDocument(source, metadata, text.toString(), blocks),
        sentences,
        entities.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList(),
        amendments,
        mentions,
        offices,
        events);
  }

  /** What identifies the page. */
  public String sha256() {
    try {
      byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sentence last() {
    return sentences.get(sentences.size() - 1);
  }

  private Span find(String words) {
    int at = text.indexOf(words, last().span().begin());
    if (at < 0) {
      throw new IllegalArgumentException("not in the last sentence: " + words);
    }
    return new Span(at, at + words.length());
  }

  private Mention mention(Span span) {
    return new Mention(last().index(), 0, 1, 0, span, MentionType.PERSON);
  }

  /** An event mention in the making. */
  public final class Telling {
    private final Trigger trigger;
    private final List<Participant> participants = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private Status status = Status.ACTUAL;
    private Optional<String> time = Optional.empty();
    private Optional<Span> content = Optional.empty();
    private Optional<EntityId> source = Optional.empty();

    private Telling(String type, Span span) {
      trigger = new Trigger(last().index(), span, new EventType(type));
    }

    public Telling agent(Entity... entitiesInRole) {
      return role(Role.AGENT, entitiesInRole);
    }

    public Telling counterpart(Entity... entitiesInRole) {
      return role(Role.COUNTERPART, entitiesInRole);
    }

    public Telling role(Role role, Entity... entitiesInRole) {
      for (Entity entity : entitiesInRole) {
        participants.add(new Participant(role, entity.id()));
      }
      return this;
    }

    public Telling status(Status value) {
      status = value;
      return this;
    }

    public Telling time(String value) {
      time = Optional.of(value);
      return this;
    }

    public Telling topic(String... slugs) {
      topics.addAll(List.of(slugs));
      return this;
    }

    public Telling content(String words) {
      content = Optional.of(find(words));
      return this;
    }

    public Telling accordingTo(Entity entity) {
      source = Optional.of(entity.id());
      return this;
    }

    /** Ends the mention. */
    public Page done() {
      List<Argument> arguments =
          participants.stream().map(p -> new Argument(p.role(), mention(trigger.span()))).toList();
      Circumstance circumstance =
          new Circumstance(status, time, topics, content, Optional.empty(), false);
      EventMention mention =
          new EventMention(trigger, arguments, circumstance, new Derivation("triggers.tsv:1", 0.8));
      events.add(new LinkedEvent(mention, participants, source));
      return Page.this;
    }
  }
}
