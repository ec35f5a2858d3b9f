package dev.entente.extract;

import dev.entente.fact.EntityClass;
import dev.entente.lexicon.Gazetteer;
import dev.entente.lexicon.GazetteerEntry;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.NameKind;
import dev.entente.lexicon.PartOfSpeech;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Block;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Sentence;
import dev.entente.text.Span;
import dev.entente.text.TimeExpression;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One sentence as the grammar sees it: its syntax, its names, its dates. */
final class SentenceView {
  private static final Set<String> SPEECH =
      Set.of("Accusation", "Commitment", "Rejection", "Request", "Statement", "Support", "Threat");

  /** A name: tokens [first, end), and what the gazetteer knows of it. */
  record Name(int first, int end, MentionType type, Optional<GazetteerEntry> entry) {
    boolean isPlaceOnly() {
      return entry.isPresent()
          ? entry.get().entityClass() == EntityClass.PLACE
          : type == MentionType.LOCATION;
    }

    boolean isDemonym() {
      return entry.isPresent() && entry.get().kind() == NameKind.DEMONYM;
    }
  }

  private final AnnotatedDocument document;
  private final Syntax syntax;
  private final Lexicon lexicon;
  private final List<Optional<Name>> nameAt;
  private final List<TimeExpression> times;

  private SentenceView(
      AnnotatedDocument document,
      Sentence sentence,
      Lexicon lexicon,
      List<Mention> mentions,
      List<TimeExpression> times) {
    this.document = document;
    this.syntax =
        new Syntax(
            ParseRepair.repair(sentence, speech(sentence, lexicon), calendar(sentence, lexicon)));
    this.lexicon = lexicon;
    this.nameAt = names(mentions, sentence, lexicon.gazetteer());
    this.times = times;
  }

  private static Set<Integer> calendar(Sentence sentence, Lexicon lexicon) {
    return sentence.tokens().stream()
        .filter(token -> token.isNoun() && lexicon.classes().has("calendar", token.lemma()))
        .map(Token::index)
        .collect(Collectors.toSet());
  }

  /** A view of each sentence of a document, in its order. */
  static List<SentenceView> all(AnnotatedDocument document, Lexicon lexicon) {
    Map<Integer, List<Mention>> mentions =
        document.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
    Map<Integer, List<TimeExpression>> times =
        document.times().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      views.add(
          new SentenceView(
              document,
              sentence,
              lexicon,
              mentions.getOrDefault(sentence.index(), List.of()),
              times.getOrDefault(sentence.index(), List.of())));
    }
    return views;
  }

  /** The verbs that evoke an act of speech. */
  private static Set<Integer> speech(Sentence sentence, Lexicon lexicon) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb()
          && lexicon.triggers().rules(token.lemma(), PartOfSpeech.VERB).stream()
              .anyMatch(rule -> SPEECH.contains(rule.type().name()))) {
        found.add(token.index());
      }
    }
    return found;
  }

  private static List<Optional<Name>> names(
      List<Mention> mentions, Sentence sentence, Gazetteer gazetteer) {
    List<Optional<Name>> at = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      at.add(Optional.empty());
    }
    for (Mention mention : mentions) {
      fill(at, new Name(mention.first(), mention.end(), mention.type(), Optional.empty()));
    }
    for (Gazetteer.Match match : gazetteer.matches(sentence.tokens())) {
      Optional<Name> there = at.get(match.first());
      boolean longerPerson =
          there.isPresent()
              && there.get().end() - there.get().first() > match.end() - match.first()
              && there.get().first() <= match.first();
      if (!longerPerson) {
        fill(
            at,
            new Name(match.first(), match.end(), type(match.entry()), Optional.of(match.entry())));
      }
    }
    return at;
  }

  private static void fill(List<Optional<Name>> at, Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      at.set(i, Optional.of(name));
    }
  }

  private static MentionType type(GazetteerEntry entry) {
    return switch (entry.entityClass()) {
      case PERSON -> MentionType.PERSON;
      case STATE, PLACE -> MentionType.LOCATION;
      default -> MentionType.ORGANIZATION;
    };
  }

  AnnotatedDocument document() {
    return document;
  }

  Block block() {
    return document.blockOf(sentence());
  }

  Sentence sentence() {
    return syntax.sentence();
  }

  Syntax syntax() {
    return syntax;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Token token(int i) {
    return syntax.token(i);
  }

  int size() {
    return syntax.size();
  }

  Optional<Name> name(int token) {
    return nameAt.get(token);
  }

  /** Whether the token is part of a date. */
  boolean isTime(int token) {
    return lexicon.classes().has("calendar", token(token).lemma())
        || times.stream().anyMatch(t -> t.span().overlaps(token(token).span()));
  }

  List<TimeExpression> times() {
    return times;
  }

  /** The characters of tokens [first, last], both counted in. */
  Span span(int first, int last) {
    return token(first).span().cover(token(last).span());
  }
}
