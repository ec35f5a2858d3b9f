package dev.entente.extract;

import dev.entente.text.Dependency;
import dev.entente.text.DependencyGraph;
import dev.entente.text.Sentence;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The grammatical functions of one sentence: who does what to whom, whatever the voice, in main,
 * relative, participial and controlled clauses.
 */
final class Syntax {
  private static final Set<String> OBJECT_CONTROL_PREPOSITIONS =
      Set.of("of", "for", "from", "into");
  private static final Set<String> MAKING =
      Set.of(
          "make", "submit", "propose", "present", "put", "offer", "table", "issue", "give", "take");
  private static final Set<String> EQUATING = Set.of("remain", "become", "constitute", "represent");
  private static final int MAX_DEPTH = 6;

  private final Sentence sentence;
  private final DependencyGraph graph;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.dependencies();
  }

  Sentence sentence() {
    return sentence;
  }

  DependencyGraph graph() {
    return graph;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  int size() {
    return sentence.tokens().size();
  }

  String lemma(int i) {
    return sentence.token(i).lemma();
  }

  /** Whether a verb is passive: "was accused", "talks held in Oslo", "a treaty signed in May". */
  boolean isPassive(int verb) {
    if (!graph.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
      return true;
    }
    String tag = token(verb).tag();
    if (!tag.equals("VBN")) {
      return false;
    }
    for (int aux : graph.children(verb, "aux")) {
      if (lemma(aux).equals("have") || lemma(aux).equals("'ve")) {
        return false;
      }
    }
    Dependency head = graph.head(verb);
    if (head.is("conj")) {
      return isPassive(head.governor());
    }
    // "The president called for an end.": a past tense that the tagger took for a participle; a
    // headline, which has no full stop, leaves the auxiliary out
    boolean finite =
        lemma(size() - 1).equals(".")
            && !head.is("acl")
            && graph.children(verb, "obl:agent", "obl:by").isEmpty()
            && graph.children(verb).stream().anyMatch(e -> e.relation().equals("nsubj"));
    return !finite && graph.children(verb, "obj").isEmpty();
  }

  /** Who acts: the subject of an active verb, the "by" phrase of a passive one. */
  List<Integer> agents(int verb) {
    return agents(verb, 0);
  }

  private List<Integer> agents(int verb, int depth) {
    if (isPassive(verb)) {
      List<Integer> agents = graph.children(verb, "obl:agent", "obl:by", "nmod:by");
      return agents.isEmpty() ? agentsBeyond(verb) : agents;
    }
    List<Integer> subjects = new ArrayList<>();
    for (Dependency edge : graph.children(verb)) {
      if (edge.is("nsubj") && !edge.relation().equals("nsubj:pass")) {
        add(subjects, edge.dependent());
      }
    }
    List<Integer> controllers = controllers(verb);
    if (!controllers.isEmpty()) {
      return controllers;
    }
    if (!subjects.isEmpty()) {
      subjects.sort(null);
      return resolveRelatives(subjects);
    }
    return depth >= MAX_DEPTH ? List.of() : inherited(verb, depth);
  }

  /** "was accused of arming rebels by Chad": the agent hangs on the active clause in between. */
  private List<Integer> agentsBeyond(int passive) {
    List<Integer> found = new ArrayList<>();
    for (int clause : graph.children(passive, "xcomp", "advcl")) {
      if (!graph.children(clause, "obj").isEmpty()
          && graph.children(clause, "aux:pass").isEmpty()) {
        found.addAll(graph.children(clause, "obl:by"));
      }
    }
    return found;
  }

  /** "pressed Xi to speak with Kyiv": the person or State who is pressed is to speak. */
  private List<Integer> controllers(int verb) {
    Dependency head = graph.head(verb);
    boolean infinitive = head.is("xcomp") && hasMarker(verb, Set.of("to"));
    if (!infinitive || isPassive(head.governor())) {
      return List.of();
    }
    return graph.children(head.governor(), "obj").stream()
        .filter(
            object -> token(object).tag().startsWith("NNP") || token(object).tag().equals("PRP"))
        .toList();
  }

  /** The subject that a verb without one has from the clause it depends on. */
  private List<Integer> inherited(int verb, int depth) {
    Dependency head = graph.head(verb);
    int governor = head.governor();
    if (governor < 0) {
      return List.of();
    }
    if (head.is("acl")) {
      return ofNounClause(verb, governor, depth);
    }
    if (!token(governor).isVerb()) {
      boolean predicate = !graph.children(governor, "cop").isEmpty();
      return predicate
              && (head.is("xcomp") || head.is("ccomp") || head.is("advcl") || head.is("conj"))
          ? nominalSubjects(governor)
          : List.of();
    }
    if (head.is("conj")) {
      return isPassive(governor) ? patients(governor, depth + 1) : agents(governor, depth + 1);
    }
    boolean complement = head.is("xcomp") || head.is("ccomp");
    // "urged Peru to help", "accused Peru of spying", "thanked Peru for having helped"
    if (complement || hasMarker(verb, OBJECT_CONTROL_PREPOSITIONS)) {
      List<Integer> objects = patients(governor, depth + 1);
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return head.is("ccomp") || head.is("parataxis")
        ? List.of()
        : isPassive(governor) ? patients(governor, depth + 1) : agents(governor, depth + 1);
  }

  private List<Integer> ofNounClause(int verb, int noun, int depth) {
    boolean infinitive = hasMarker(verb, Set.of("to"));
    if (!infinitive) {
      return List.of(noun);
    }
    // "Japan's pledge to help", "Japan made a pledge to help"
    List<Integer> owners = graph.children(noun, "nmod:poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    int named = nameBefore(noun);
    if (named >= 0) {
      return List.of(named);
    }
    Dependency up = graph.head(noun);
    if (up.governor() >= 0 && up.is("obj") && token(up.governor()).isVerb()) {
      return agents(up.governor(), depth + 1);
    }
    return List.of();
  }

  /** "Peru, the only one to sign": the name that a numeral after a comma stands for; else -1. */
  private int nameBefore(int numeral) {
    int first = extent(numeral)[0];
    boolean set = first > 1 && lemma(first - 1).equals(",");
    boolean counts = token(numeral).tag().equals("CD") || token(numeral).tag().equals("JJ");
    return set && counts && token(first - 2).tag().startsWith("NNP") ? first - 2 : -1;
  }

  private boolean hasMarker(int verb, Set<String> words) {
    for (int child : graph.children(verb, "mark", "case")) {
      if (words.contains(lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The subjects of a noun or adjective used as predicate. */
  List<Integer> nominalSubjects(int predicate) {
    int equator = equator(predicate);
    return equator >= 0 ? agents(equator) : resolveRelatives(graph.children(predicate, "nsubj"));
  }

  /**
   * The verb that says its subject is the noun: "remains the largest donor"; -1 if there is none.
   */
  int equator(int noun) {
    Dependency head = graph.head(noun);
    boolean equated =
        head.governor() >= 0
            && (head.is("xcomp") || head.is("obj") || head.is("obl"))
            && EQUATING.contains(lemma(head.governor()));
    return equated ? head.governor() : -1;
  }

  /** What is acted upon: the object of an active verb, the subject of a passive one. */
  List<Integer> patients(int verb) {
    return patients(verb, 0);
  }

  private List<Integer> patients(int verb, int depth) {
    if (!isPassive(verb)) {
      List<Integer> objects = graph.children(verb, "obj");
      return resolveRelatives(objects.isEmpty() ? raised(verb) : objects);
    }
    List<Integer> subjects = new ArrayList<>(graph.children(verb, "nsubj:pass"));
    if (subjects.isEmpty()) {
      subjects.addAll(graph.children(verb, "nsubj"));
    }
    if (!subjects.isEmpty()) {
      return resolveRelatives(subjects);
    }
    Dependency head = graph.head(verb);
    if (head.governor() >= 0 && head.is("acl")) {
      return List.of(head.governor());
    }
    int governor = head.governor();
    boolean fronted = governor > verb && (head.is("advcl") || head.is("dep"));
    if (fronted && token(governor).isVerb()) {
      // "Accused of bias, the agency opened an inquiry"
      return depth < MAX_DEPTH && graph.children(verb, "mark").isEmpty()
          ? isPassive(governor) ? patients(governor, depth + 1) : agents(governor, depth + 1)
          : List.of();
    }
    if (governor >= 0 && depth < MAX_DEPTH && (head.is("xcomp") || head.is("conj"))) {
      if (token(governor).isVerb()) {
        return isPassive(governor) ? patients(governor, depth + 1) : controlled(governor, depth);
      }
      return nominalSubjects(governor);
    }
    return List.of();
  }

  /** "deported the men registered there": the parser made the object the participle's subject. */
  private List<Integer> raised(int verb) {
    List<Integer> subjects = new ArrayList<>();
    for (int clause : graph.children(verb, "xcomp")) {
      if (token(clause).tag().equals("VBN")) {
        graph.children(clause, "nsubj", "nsubj:pass").stream()
            .filter(subject -> graph.head(subject).governor() == clause)
            .forEach(subjects::add);
      }
    }
    return subjects;
  }

  /** "wants the ban widened": the object; "hopes to be invited": the subject. */
  private List<Integer> controlled(int governor, int depth) {
    List<Integer> objects = graph.children(governor, "obj");
    return objects.isEmpty() ? agents(governor, depth + 1) : objects;
  }

  /** The grammatical subject of a clause: of a passive one, whom it is done to. */
  List<Integer> subjects(int verb) {
    return isPassive(verb) ? patients(verb) : agents(verb);
  }

  List<Integer> indirectObjects(int verb) {
    return graph.children(verb, "iobj");
  }

  /** The dependents of a word with one preposition, "_" joining the words of a longer one. */
  List<Integer> obliques(int head, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Dependency edge : graph.children(head)) {
      if (preposition.equals(preposition(edge))) {
        add(found, edge.dependent());
      } else if (preposition.equals("by")
          && edge.is("acl")
          && MAKING.contains(lemma(edge.dependent()))
          && isPassive(edge.dependent())) {
        // "a proposal made by Sweden"
        agents(edge.dependent()).forEach(agent -> add(found, agent));
      }
    }
    found.sort(null);
    return found;
  }

  /** The preposition of an oblique or nominal modifier; empty for other relations. */
  static String preposition(Dependency edge) {
    if (edge.relation().equals("advcl:as")) {
      return "as";
    }
    if (!edge.is("obl") && !edge.is("nmod")) {
      return "";
    }
    int colon = edge.relation().indexOf(':');
    String subtype = colon < 0 ? "" : edge.relation().substring(colon + 1);
    return switch (subtype) {
      case "agent" -> "by";
      case "poss", "tmod", "npmod" -> "";
      default -> subtype;
    };
  }

  /** "who" and "which" give way to what they stand for. */
  private List<Integer> resolveRelatives(List<Integer> tokens) {
    Set<Integer> resolved = new LinkedHashSet<>();
    for (int token : tokens) {
      int antecedent = antecedent(token);
      resolved.add(antecedent >= 0 ? antecedent : token);
    }
    return List.copyOf(resolved);
  }

  private int antecedent(int token) {
    if (!token(token).tag().startsWith("W")) {
      return -1;
    }
    for (Dependency edge : graph.governors(token)) {
      if (edge.is("ref")) {
        return edge.governor();
      }
    }
    // The parser left the link out: the noun that the relative clause hangs on.
    for (int at = token, steps = 0; at >= 0 && steps < MAX_DEPTH; steps++) {
      Dependency head = graph.head(at);
      boolean onNoun = head.governor() >= 0 && token(head.governor()).isNoun();
      if (head.is("acl") || head.is("dep") && onNoun) {
        return head.governor();
      }
      at = head.governor();
    }
    return -1;
  }

  /** The tokens joined to {@code token} by coordination, itself first. */
  List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>();
    all.add(token);
    for (int i = 0; i < all.size(); i++) {
      for (int next : graph.children(all.get(i), "conj")) {
        add(all, next);
      }
    }
    all.sort(null);
    return all;
  }

  /** First and last token (inclusive) below {@code head} in the basic tree. */
  int[] extent(int head) {
    int first = head;
    int last = head;
    for (int i = 0; i < size(); i++) {
      if (graph.isWithin(i, head)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return new int[] {first, last};
  }

  private static void add(List<Integer> list, int item) {
    if (!list.contains(item)) {
      list.add(item);
    }
  }
}
