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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for each name on a page which entity it names, and registers the entity. */
final class NameLinker {
  private final Gazetteer gazetteer;
  private final Page page;
  private final EntityRegistry registry;
  private final Persons persons;
  private final States states;
  private final CapitalReader capitals;
  private final OrganizationLinker organizations;
  private final DemonymReader demonyms;
  private final Set<EntityId> named = new HashSet<>();

  NameLinker(
      Gazetteer gazetteer,
      Page page,
      EntityRegistry registry,
      Persons persons,
      States states,
      CapitalReader capitals,
      OrganizationLinker organizations,
      DemonymReader demonyms) {
    this.gazetteer = gazetteer;
    this.page = page;
    this.registry = registry;
    this.persons = persons;
    this.states = states;
    this.capitals = capitals;
    this.organizations = organizations;
    this.demonyms = demonyms;
  }

  /** The references of the names, in text order. */
  List<Reference> link(List<Name> names) {
    persons.introduce(
        names.stream()
            .filter(name -> name.entityClass() == EntityClass.PERSON)
            .map(Name::text)
            .toList());
    for (Name name : names) {
      name.known()
          .filter(entry -> entry.kind() == NameKind.NAME || entry.kind() == NameKind.ALIAS)
          .ifPresent(entry -> named.add(entry.id()));
    }
    List<Name> all = new ArrayList<>(names);
    all.addAll(untagged(names));
    all.addAll(acting(all));
    all.sort(
        Comparator.comparingInt(Name::sentence).thenComparingInt(name -> name.mention().first()));
    List<Reference> references = new ArrayList<>();
    all.forEach(name -> link(name, references));
    abbreviations(references);
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

  /** Names of two or more words in capitals that act, and that nobody else has found. */
  private List<Name> acting(List<Name> names) {
    List<Name> found = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      int end = 0;
      for (int first = 0; first < sentence.tokens().size(); first = Math.max(first + 1, end)) {
        end = first;
        while (end < sentence.tokens().size() && isUnfound(sentence, end, names)) {
          end++;
        }
        if (end - first >= 2 && !page.isOffice(sentence.index(), end)) {
          Mention mention = page.mention(sentence.index(), first, end, MentionType.ORGANIZATION);
          String text = NameSpotter.bare(page.words(sentence.index(), first, end));
          if (capitals.isActing(mention)) {
            found.add(new Name(mention, text, EntityClass.ORGANIZATION, Optional.empty()));
          }
        }
      }
    }
    return found;
  }

  private static boolean isUnfound(Sentence sentence, int at, List<Name> names) {
    Token token = sentence.token(at);
    return token.tag().equals("NNP")
        && Character.isUpperCase(token.word().charAt(0))
        && token.entity().equals("O")
        && !Calendar.isDayOrMonth(token.word())
        && names.stream().noneMatch(name -> name.overlaps(sentence.index(), at, at + 1));
  }

  /** Abbreviations that the page has explained and the annotator overlooked. */
  private void abbreviations(List<Reference> references) {
    References found = new References(page.sentences().size(), references);
    for (Sentence sentence : page.sentences()) {
      for (Token token : page.tokens(sentence.index())) {
        int at = token.index();
        if (token.isNoun() && found.at(sentence.index(), at).isEmpty()) {
          organizations
              .defined(token.word())
              .ifPresent(
                  id ->
                      references.add(
                          new Reference(
                              page.mention(sentence.index(), at, at + 1, MentionType.ORGANIZATION),
                              id)));
        }
      }
    }
  }

  private void link(Name name, List<Reference> references) {
    if (name.entityClass() == EntityClass.PERSON || isShortPerson(name)) {
      persons
          .find(name.text())
          .ifPresent(
              id -> {
                registry.name(id, NameSpotter.bare(words(name)));
                references.add(new Reference(name.mention(), id));
              });
    } else if (organizations.isAbbreviation(name)) {
      organizations.link(name, references);
    } else if (name.entityClass() == EntityClass.STATE) {
      if (demonyms.names(name, named)) {
        references.add(new Reference(name.mention(), state(name)));
      }
    } else if (name.entityClass() == EntityClass.PLACE) {
      if (name.known().filter(entry -> entry.kind() == NameKind.DEMONYM).isPresent()) {
        return;
      }
      EntityId id = place(name.text());
      registry.name(id, NameSpotter.bare(words(name)));
      references.add(new Reference(name.mention(), id));
    } else {
      organizations.link(name, references);
    }
  }

  private String words(Name name) {
    return page.words(name.sentence(), name.mention().first(), name.mention().end());
  }

  private boolean isShortPerson(Name name) {
    return name.known().isEmpty()
        && !name.text().contains(" ")
        && name.entityClass() != EntityClass.PERSON
        && persons.isShortForm(name.text());
  }

  private EntityId state(Name name) {
    GazetteerEntry entry = reading(name);
    if (entry.isSeat() && !capitals.acts(name.mention(), entry.kind())) {
      return place(name.text());
    }
    registry.add(entry.id(), entry.entityClass(), entry.label());
    if (entry.kind() != NameKind.DEMONYM) {
      registry.name(entry.id(), name.text());
    }
    return entry.id();
  }

  /**
   * "Brussels" is the Union if the page names the Union and not Belgium; "Moscow" is the Soviet
   * Union if the page names it and speaks of its time.
   */
  private GazetteerEntry reading(Name name) {
    GazetteerEntry first = name.known().orElseThrow();
    if (!first.isSeat()) {
      return first;
    }
    List<GazetteerEntry> readings =
        gazetteer.readings(name.text()).stream()
            .filter(entry -> named.contains(entry.id()))
            .toList();
    Optional<LocalDate> day = page.dayOf(name.sentence());
    return readings.stream()
        .filter(entry -> day.filter(entry::wasThereOn).isPresent())
        .findFirst()
        .or(() -> readings.stream().filter(first::equals).findFirst())
        .or(() -> readings.stream().findFirst())
        .orElse(first);
  }

  private EntityId place(String text) {
    EntityId id = new EntityId(Family.PLACE, EntityKeys.slug(text));
    registry.add(id, EntityClass.PLACE, LetterCase.mixed(text));
    registry.name(id, text);
    states.note(id, text);
    return id;
  }
}
