package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.lexicon.RolePath;
import dev.entente.text.Dependency;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Follows the role table's paths from a trigger to the phrases that fill its roles. */
final class RoleFinder {
  private static final Set<String> OWN_DEEDS =
      Set.of("Hostility", "Sanction", "Concession", "Aid", "Withdrawal");
  private static final Set<String> ADDRESSED = Set.of("Threat", "Request", "Accusation", "Protest");
  private static final Set<String> REACTIONS =
      Set.of("Accusation", "Support", "Rejection", "Protest", "Disclosure");

  private final SentenceView view;
  private final Syntax syntax;
  private final Fillers fillers;

  RoleFinder(SentenceView view, Fillers fillers) {
    this.view = view;
    this.syntax = view.syntax();
    this.fillers = fillers;
  }

  List<Argument> find(Candidate candidate) {
    List<RolePath> paths = new ArrayList<>(candidate.rule().roles());
    paths.addAll(view.lexicon().roles().paths(candidate.rule().type(), candidate.rule().pos()));
    boolean swap = candidate.rule().swap() || candidate.light().map(l -> l.swap()).orElse(false);
    Map<Role, Set<Mention>> filled = new EnumMap<>(Role.class);
    Set<Mention> taken = new LinkedHashSet<>();
    for (RolePath path : paths) {
      RolePath read = swap ? swapped(path) : path;
      Set<Mention> already = filled.computeIfAbsent(read.role(), r -> new LinkedHashSet<>());
      if (!read.always() && already.stream().anyMatch(filler -> !isMerePlace(filler))) {
        continue;
      }
      for (Mention mention : follow(candidate, read)) {
        if (read.role() != Role.AGENT && read.role() != Role.COUNTERPART || taken.add(mention)) {
          already.add(mention);
        }
      }
    }
    if (filled.getOrDefault(Role.AGENT, Set.of()).isEmpty() || isOneSided(candidate)) {
      Set<Mention> understood = new LinkedHashSet<>(fromOccasion(candidate));
      understood.addAll(fromDocument(candidate));
      understood.addAll(filled.getOrDefault(Role.AGENT, Set.of()));
      filled.put(Role.AGENT, understood);
    }
    if (filled.getOrDefault(Role.COUNTERPART, Set.of()).isEmpty()) {
      Set<Mention> understood = new LinkedHashSet<>(addressees(candidate));
      understood.addAll(doersOfDeed(candidate));
      filled.put(Role.COUNTERPART, understood);
    }
    List<Argument> arguments = new ArrayList<>();
    filled.forEach((role, mentions) -> mentions.forEach(m -> arguments.add(new Argument(role, m))));
    return arguments;
  }

  /** "struck Goma in the Congo": a place that is no State does not say whom it strikes. */
  private boolean isMerePlace(Mention filler) {
    return filler.type() == MentionType.LOCATION
        && view.name(filler.head()).filter(SentenceView.Name::isPlaceOnly).isPresent();
  }

  /** "arrived for talks with Wang": who holds them with Wang stands elsewhere. */
  private boolean isOneSided(Candidate candidate) {
    return candidate.isNoun()
        && !syntax.obliques(candidate.head(), "with").isEmpty()
        && syntax
            .graph()
            .children(candidate.head(), "nmod:poss", "nmod:between", "nmod:of")
            .isEmpty()
        && fillers.modifiers(candidate.head()).isEmpty();
  }

  /**
   * "At talks on Friday, the ministers agreed", "On a visit to Oslo, Wang said": the clause's
   * subject took part.
   */
  private List<Mention> fromOccasion(Candidate candidate) {
    String type = candidate.rule().type().name();
    int at = candidate.head();
    if (!candidate.isNoun()
        || candidate.carrier() >= 0
        || !type.equals("Meeting") && !type.equals("Visit") && !isShown(at)) {
      return List.of();
    }
    for (int steps = 0; steps < 3; steps++) {
      Dependency head = syntax.graph().head(at);
      boolean hangs = head.governor() >= 0 && (head.is("obl") || head.is("nmod"));
      boolean purpose = syntax.obliques(Math.max(0, head.governor()), "for").contains(at);
      if (!hangs || purpose && !isOneSided(candidate)) {
        return List.of();
      }
      at = head.governor();
      if (head.is("obl") && view.token(at).isVerb()) {
        List<Mention> found = new ArrayList<>();
        for (int subject : syntax.subjects(at)) {
          found.addAll(fillers.actors(subject));
        }
        return found;
      }
    }
    return List.of();
  }

