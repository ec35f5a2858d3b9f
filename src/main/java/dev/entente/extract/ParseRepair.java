package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the parser gets wrong again and again, before the grammar reads it.
 *
 * <ul>
 *   <li>"Raimondo, who went to China, has ruled out talks": the name was made the root, its clauses
 *       loose dependents.
 *   <li>"He warned that Taiwan was an issue and urged him to stop": the second act of speech was
 *       drawn into what the first one says.
 *   <li>"announced the government had sent aid": the clause's subject was read as what is
 *       announced.
 *   <li>"Aid will flow to Kyiv, Minister Anand said": who speaks was drawn into what is said.
 *   <li>"the channels that Beijing cut": a relative clause was read as a complement of its noun.
 *   <li>"summoned the chargé d'affaires": the only object was read as an indirect one.
 *   <li>"hit back, severing diplomatic ties": the participle was read as the noun's attribute.
 *   <li>"a letter to Peru threatening war": the addressee was read as who threatens.
 *   <li>"gave Ukraine nineteen jets": who is given them was read as part of their name.
 *   <li>"an agreement with Peru to end the war": the partner was read as who is to end it.
 *   <li>"voted on Sunday to leave": the day was read as who is to leave.
 *   <li>"In Lima President Boric met", "On Monday Abe met": the subject was drawn into the phrase.
 *   <li>"lifted the sanctions it had imposed": the relative clause was made a second main clause.
 *   <li>"a resolution, which condemned Peru": the verb was read as Peru's attribute.
 *   <li>"sent a telegram to Peru demanding peace": Peru was read as who demands it.
 * </ul>
 */
