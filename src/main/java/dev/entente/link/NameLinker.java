package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.lexicon.NameKind;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides for each name on a page which entity it names, and registers the entity. */
final class NameLinker {
  private static final Pattern PARENTHESIS = Pattern.compile("\\(\\s*([^()\\s]+)\\s*\\)");

  private final Gazetteer gazetteer;
  private final ProperPhrases phrases;
  private final Page page;
  private final EntityRegistry registry;
  private final Persons persons;
  private final OrganizationNames organizations = new OrganizationNames();
  private final States states;
  private final CapitalReader capitals;

  NameLinker(
      Gazetteer gazetteer,
      ProperPhrases phrases,
      Page page,
      EntityRegistry registry,
      Persons persons,
      States states,
      CapitalReader capitals) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
    this.page = page;
    this.registry = registry;
    this.persons = persons;
    this.states = states;
    this.capitals = capitals;
  }

  /** The references of the names, in text order. */
  List<Reference> link(List<Name> names) {
    persons.introduce(
        names.stream()
            .filter(name -> name.entityClass() == EntityClass.PERSON)
            .map(Name::text)
            .toList());
    List<Name> all = new ArrayList<>(names);
    all.addAll(untagged(names));
    all.sort(
        Comparator.comparingInt(Name::sentence).thenComparingInt(name -> name.mention().first()));
    List<Reference> references = new ArrayList<>();
    all.forEach(name -> link(name, references));
    references.sort(
        Comparator.comparingInt(Reference::sentence)
            .thenComparingInt(reference -> reference.mention().first())
            .thenComparingInt(reference -> reference.mention().end()));
    return references;
  }

  /** Short forms of persons that the annotator has overlooked. */
  private List<Name> untagged(List<Name> names) {
    List<Set<Integer>> taken = new ArrayList<>();
    page.sentences().forEach(sentence -> taken.add(new HashSet<>()));
    for (Name name : names) {
      for (int at = name.mention().first(); at < name.mention().end(); at++) {
        taken.get(name.sentence()).add(at);
      }
    }
    List<Name> found = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tag().startsWith("NNP")
            && !taken.get(sentence.index()).contains(token.index())
            && persons.isShortForm(token.word())) {
          int at = token.index();
          Mention mention = page.mention(sentence.index(), at, at + 1, MentionType.PERSON);
          found.add(new Name(mention, token.word(), EntityClass.PERSON, Optional.empty()));
        }
      }
    }
    return found;
  }

  private void link(Name name, List<Reference> references) {
    if (name.entityClass() == EntityClass.PERSON || isShortPerson(name)) {
      persons.find(name.text()).ifPresent(id -> references.add(new Reference(name.mention(), id)));
    } else if (name.entityClass() == EntityClass.STATE) {
      references.add(new Reference(name.mention(), state(name)));
    } else if (name.entityClass() == EntityClass.PLACE) {
      references.add(new Reference(name.mention(), place(name.text())));
    } else {
      List<Reference> owners = ownersIn(name);
      references.addAll(owners);
      named(name, owners).ifPresent(id -> references.add(new Reference(name.mention(), id)));
    }
  }

  private boolean isShortPerson(Name name) {
    return name.known().isEmpty()
        && !name.text().contains(" ")
        && name.entityClass() != EntityClass.PERSON
        && persons.isShortForm(name.text());
  }

  private EntityId state(Name name) {
    GazetteerEntry entry = name.known().orElseThrow();
    if (entry.kind() == NameKind.CAPITAL && !capitals.acts(name.mention())) {
      return place(name.text());
    }
    registry.add(entry.id(), entry.entityClass(), entry.label());
    if (entry.kind() != NameKind.DEMONYM) {
      registry.name(entry.id(), name.text());
    }
    return entry.id();
  }

  private EntityId place(String text) {
    EntityId id = new EntityId(Family.PLACE, EntityKeys.slug(text));
    registry.add(id, EntityClass.PLACE, text);
    registry.name(id, text);
    states.note(id, text);
    return id;
  }

  /** The States named within the name of a body, agreement or mechanism. */
  private List<Reference> ownersIn(Name name) {
    if (name.known().isPresent() || name.entityClass() == EntityClass.ORGANIZATION) {
      return List.of();
    }
    Mention whole = name.mention();
    Sentence sentence = page.sentence(name.sentence());
    List<Reference> owners = new ArrayList<>();
    for (Gazetteer.Match match : gazetteer.matches(sentence.tokens())) {
      if (match.entry().entityClass() == EntityClass.STATE
          && whole.first() <= match.first()
          && match.end() <= whole.end()) {
        registry.add(match.entry().id(), EntityClass.STATE, match.entry().label());
        Mention mention =
            page.mention(name.sentence(), match.first(), match.end(), MentionType.LOCATION);
        owners.add(new Reference(mention, match.entry().id()));
      }
    }
    return owners;
  }

  private Optional<EntityId> named(Name name, List<Reference> owners) {
    Optional<EntityId> defined = organizations.defined(name.text());
    if (defined.isPresent()) {
      return Optional.of(noted(name, defined.get()));
    }
    Optional<GazetteerEntry> entry = name.known();
    if (entry.isPresent()) {
      EntityId id = entry.get().id();
      registry.add(id, entry.get().entityClass(), entry.get().label());
      entry.get().actsFor().forEach(principal -> registry.actsFor(id, principal));
      return Optional.of(noted(name, id));
    }
    Optional<EntityId> before = organizations.find(name.text());
    if (before.isEmpty() && isShort(name)) {
      before = organizations.latest(name.text());
    }
    if (before.isPresent()) {
      return Optional.of(noted(name, before.get()));
    }
    if (phrases.isBareNoun(name.text()) && name.entityClass() != EntityClass.GOVERNMENT_BODY) {
      return Optional.empty();
    }
    return Optional.of(abbreviated(name).map(found -> noted(name, found)).orElseGet(() -> meet(name, owners)));
  }

  /** What the reference data knows by the abbreviation in parentheses and a name that begins so. */
  private Optional<EntityId> abbreviated(Name name) {
    int after = name.mention().end();
    if (!page.word(name.sentence(), after).equals("(")
        || !page.word(name.sentence(), after + 2).equals(")")) {
      return Optional.empty();
    }
    String key = EntityKeys.slug(name.text());
    for (GazetteerEntry entry :
        gazetteer.readings(page.token(name.sentence(), after + 1).word())) {
      if (entry.id().family() == name.entityClass().family()
          && (entry.id().key().startsWith(key) || EntityKeys.slug(entry.label()).startsWith(key))) {
        registry.add(entry.id(), entry.entityClass(), entry.label());
        entry.actsFor().forEach(principal -> registry.actsFor(entry.id(), principal));
        return Optional.of(entry.id());
      }
    }
    return Optional.empty();
  }

  private boolean isShort(Name name) {
    return phrases.isBareNoun(name.text()) || name.entityClass() == EntityClass.GOVERNMENT_BODY;
  }

  private EntityId meet(Name name, List<Reference> owners) {
    EntityClass entityClass = name.entityClass();
    EntityId id;
    if (entityClass == EntityClass.GOVERNMENT_BODY) {
      String bare = withoutOwner(name, owners);
      id = Bodies.id(owners.stream().map(Reference::entity).findFirst(), bare, page);
      registry.add(id, entityClass, name.text());
      owners.forEach(owner -> registry.actsFor(id, owner.entity()));
      registry.name(id, bare);
      organizations.note(bare, id);
    } else {
      id = new EntityId(entityClass.family(), EntityKeys.slug(name.text()));
      registry.add(id, entityClass, name.text());
    }
    return noted(name, id);
  }

  /** "Chinese Foreign Ministry" without "Chinese". */
  private String withoutOwner(Name name, List<Reference> owners) {
    int first = name.mention().first();
    for (Reference owner : owners) {
      if (owner.mention().first() == first) {
        first = owner.mention().end();
      }
    }
    while (first < name.mention().end() - 1
        && page.token(name.sentence(), first).tag().equals("POS")) {
      first++;
    }
    return first >= name.mention().end()
        ? name.text()
        : NameSpotter.bare(page.words(name.sentence(), first, name.mention().end()));
  }

  /** Notes the name, and the abbreviation that follows it in parentheses or stands within it. */
  private EntityId noted(Name name, EntityId id) {
    Matcher within = PARENTHESIS.matcher(name.text());
    if (within.find()) {
      String plain =
          (name.text().substring(0, within.start()) + name.text().substring(within.end()))
              .replaceAll("\\s+", " ")
              .strip();
      registry.relabel(id, plain);
      note(plain, id);
      organizations.define(within.group(1), id);
      registry.name(id, within.group(1));
    } else {
      note(name.text(), id);
    }
    int after = name.mention().end();
    if (page.word(name.sentence(), after).equals("(")
        && page.word(name.sentence(), after + 2).equals(")")) {
      String abbreviation = page.token(name.sentence(), after + 1).word();
      if (OrganizationNames.isAcronym(abbreviation)) {
        organizations.define(abbreviation, id);
        registry.name(id, abbreviation);
      }
    }
    return id;
  }

  private void note(String text, EntityId id) {
    registry.name(id, text);
    organizations.note(text, id);
  }
}