  /** "sent ships as a sign of support": who sends them supports. */
  private boolean isShown(int noun) {
    int sign = syntax.graph().head(noun).governor();
    if (sign < 0 || !view.lexicon().classes().has("sign", syntax.lemma(sign))) {
      return false;
    }
    int clause = syntax.graph().head(sign).governor();
    return clause >= 0
        && (syntax.obliques(clause, "as").contains(sign)
            || syntax.obliques(clause, "in").contains(sign));
  }

  /** "The council passed a resolution condemning the raid": who makes the document speaks in it. */
  private List<Mention> fromDocument(Candidate candidate) {
    int verb = candidate.carrier();
    while (verb >= 0 && syntax.graph().head(verb).is("conj")) {
      verb = syntax.graph().head(verb).governor();
    }
    if (verb < 0) {
      return List.of();
    }
    Dependency clause = syntax.graph().head(verb);
    int document = clause.governor();
    boolean onNoun = document >= 0 && view.token(document).isNoun();
    boolean participle =
        view.token(verb).tag().equals("VBG") && (clause.is("acl") || clause.is("dep"));
    if (!onNoun || !participle && !(clause.is("acl:relcl") && isDocument(document))) {
      return List.of();
    }
    Dependency up = syntax.graph().head(document);
    Set<Integer> makers = new LinkedHashSet<>(syntax.graph().children(document, "nmod:poss"));
    makers.addAll(syntax.obliques(document, "by"));
    if (up.is("obj") && view.token(up.governor()).isVerb()) {
      makers.addAll(syntax.agents(up.governor()));
    } else if (up.is("nsubj:pass")) {
      makers.addAll(syntax.agents(up.governor()));
    }
    List<Mention> found = new ArrayList<>();
    makers.forEach(maker -> found.addAll(fillers.actors(maker)));
    return found.isEmpty() ? fillers.modifiers(document) : found;
  }

  private boolean isDocument(int noun) {
    return view.lexicon().classes().has("statement", syntax.lemma(noun))
        || view.lexicon().classes().has("message", syntax.lemma(noun))
        || view.lexicon().classes().has("law", syntax.lemma(noun));
  }

  private static RolePath swapped(RolePath path) {
    String first = path.steps().get(0);
    if (path.role() != Role.AGENT && path.role() != Role.COUNTERPART
        || !first.equals("subj") && !first.equals("obj")) {
      return path;
    }
    Role other = path.role() == Role.AGENT ? Role.COUNTERPART : Role.AGENT;
    return new RolePath(other, path.steps(), path.always());
  }

  private List<Mention> follow(Candidate candidate, RolePath path) {
    List<Integer> at = first(candidate, path.steps().get(0));
    String last = path.steps().get(0);
    int owner = candidate.head();
    for (String step : path.steps().subList(1, path.steps().size())) {
      List<Integer> next = new ArrayList<>();
      // What stands around an actor describes the actor: "met the president of Peru" is about him.
      at = at.stream().filter(token -> fillers.isGroup(token) || !fillers.isActor(token)).toList();
      if (step.equals("mod")) {
        return modifiers(at);
      }
      for (int token : at) {
        next.addAll(step(token, step));
      }
      if (last.equals("that")) {
        // "warned that it would strike", "Peru warned that Peru would": it is who warns
        next.removeIf(word -> view.token(word).tag().startsWith("PRP") || isAgain(word, candidate));
      }
      if (step.equals("poss")
          && path.role() == Role.COUNTERPART
          && OWN_DEEDS.contains(candidate.rule().type().name())) {
        // "launched its invasion": the deed's owner is its doer
        next.removeIf(word -> view.token(word).tag().equals("PRP$"));
      }
      at = next;
      last = step;
    }
    if (last.equals("mod")) {
      return fillers.modifiers(owner);
    }
    boolean thing = path.role() == Role.INSTRUMENT || path.role() == Role.MECHANISM;
    List<Mention> mentions = new ArrayList<>();
    for (int token : at) {
      if (thing) {
        things(token, mentions);
      } else {
        mentions.addAll(fillers.actors(token));
      }
    }
    return mentions;
  }