final class ParseRepair {
  private static final Set<String> PARTNERS = Set.of("with", "between", "by", "from");
  private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "xcomp");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "expl");

  private final Sentence sentence;
  private final Set<Integer> calendar;
  private final List<Dependency> tree = new ArrayList<>();
  private final List<Dependency> enhanced = new ArrayList<>();
  private boolean changed;

  private ParseRepair(Sentence sentence, Set<Integer> calendar) {
    this.sentence = sentence;
    this.calendar = calendar;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      tree.add(sentence.dependencies().head(i));
      enhanced.addAll(sentence.dependencies().governors(i));
    }
  }

  /**
   * The sentence with its graph mended; the same one where nothing is wrong.
   *
   * @param speech the tokens that evoke acts of speech
   * @param calendar the tokens that name days and months
   */
  static Sentence repair(Sentence sentence, Set<Integer> speech, Set<Integer> calendar) {
    ParseRepair repair = new ParseRepair(sentence, calendar);
    repair.rootNames();
    repair.relativeClauses();
    repair.partnersOfNouns();
    repair.daysAsSubjects();
    repair.subjectsAfterPlaces();
    repair.bareRelativeClauses();
    repair.participlesOfNames();
    repair.relativesAsAttributes();
    repair.loneObjects();
    repair.trailingParticiples();
    repair.receivers();
    repair.trailingReports(speech);
    repair.reportsWithoutThat(speech);
    repair.secondActsOfSpeech(speech);
    return repair.changed
        ? new Sentence(
            sentence.index(),
            sentence.span(),
            sentence.block(),
            sentence.tokens(),
            DependencyGraph.of(sentence.tokens().size(), repair.tree, repair.enhanced))
        : sentence;
  }

  private void rootNames() {
    for (Token token : sentence.tokens()) {
      int root = token.index();
      if (tree.get(root).governor() >= 0 || !token.isNoun() || hasChild(root, "cop")) {
        continue;
      }
      for (Token verb : sentence.tokens()) {
        int at = verb.index();
        if (!verb.isVerb() || !tree.get(at).is("dep") || !leadsBy(at, root)) {
          continue;
        }
        if (hasRelativePronoun(at)) {
          attach(at, root, "acl:relcl");
        } else if (hasSubject(at) && isFinite(at) && at > root) {
          // "Hotline: the two leaders will talk", "Grain - the deal was signed"
          attach(at, -1, "root");
          attach(root, at, "dep");
        } else if (!hasSubject(at) && isFinite(at) && at > root) {
          attach(at, -1, "root");
          attach(root, at, hasChild(at, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
      }
    }
  }

  /** Whether loose "dep" edges lead from a verb up to the root. */
  private boolean leadsBy(int verb, int root) {
    int at = verb;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      if (at == root) {
        return true;
      }
      if (!tree.get(at).is("dep") && !tree.get(at).is("acl")) {
        return false;
      }
      at = tree.get(at).governor();
    }
    return false;
  }

  private void relativeClauses() {
    for (Token verb : sentence.tokens()) {
      Dependency head = tree.get(verb.index());
      boolean onNoun = head.governor() >= 0 && sentence.token(head.governor()).isNoun();
      if (verb.isVerb()
          && onNoun
          && head.is("ccomp")
          && !hasChild(verb.index(), "obj")
          && hasSubject(verb.index())
          && !hasChild(head.governor(), "cop")
          && tree.get(head.governor()).governor() >= 0) {
        int noun = head.governor();
        attach(verb.index(), noun, "acl:relcl");
        enhanced.add(new Dependency(verb.index(), noun, "obj"));
      }
    }
  }

  private boolean isTo(int mark) {
    return sentence.token(mark).lemma().equals("to");
  }

  private boolean isGerund(int verb) {
    return sentence.token(verb).tag().equals("VBG");
  }

  private void loneObjects() {
    for (Dependency edge : List.copyOf(tree)) {
      int verb = edge.governor();
      if (edge.is("iobj") && COMPLEMENTS.stream().noneMatch(each -> hasChild(verb, each))) {
        attach(edge.dependent(), verb, "obj");
      }
    }
  }

  private void trailingParticiples() {
    for (Token participle : sentence.tokens()) {
      int at = participle.index();
      int object = tree.get(at).governor();
      boolean set =
          isGerund(at)
              && at > 1
              && object > at
              && tree.get(at).is("amod")
              && sentence.token(at - 1).word().equals(",");
      int verb = set ? tree.get(object).governor() : -1;
      if (verb >= 0 && verb < at - 1 && sentence.token(verb).isVerb() && !hasChild(object, "det")) {
        attach(at, verb, "advcl");
        attach(object, at, "obj");
      }
    }
  }

  private void receivers() {
    for (Token name : sentence.tokens()) {
      int at = name.index();
      int thing = tree.get(at).governor();
      int verb = thing > at + 1 ? tree.get(thing).governor() : -1;
      boolean counted =
          name.tag().startsWith("NNP")
              && tree.get(at).is("compound")
              && verb >= 0
              && tree.get(thing).is("obj")
              && verb == firstOf(at) - 1
              && sentence.token(at + 1).tag().equals("CD");
      if (counted) {
        attach(at, verb, "iobj");
      }
    }
  }

  private void partnersOfNouns() {
    for (Token word : sentence.tokens()) {
      int mark = word.index();
      int clause = tree.get(mark).governor();
      boolean misread =
          tree.get(mark).is("mark")
              && (PARTNERS.contains(word.lemma()) || isTo(mark) && isGerund(clause))
              && (tree.get(clause).is("acl") || tree.get(clause).is("advcl"))
              && tree.get(clause).governor() < mark;
      for (Dependency subject : misread ? List.copyOf(tree) : List.<Dependency>of()) {
        if (subject.governor() == clause && subject.is("nsubj") && subject.dependent() > mark) {
          int host = tree.get(clause).governor();
          String relation = sentence.token(host).isVerb() ? "obl:" : "nmod:";
          attach(subject.dependent(), host, relation + word.lemma());
          attach(mark, subject.dependent(), "case");
          if (sentence.token(host).isVerb() && !isGerund(clause)) {
            attach(clause, host, "xcomp");
          }
        }
      }
    }
  }

  private void daysAsSubjects() {
    for (Token day : sentence.tokens()) {
      Dependency clause = tree.get(day.index());
      int verb = clause.governor() < 0 ? -1 : tree.get(clause.governor()).governor();
      boolean misread =
          calendar.contains(day.index()) && clause.is("nsubj") && verb >= 0 && verb < day.index();
      if (misread && sentence.token(verb).isVerb() && hasChild(clause.governor(), "mark")) {
        attach(day.index(), verb, "obl:tmod");
      }
    }
  }

  private void subjectsAfterPlaces() {
    for (Token subject : sentence.tokens()) {
      int at = subject.index();
      int verb = tree.get(at).governor();
      int first = subject.isNoun() && tree.get(at).is("obl") && verb > at ? firstOf(at) : -1;
      boolean fronted =
          first >= 0
              && sentence.token(first).tag().equals("IN")
              && tree.get(first).governor() == at
              && sentence.token(verb).isVerb()
              && isFinite(verb)
              && !hasSubject(verb);
      int begin = first + 1;
      while (fronted && begin < at && isPlaceOrDay(begin)) {
        begin++;
      }
      if (!fronted || begin == first + 1 || !isNameUpTo(begin, at)) {
        continue;
      }
      int place = begin - 1;
      attach(at, verb, hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      attach(place, verb, "obl:" + sentence.token(first).lemma());
      for (int i = first; i < place; i++) {
        attach(i, place, i == first ? "case" : "compound");
      }
      for (int i = begin; i < at; i++) {
        if (tree.get(i).governor() < begin) {
          attach(i, at, "compound");
        }
      }
    }
  }

  private boolean isPlaceOrDay(int token) {
    return sentence.token(token).entity().equals("LOCATION")
        || calendar.contains(token)
        || calendar.contains(token - 1) && sentence.token(token).tag().equals("CD");
  }

  private boolean isNameUpTo(int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream()
        .allMatch(token -> token.tag().startsWith("NNP"));
  }

  private void bareRelativeClauses() {
    for (Token verb : sentence.tokens()) {
      Dependency head = tree.get(verb.index());
      boolean loose = verb.isVerb() && head.is("parataxis") && head.governor() < verb.index();
      if (!loose || !isFinite(verb.index()) || hasChild(verb.index(), "obj")) {
        continue;
      }
      int noun = firstOf(verb.index()) - 1;
      boolean object =
          noun > 0 && tree.get(noun).is("obj") && tree.get(noun).governor() == head.governor();
      if (object && hasSubject(verb.index()) && sentence.token(noun).isNoun()) {
        attach(verb.index(), noun, "acl:relcl");
        enhanced.add(new Dependency(verb.index(), noun, "obj"));
      }
    }
  }

  private void participlesOfNames() {
    for (Token name : sentence.tokens()) {
      int at = name.index();
      Dependency up = tree.get(at);
      int participle = at + 1;
      boolean misread =
          name.tag().equals("NNP")
              && up.is("obl")
              && sentence.token(up.governor()).isVerb()
              && !hasChild(at, "det")
              && participle < sentence.tokens().size()
              && isGerund(participle)
              && tree.get(participle).is("acl")
              && tree.get(participle).governor() == at;
      if (misread) {
        attach(participle, up.governor(), "advcl");
      }
    }
  }

  private void relativesAsAttributes() {
    for (Token verb : sentence.tokens()) {
      Dependency head = tree.get(verb.index());
      int which = verb.index() - 1;
      boolean misread =
          which > 1
              && verb.isVerb()
              && head.is("amod")
              && sentence.token(which).tag().startsWith("W")
              && tree.get(which).governor() == head.governor();
      int noun = misread ? tree.get(head.governor()).governor() : -1;
      if (noun >= 0 && noun < which && sentence.token(noun).isNoun()) {
        attach(verb.index(), noun, "acl:relcl");
        attach(head.governor(), verb.index(), "obj");
        attach(which, verb.index(), "nsubj");
        enhanced.add(new Dependency(noun, which, "ref"));
      }
    }
  }

  private void reportsWithoutThat(Set<Integer> speech) {
    for (int report : speech) {
      for (Token verb : sentence.tokens()) {
        int clause = verb.index();
        Dependency head = tree.get(clause);
        if (!verb.isVerb()
            || head.governor() != report
            || !head.is("dep")
            || clause < report
            || !isFinite(clause)
            || hasSubject(clause)
            || hasChild(clause, "mark")) {
          continue;
        }
        tree.stream()
            .filter(e -> e.governor() == report && e.is("obj"))
            .map(Dependency::dependent)
            .filter(object -> report < object && object == firstOf(clause) - 1)
            .findFirst()
            .ifPresent(
                object -> {
                  attach(clause, report, "ccomp");
                  attach(object, clause, hasChild(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
                });
      }
    }
  }

  private void trailingReports(Set<Integer> speech) {
    for (int report : speech) {
      int speaker = report - 1;
      if (speaker < 1 || hasSubject(report) || !isFinite(report)) {
        continue;
      }
      Dependency drawn = tree.get(speaker);
      int comma = firstOf(speaker) - 1;
      boolean apart =
          sentence.token(speaker).isNoun()
              && comma > 0
              && sentence.token(comma).word().equals(",")
              && drawn.governor() >= 0
              && drawn.governor() < comma;
      if (apart && (drawn.is("appos") || drawn.is("conj") || drawn.is("dep"))) {
        attach(speaker, report, "nsubj");
        if (tree.get(report).is("dep") || tree.get(report).is("conj")) {
          attach(report, root(), "parataxis");
        }
      }
    }
  }

  /** The first token of what hangs on a word. */
  private int firstOf(int head) {
    int first = head;
    while (first > 0 && tree.get(first - 1).governor() >= first && isBelow(first - 1, head)) {
      first--;
    }
    return first;
  }

  private boolean isBelow(int token, int head) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (at == head) {
        return true;
      }
      at = tree.get(at).governor();
    }
    return false;
  }

  private int root() {
    return tree.stream()
        .filter(e -> e.governor() < 0)
        .findFirst()
        .map(Dependency::dependent)
        .orElse(-1);
  }

  private void secondActsOfSpeech(Set<Integer> speech) {
    for (int second : speech) {
      Dependency conj = tree.get(second);
      if (!conj.is("conj") || ownSubject(second) || speech.contains(conj.governor())) {
        continue;
      }
      Dependency clause = tree.get(conj.governor());
      int first = clause.governor();
      if (first >= 0
          && clause.is("ccomp")
          && first < conj.governor()
          && speech.contains(first)
          && sentence.token(second).tag().equals(sentence.token(first).tag())) {
        enhanced.removeIf(e -> e.dependent() == second || e.governor() == second && e.is("nsubj"));
        attach(second, first, "conj");
        enhanced.add(new Dependency(first, second, "conj:and"));
        for (Dependency subject : List.copyOf(enhanced)) {
          if (subject.governor() == first && subject.is("nsubj")) {
            enhanced.add(new Dependency(second, subject.dependent(), subject.relation()));
          }
        }
      }
    }
  }

  /** Whether a subject hangs on the verb itself, not only by way of coordination. */
  private boolean ownSubject(int verb) {
    return tree.stream().anyMatch(e -> e.governor() == verb && e.is("nsubj"));
  }

  private boolean hasSubject(int verb) {
    return tree.stream().anyMatch(e -> e.governor() == verb && SUBJECTS.stream().anyMatch(e::is));
  }

  private boolean hasRelativePronoun(int verb) {
    return tree.stream()
        .anyMatch(
            e ->
                e.governor() == verb
                    && e.is("nsubj")
                    && sentence.token(e.dependent()).tag().startsWith("W"));
  }

  private boolean isFinite(int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || hasChild(verb, "aux");
  }

  private boolean hasChild(int token, String relation) {
    return tree.stream().anyMatch(e -> e.governor() == token && e.is(relation));
  }

  private void attach(int dependent, int governor, String relation) {
    changed = true;
    Dependency old = tree.get(dependent);
    tree.set(dependent, new Dependency(governor, dependent, relation));
    enhanced.removeIf(e -> e.dependent() == dependent && e.governor() == old.governor());
    if (governor >= 0) {
      enhanced.add(new Dependency(governor, dependent, relation));
    }
  }
}
