package dev.entente.annotate;

import dev.entente.text.Sentence;
import dev.entente.text.Span;
import dev.entente.text.TimeExpression;
import dev.entente.text.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds and resolves dates with SUTime, run only on sentences in which a time word stands, for it
 * costs as much as tagging and parsing together.
 *
 * <p>SUTime resolves "on Friday" to the week of publication and "in May" to its year; which side of
 * the publication they lie on is decided here by the tense of the clause: "met on Friday", written
 * on a Monday, is the Friday before.
 */
final class DateResolver {
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "\\b((mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?"
              + "|oct(ober)?|nov(ember)?|dec(ember)?)"
              + "|today|tonight|yesterday|tomorrow|days?|weeks?|weekend|months?|years?|decades?|century"
              + "|spring|summer|autumn|winter|fortnight|quarter|(1[5-9]|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:on |this )?(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.]?( (morning|afternoon|evening|night))?");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(last|next) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*");
  private static final Pattern RANGE =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|—|to|and|until|till)\\s*$");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(-(SP|SU|FA|WI|Q\\d|H\\d))?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern HAS_YEAR = Pattern.compile(".*\\b\\d{4}\\b.*");
  private static final Pattern RELATIVE =
      Pattern.compile(
          ".*\\b(last|next|ago|this|coming|past|previous|following|later|earlier)\\b.*");

  private final TimeAnnotator annotator;

  private DateResolver(TimeAnnotator annotator) {
    this.annotator = annotator;
  }

  static DateResolver create() {
    Properties properties = new Properties();
    properties.setProperty("sutime.binders", "0");
    properties.setProperty("sutime.markTimeRanges", "false");
    properties.setProperty("sutime.includeRange", "true");
    return new DateResolver(new TimeAnnotator("sutime", properties));
  }

  List<TimeExpression> resolve(CoreMap map, Sentence sentence, Optional<LocalDate> issued) {
    String text = map.get(CoreAnnotations.TextAnnotation.class);
    List<TimeExpression> found = new ArrayList<>();
    if (!TIME_WORD.matcher(text).find()) {
      return found;
    }
    Annotation one = new Annotation(text);
    issued.ifPresent(day -> one.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    CoreMap read = withoutModals(map);
    one.set(CoreAnnotations.SentencesAnnotation.class, List.of(read));
    annotator.annotate(one);
    List<CoreMap> expressions = read.get(TimeAnnotations.TimexAnnotations.class);
    for (CoreMap expression : expressions == null ? List.<CoreMap>of() : expressions) {
      Span span =
          new Span(
              expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      day(expression.get(TimeAnnotations.TimexAnnotation.class))
          .map(value -> onTheRightSide(value, expression.toString(), span, sentence, issued))
          .map(value -> firstDay(value, span, text, sentence.span().begin()))
          .ifPresent(value -> found.add(new TimeExpression(sentence.index(), span, value)));
    }
    return found;
  }

  /** "A firm that signed last July may leave": SUTime reads the modal as a month. */
  private static CoreMap withoutModals(CoreMap sentence) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      CoreLabel copy = new CoreLabel(token);
      if (token.tag().equals("MD")) {
        copy.setWord("can");
        copy.set(CoreAnnotations.TextAnnotation.class, "can");
        copy.set(CoreAnnotations.OriginalTextAnnotation.class, "can");
        copy.setLemma("can");
      }
      tokens.add(copy);
    }
    CoreMap read = new ArrayCoreMap(sentence);
    read.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return read;
  }

  /** The value of a TIMEX3, its first day where it is a range; empty where it is no date. */
  private static Optional<String> day(Timex timex) {
    String value = timex.value();
    if (timex.timexType().equals("DURATION") || value == null) {
      Timex.Range range = timex.range();
      value = range == null ? null : range.begin;
    }
    if (value == null) {
      return Optional.empty();
    }
    if (value.contains("/")) {
      value = value.substring(0, value.indexOf('/'));
    }
    Matcher m = DAY.matcher(value);
    if (m.matches()) {
      return valid(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
    }
    m = MONTH.matcher(value);
    if (m.matches()) {
      return Integer.parseInt(m.group(2)) <= 12 ? Optional.of(value) : Optional.empty();
    }
    m = YEAR.matcher(value);
    if (m.matches()) {
      return Optional.of(m.group(1));
    }
    m = WEEK.matcher(value);
    if (m.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(m.group(1)), 1, 4)
              .with(WeekFields.ISO.weekOfWeekBasedYear(), Long.parseLong(m.group(2)))
              .with(WeekFields.ISO.dayOfWeek(), 1);
      return Optional.of(
          YearMonth.from(m.group(3) == null ? monday : monday.plusDays(5)).toString());
    }
    return Optional.empty();
  }

  private static Optional<String> valid(String day) {
    try {
      return Optional.of(LocalDate.parse(day).toString());
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** "on Friday", "in May", "May 5": a past clause looks back from the day of publication. */
  private static String onTheRightSide(
      String value, String words, Span span, Sentence sentence, Optional<LocalDate> issued) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (issued.isPresent()
        && NAMED_MONTH.matcher(plain).matches()
        && MONTH.matcher(value).matches()) {
      return nearestMonth(plain, YearMonth.parse(value), YearMonth.from(issued.get()));
    }
    if (issued.isEmpty()
        || HAS_YEAR.matcher(plain).matches()
        || RELATIVE.matcher(plain).matches()) {
      return value;
    }
    LocalDate today = issued.get();
    boolean past = isPast(sentence, span);
    if (WEEKDAY.matcher(plain).matches() && DAY.matcher(value).matches()) {
      LocalDate day = LocalDate.parse(value);
      if (past && day.isAfter(today)) {
        return day.minusWeeks(1).toString();
      }
      return !past && day.isBefore(today) ? day.plusWeeks(1).toString() : value;
    }
    if (MONTH.matcher(value).matches()) {
      YearMonth month = YearMonth.parse(value);
      YearMonth now = YearMonth.from(today);
      if (past && month.isAfter(now)) {
        return month.minusYears(1).toString();
      }
      return !past && month.isBefore(now) ? month.plusYears(1).toString() : value;
    }
    if (DAY.matcher(value).matches() && plain.matches(".*[a-z].*\\d.*|.*\\d.*[a-z].*")) {
      LocalDate day = LocalDate.parse(value);
      if (past && day.isAfter(today)) {
        return day.minusYears(1).toString();
      }
      return !past && day.isBefore(today.minusMonths(1)) ? day.plusYears(1).toString() : value;
    }
    return value;
  }

  /** "last July" is the July before publication, "next July" the one after. */
  private static String nearestMonth(String words, YearMonth named, YearMonth now) {
    YearMonth month = named.withYear(now.getYear());
    if (words.startsWith("last")) {
      return (month.isBefore(now) ? month : month.minusYears(1)).toString();
    }
    return (month.isAfter(now) ? month : month.plusYears(1)).toString();
  }

  /** "from 1 to 4 May", "5-6 April": a range has its first day, which SUTime leaves out. */
  private static String firstDay(String value, Span span, String text, int offset) {
    Matcher range = RANGE.matcher(text.substring(0, span.begin() - offset));
    if (!DAY.matcher(value).matches() || !range.find()) {
      return value;
    }
    int first = Integer.parseInt(range.group(1));
    LocalDate last = LocalDate.parse(value);
    return first > 0 && first < last.getDayOfMonth()
        ? last.withDayOfMonth(first).toString()
        : value;
  }

  /** Whether the clause that holds {@code span} tells of what has been; headlines' present does. */
  private static boolean isPast(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())) {
        int at = token.index();
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
          List<Integer> copulas = sentence.dependencies().children(at, "cop");
          if (sentence.token(at).isVerb() || !copulas.isEmpty()) {
            // "is due in May" looks ahead as "is in May" does
            return !isFuture(sentence, at)
                && copulas.stream().noneMatch(copula -> isFuture(sentence, copula));
          }
          at = sentence.dependencies().head(at).governor();
        }
        return true;
      }
    }
    return true;
  }

  private static boolean isFuture(Sentence sentence, int verb) {
    for (int child : sentence.dependencies().children(verb, "aux", "mark")) {
      String lemma = sentence.token(child).lemma();
      if (lemma.equals("will")
          || lemma.equals("shall")
          || lemma.equals("would")
          || lemma.equals("should")
          || lemma.equals("to")
          || lemma.equals("if")) {
        return true;
      }
    }
    return sentence.token(verb).tag().equals("VBP")
        || sentence.token(verb).tag().equals("VB")
        || (sentence.token(verb).tag().equals("VBZ") && sentence.token(verb).lemma().equals("be"));
  }
}