  private List<Mention> modifiers(List<Integer> nouns) {
    List<Mention> mentions = new ArrayList<>();
    for (int noun : nouns) {
      mentions.addAll(fillers.modifiers(noun));
    }
    return mentions;
  }

  /**
   * Agreements and mechanisms are taken as the page words them; "a series of" is looked through.
   */
  private void things(int token, List<Mention> mentions) {
    for (int each : syntax.conjuncts(token)) {
      if (view.token(each).isNoun()) {
        mentions.add(ThingPhrase.of(view, fillers, each));
      }
    }
  }

  private List<Integer> first(Candidate candidate, String step) {
    int head = candidate.head();
    int carrier = candidate.carrier();
    return switch (step) {
      case "subj" -> carrier < 0 || isOwned(candidate) ? List.of() : subjects(carrier);
      case "obj" -> candidate.isNoun() ? List.of() : objects(candidate);
      case "iobj" -> carrier < 0 ? List.of() : syntax.indirectObjects(carrier);
      case "that", "inf" -> step(head, step);
      case "poss" -> owners(head);
      case "mod" -> List.of();
      default -> {
        List<Integer> found = new ArrayList<>(syntax.obliques(head, step));
        if (candidate.isNoun() && carrier >= 0) {
          found.addAll(syntax.obliques(carrier, step));
        }
        if (found.isEmpty() && !candidate.isNoun()) {
          found.addAll(fillers.obliquesOfObject(head, step, isDeed(candidate)));
          syntax.patients(head).stream()
              .filter(object -> isOwn(candidate, object))
              .forEach(troops -> found.addAll(syntax.obliques(troops, step)));
          // "demanded the release of Dreyfus": nothing is asked of him
          found.removeIf(
              token -> step.equals("of") && !isWhoseRight(token) && fillers.isPerson(token));
        }
        if (found.isEmpty() && candidate.isNoun() && step.equals("to")) {
          found.addAll(goalsPast(candidate));
        }
        yield found;
      }
    };
  }

  /** "Peru's decision"; "Peru's and Chile's decision", which the parser tears apart. */
  private List<Integer> owners(int noun) {
    List<Integer> owners = new ArrayList<>(syntax.graph().children(noun, "nmod:poss"));
    for (int owner : List.copyOf(owners)) {
      int and = syntax.extent(owner)[0] - 1;
      if (and > 1
          && view.token(and).tag().equals("CC")
          && view.token(and - 1).tag().equals("POS")
          && view.name(and - 2).isPresent()) {
        owners.add(0, and - 2);
      }
    }
    return owners;
  }

  /** "condemned the Syrian occupation of Lebanon": whose deed it is, is condemned, not Lebanon. */
  private IntPredicate isDeed(Candidate reaction) {
    String type = reaction.rule().type().name();
    return object ->
        REACTIONS.contains(type)
            && !fillers.modifiers(object).isEmpty()
            && view.lexicon().triggers().rules(syntax.lemma(object), PartOfSpeech.NOUN).stream()
                .anyMatch(rule -> !rule.type().name().equals(type));
  }

  private boolean isAgain(int word, Candidate candidate) {
    return syntax.agents(candidate.head()).stream()
        .flatMap(
            agent -> syntax.graph().children(agent, "nmod:poss", "nmod:of", "compound").stream())
        .anyMatch(owner -> view.token(owner).word().equals(view.token(word).word()));
  }

