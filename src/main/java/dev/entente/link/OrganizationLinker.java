package dev.entente.link;

import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import dev.entente.lexicon.EntityKeys;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which organisation, body, agreement or mechanism a name names. */
final class OrganizationLinker {
  private static final Pattern AFTER_CORE = Pattern.compile(" (?:between|on|for|concerning) ");
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(\\s*([^()\\s]+)\\s*\\)");

  private final Gazetteer gazetteer;
  private final ProperPhrases phrases;
  private final Page page;
  private final EntityRegistry registry;
  private final OrganizationNames names = new OrganizationNames();

  OrganizationLinker(
      Gazetteer gazetteer, ProperPhrases phrases, Page page, EntityRegistry registry) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
    this.page = page;
    this.registry = registry;
  }

  /** A treaty's page is about the treaty of its title, which it calls "this Treaty". */
  Optional<EntityId> ownInstrument() {
    Metadata metadata = page.document().source().metadata();
    EntityClass entityClass = phrases.classify(metadata.title(), EntityClass.PLACE);
    if (metadata.genre() != Genre.TREATY || entityClass.family() != Family.AGREEMENT) {
      return Optional.empty();
    }
    EntityId id = new EntityId(Family.AGREEMENT, EntityKeys.slug(metadata.title()));
    registry.add(id, entityClass, metadata.title());
    String core = AFTER_CORE.split(metadata.title(), 2)[0];
    registry.name(id, core);
    names.note(metadata.title(), id);
    names.note(core, id);
    return Optional.of(id);
  }

  /** Whether the page has abbreviated an organisation or agreement so, whatever else it may be. */
  boolean isAbbreviation(Name name) {
    return OrganizationNames.isAcronym(name.text())
        && (names.defined(name.text()).isPresent()
            || (name.known().isEmpty() && names.find(name.text()).isPresent()));
  }

  /** What the page has said that it abbreviates so. */
  Optional<EntityId> defined(String abbreviation) {
    return names.defined(abbreviation);
  }

  /** Adds the reference of a name, and those of the States within it. */
  void link(Name name, List<Reference> references) {
    List<Reference> owners = ownersOf(name);
    references.addAll(owners);
    named(name, owners).ifPresent(id -> references.add(new Reference(name.mention(), id)));
  }

  /**
   * The States named within the name of a body, agreement or mechanism; of a body after its "of"
   * too, and before it: "Kenya's Ministry of Defence".
   */
  private List<Reference> ownersOf(Name name) {
    if (name.known().isPresent() || name.entityClass() == EntityClass.ORGANIZATION) {
      return List.of();
    }
    int end = isBody(name) ? ownerEnd(name) : 0;
    Mention whole = name.mention();
    int first = isBody(name) ? ownerStart(name) : whole.first();
    List<Reference> owners = new ArrayList<>();
    for (Gazetteer.Match match : gazetteer.matches(page.tokens(name.sentence()))) {
      if (match.entry().entityClass() == EntityClass.STATE
          && first <= match.first()
          && match.end() <= Math.max(whole.end(), end)) {
        registry.add(match.entry().id(), EntityClass.STATE, match.entry().label());
        Mention mention =
            page.mention(name.sentence(), match.first(), match.end(), MentionType.LOCATION);
        owners.add(new Reference(mention, match.entry().id()));
      }
    }
    return owners;
  }

  /** Where "Kenya's" before "Ministry of Defence" begins, else where the name does. */
  private int ownerStart(Name name) {
    int clitic = name.mention().first() - 1;
    if (clitic < 0 || !page.token(name.sentence(), clitic).tag().equals("POS")) {
      return name.mention().first();
    }
    return gazetteer.matches(page.tokens(name.sentence())).stream()
        .filter(match -> match.end() == clitic || match.end() == clitic + 1)
        .mapToInt(Gazetteer.Match::first)
        .findFirst()
        .orElse(name.mention().first());
  }

  /** Where "of Armenia" after "Ministry of Defence" ends, else 0. */
  private int ownerEnd(Name name) {
    int of = name.mention().end();
    if (!page.word(name.sentence(), of).equals("of")) {
      return 0;
    }
    int first = page.word(name.sentence(), of + 1).equals("the") ? of + 2 : of + 1;
    return gazetteer.matches(page.tokens(name.sentence())).stream()
        .filter(match -> match.first() <= first && first < match.end())
        .filter(match -> match.entry().entityClass() == EntityClass.STATE)
        .mapToInt(Gazetteer.Match::end)
        .findFirst()
        .orElse(0);
  }

  private Optional<EntityId> named(Name name, List<Reference> owners) {
    Optional<EntityId> defined = names.defined(name.text());
    if (defined.isPresent()) {
      return Optional.of(noted(name, defined.get()));
    }
    if (name.known().isPresent()) {
      nameOwners(name, name.known().get());
      return Optional.of(noted(name, known(name.known().get())));
    }
    boolean generic = phrases.isGeneric(name.text());
    Optional<EntityId> before = owners.isEmpty() ? names.find(name.text()) : Optional.empty();
    if (before.isEmpty() && owners.isEmpty() && (generic || isBody(name))) {
      before = names.latest(name.text());
    }
    if (before.isPresent()) {
      return Optional.of(noted(name, before.get()));
    }
    boolean many = name.text().contains(" ") && name.entityClass().family() != Family.ORGANIZATION;
    if (generic && !isBody(name) && !many) {
      return Optional.empty();
    }
    Optional<EntityId> abbreviated = abbreviated(name);
    return Optional.of(noted(name, abbreviated.orElseGet(() -> meet(name, owners, generic))));
  }

  private static boolean isBody(Name name) {
    return name.entityClass() == EntityClass.GOVERNMENT_BODY;
  }

  /** "Iranian Foreign Ministry" names Iran as well. */
  private void nameOwners(Name name, GazetteerEntry entry) {
    for (String word : name.text().split(" ", -1)) {
      gazetteer
          .find(NameSpotter.bare(word))
          .filter(owner -> entry.actsFor().contains(owner.id()))
          .ifPresent(owner -> registry.add(owner.id(), owner.entityClass(), owner.label()));
    }
  }

  private EntityId known(GazetteerEntry entry) {
    registry.add(entry.id(), entry.entityClass(), entry.label());
    entry.actsFor().forEach(principal -> registry.actsFor(entry.id(), principal));
    return entry.id();
  }

  /** What the reference data knows by the abbreviation in parentheses and a name that begins so. */
  private Optional<EntityId> abbreviated(Name name) {
    String abbreviation = abbreviationAfter(name);
    String key = EntityKeys.slug(name.text());
    for (GazetteerEntry entry : gazetteer.readings(abbreviation)) {
      if (entry.id().family() == name.entityClass().family()
          && (entry.id().key().startsWith(key) || EntityKeys.slug(entry.label()).startsWith(key))) {
        return Optional.of(known(entry));
      }
    }
    return Optional.empty();
  }

  /** The abbreviation that follows a name in parentheses; empty if none does. */
  private String abbreviationAfter(Name name) {
    int after = name.mention().end();
    if (page.word(name.sentence(), after).equals("(")
        && page.word(name.sentence(), after + 2).equals(")")) {
      String word = page.token(name.sentence(), after + 1).word();
      return OrganizationNames.isAcronym(word) ? word : "";
    }
    return "";
  }

  private EntityId meet(Name name, List<Reference> owners, boolean generic) {
    return isBody(name) ? body(name, owners) : thing(name, generic);
  }

  private EntityId body(Name name, List<Reference> owners) {
    String bare = withoutOwner(name, owners);
    EntityId id = Bodies.id(owners.stream().map(Reference::entity).findFirst(), bare, page);
    registry.add(id, EntityClass.GOVERNMENT_BODY, name.text());
    owners.forEach(owner -> registry.actsFor(id, owner.entity()));
    registry.name(id, bare);
    names.note(bare, id);
    int ownerEnd = ownerEnd(name);
    if (ownerEnd > 0) {
      registry.name(
          id, NameSpotter.bare(page.words(name.sentence(), name.mention().first(), ownerEnd)));
    }
    return id;
  }

  /** An organisation, agreement or mechanism; what many are called by is the page's own. */
  private EntityId thing(Name name, boolean generic) {
    EntityClass entityClass = name.entityClass();
    int end = name.mention().end();
    int complement =
        entityClass.family() == Family.ORGANIZATION
            ? end
            : Complements.end(page, name.sentence(), end);
    String full = NameSpotter.bare(page.words(name.sentence(), name.mention().first(), complement));
    String label = generic ? full : name.text();
    String key = EntityKeys.slug(generic ? full + ' ' + page.prefix() : name.text());
    EntityId id = new EntityId(entityClass.family(), key);
    registry.add(id, entityClass, label);
    registry.name(id, full);
    if (entityClass.family() == Family.AGREEMENT && AFTER_CORE.matcher(name.text()).find()) {
      registry.name(id, AFTER_CORE.split(name.text(), 2)[0]);
    }
    return id;
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
      String abbreviation = within.group(1);
      String plain = PARENTHESIS.matcher(name.text()).replaceFirst("").strip();
      if (name.known().isEmpty()) {
        registry.relabel(id, plain);
      }
      note(plain, id);
      define(abbreviation, id);
    } else {
      note(name.text(), id);
    }
    String after = abbreviationAfter(name);
    if (!after.isEmpty()) {
      define(after, id);
    }
    return id;
  }

  private void define(String abbreviation, EntityId id) {
    names.define(abbreviation, id);
    registry.name(id, abbreviation);
  }

  private void note(String text, EntityId id) {
    registry.name(id, text);
    names.note(text, id);
  }
}