  /** "defended the right of troops to fire": what stands before "of" is done by nobody to them. */
  private boolean isWhoseRight(int token) {
    return view.lexicon()
        .classes()
        .has("right", syntax.lemma(syntax.graph().head(token).governor()));
  }

  /** "during a visit by Ann Lee, the minister, to Peru": the parser hung the goal on the verb. */
  private List<Integer> goalsPast(Candidate candidate) {
    Dependency up = syntax.graph().head(candidate.head());
    boolean travels = candidate.rule().type().name().equals("Visit") && up.is("obl");
    return travels && view.token(up.governor()).isVerb()
        ? syntax.obliques(up.governor(), "to").stream()
            .filter(goal -> goal > candidate.head())
            .toList()
        : List.of();
  }

  /** "sent a letter to Peru threatening war": whom a message goes to is who is threatened in it. */
  private List<Mention> addressees(Candidate candidate) {
    int clause = candidate.head();
    if (candidate.isNoun()
        || !ADDRESSED.contains(candidate.rule().type().name())
        || !view.token(clause).tag().equals("VBG")) {
      return List.of();
    }
    int above = syntax.graph().head(clause).governor();
    if (above >= 0 && view.token(above).isNoun()) {
      above = syntax.graph().head(above).governor();
    }
    boolean writes =
        above >= 0
            && syntax.patients(above).stream()
                .anyMatch(o -> view.lexicon().classes().has("message", syntax.lemma(o)));
    List<Mention> found = new ArrayList<>();
    if (writes) {
      List<Integer> to = new ArrayList<>(syntax.obliques(above, "to"));
      to.addAll(fillers.obliquesOfObject(above, "to", object -> false));
      to.forEach(each -> found.addAll(fillers.actors(each)));
    }
    return found;
  }

  /** "Peru freed the men, a move that Chile hailed": who did what is hailed. */
  private List<Mention> doersOfDeed(Candidate candidate) {
    int verb = candidate.head();
    int deed = syntax.graph().head(verb).governor();
    boolean apposed =
        REACTIONS.contains(candidate.rule().type().name())
            && syntax.graph().head(verb).is("acl:relcl")
            && view.lexicon().classes().has("deed", syntax.lemma(deed))
            && syntax.extent(deed)[0] > 0
            && syntax.lemma(syntax.extent(deed)[0] - 1).equals(",");
    int clause = apposed ? syntax.graph().head(deed).governor() : -1;
    while (clause >= 0 && !view.token(clause).isVerb()) {
      clause = syntax.graph().head(clause).governor();
    }
    List<Mention> found = new ArrayList<>();
    if (clause >= 0) {
      syntax.agents(clause).forEach(agent -> found.addAll(fillers.actors(agent)));
    }
    return found;
  }

  /** Whether a verb stands in a relative clause about a thing, or in a clause of that. */
  private boolean isWithinClauseOf(int thing, int verb) {
    Dependency clause = syntax.graph().head(verb);
    while (clause.is("advcl") || clause.is("conj") || clause.is("xcomp")) {
      clause = syntax.graph().head(clause.governor());
    }
    return clause.is("acl:relcl") && clause.governor() == thing;
  }

  /**
   * Whom a verb strikes: "put its army on alert", "moved warships toward Peru" strike no troops.
   */
  private List<Integer> objects(Candidate candidate) {
    List<Integer> objects = new ArrayList<>(syntax.patients(candidate.head()));
    objects.removeIf(object -> isOwn(candidate, object));
    return objects;
  }

  /** "its army", "warships": of whom only the doer of a deed is known, whose they are. */
  private boolean isOwn(Candidate candidate, int object) {
    String lemma = syntax.lemma(object);
    boolean theirs =
        OWN_DEEDS.contains(candidate.rule().type().name())
            && (view.lexicon().classes().has("troops", lemma)
                || view.lexicon().classes().has("envoy", lemma));
    return theirs && isNobodyNamed(object);
  }

  private boolean isNobodyNamed(int object) {
    List<Integer> owners = syntax.graph().children(object, "nmod:poss");
    boolean bare =
        view.name(object).isEmpty()
            && view.token(object).tag().endsWith("S")
            && syntax.graph().children(object, "nmod:poss", "det", "amod", "compound").isEmpty();
    return bare || owners.stream().anyMatch(owner -> view.token(owner).tag().equals("PRP$"));
  }

  /**
   * "stressed Japan's commitment": the deed is its owner's, not the speaker's; "demanded a meeting
   * of the council": nor is it the asker's.
   */
  private boolean isOwned(Candidate candidate) {
    if (!candidate.isNoun()) {
      return false;
    }
    boolean asked =
        candidate.light().map(light -> light.status() == Status.HYPOTHETICAL).orElse(false)
            && !syntax.graph().children(candidate.head(), "nmod:of", "nmod:between").isEmpty();
    return asked
        || syntax.graph().children(candidate.head(), "nmod:poss", "nmod:by").stream()
            .anyMatch(owner -> view.name(owner).isPresent());
  }

  private List<Integer> subjects(int carrier) {
    List<Integer> subjects =
        view.token(carrier).isVerb() ? syntax.agents(carrier) : syntax.nominalSubjects(carrier);
    Set<Integer> actors = new LinkedHashSet<>();
    for (int subject : subjects) {
      actors.addAll(fillers.isActor(subject) ? List.of(subject) : behind(subject, carrier));
    }
    return List.copyOf(actors);
  }

  /**
   * Who acts where the subject names a thing: "Peru's answer was a request" is Peru's, "a crisis
   * for Peru, which filed a complaint" means Peru, "Peru sent planes to bomb it" too.
   */
  private List<Integer> behind(int thing, int carrier) {
    if (isWithinClauseOf(thing, carrier)) {
      int pronoun = syntax.graph().children(thing, "ref").stream().findFirst().orElse(0);
      boolean afterName =
          pronoun > thing + 1
              && view.token(pronoun - 1).word().equals(",")
              && view.name(pronoun - 2).isPresent()
              && view.lexicon().nouns().classOf(view.token(thing).lemma()).isEmpty();
      return afterName ? List.of(pronoun - 2) : List.of(thing);
    }
    if (view.token(thing).tag().equals("DT")) {
      // "Peru is among those calling for it"
      return syntax.nominalSubjects(thing);
    }
    Dependency sent = syntax.graph().head(thing);
    if (sent.is("obj")
        && sent.governor() == syntax.graph().head(carrier).governor()
        && syntax.graph().children(thing, "nmod:poss").isEmpty()
        && fillers.modifiers(thing).isEmpty()) {
      return syntax.agents(sent.governor());
    }
    boolean equates =
        !view.token(carrier).isVerb() || view.token(carrier).lemma().equals("consist");
    return equates
        ? syntax.graph().children(thing, "nmod:poss", "nmod:of", "compound", "amod")
        : List.of(thing);
  }

  private List<Integer> step(int token, String step) {
    return switch (step) {
      case "poss" -> syntax.graph().children(token, "nmod:poss");
      case "that" -> syntax.graph().children(token, "ccomp");
      case "inf" -> infinitives(token);
      case "subj" ->
          view.token(token).isVerb() ? syntax.subjects(token) : syntax.nominalSubjects(token);
      case "obj" -> syntax.patients(token);
      default -> fillers.obliques(token, step);
    };
  }

  /** "urged Peru to help", "called for Peru to help". */
  private List<Integer> infinitives(int token) {
    List<Integer> found = new ArrayList<>(syntax.graph().children(token, "xcomp", "acl"));
    syntax.graph().children(token, "advcl").stream()
        .filter(clause -> Clauses.hasTo(syntax, clause))
        .filter(
            clause ->
                syntax.graph().children(clause, "mark").stream()
                    .anyMatch(mark -> syntax.lemma(mark).equals("for")))
        .forEach(found::add);
    return found;
  }
}
