package dev.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first full date in a line: "2023-11-16T06:40", "Nov. 16, 2023", "26 April 2023",
 * "11/05/2018 - 07:30", "24.9.21", "8.IX.1988".
 */
final class DateReader {

  /** Which comes first where both numbers could be a month. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|"
          + "january|february|march|april|june|july|august|september|october|november|december)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?<![\\d/.-])(?:"
              + "(?<year>(?:1[5-9]|20)\\d\\d)([-/.年])(?<month>\\d{1,2})(?:\\2|月)(?<day>\\d{1,2})(?!\\d)"
              + "|(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>"
              + "(?<shortYear>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d/])"
              + "|(?<romanDay>\\d{1,2})\\.\\s?(?<roman>[IVX]{1,4})\\.\\s?(?<romanYear>\\d{4})"
              + "|(?<dayThen>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?[\\s-]+(?<monthThen>"
              + MONTH
              + ")\\b\\.?,?[\\s-]+(?<yearThen>\\d{4})"
              + "|\\b(?<monthName>"
              + MONTH
              + ")\\b\\.?\\s+(?<dayName>\\d{1,2})(?:st|nd|rd|th)?\\b,?\\s+(?<yearName>\\d{4})"
              + ")");

  private static final Pattern DAY_MONTH =
      Pattern.compile("(?i)(?=\\d)\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?i)(?=[adfjmnos])\\b" + MONTH + "\\b\\.? \\d{1,2}\\b(?!:)");

  private final Order order;

  DateReader(Order order) {
    this.order = order;
  }

  /**
   * A reader in the page's own habit: the one its written-out dates follow ("30 April" or "April
   * 30"), else its language variant's, else day first, as most of the world writes.
   */
  static DateReader forPage(String text, String language) {
    String head = text.length() > 50_000 ? text.substring(0, 50_000) : text;
    long dayFirst = DAY_MONTH.matcher(head).results().count();
    long monthFirst = MONTH_DAY.matcher(head).results().count();
    if (dayFirst != monthFirst) {
      return new DateReader(dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }
    String variant = language.toLowerCase(Locale.ROOT).replace('_', '-');
    return new DateReader(variant.equals("en-us") ? Order.MONTH_FIRST : Order.DAY_FIRST);
  }

  /** The first full date of the line; empty if it has none. */
  Optional<LocalDate> first(String line) {
    Matcher matcher = DATE.matcher(line.length() > 2000 ? line.substring(0, 2000) : line);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Where the first full date begins, or -1. */
  int indexIn(String line) {
    Matcher matcher = DATE.matcher(line.length() > 2000 ? line.substring(0, 2000) : line);
    while (matcher.find()) {
      if (date(matcher).isPresent()) {
        return matcher.start();
      }
    }
    return -1;
  }

  private Optional<LocalDate> date(Matcher m) {
    if (m.group("year") != null) {
      return of(number(m, "year"), number(m, "month"), number(m, "day"));
    }
    if (m.group("first") != null) {
      return numeric(m);
    }
    if (m.group("roman") != null) {
      int month = ROMANS.indexOf(m.group("roman").toUpperCase(Locale.ROOT)) + 1;
      return of(number(m, "romanYear"), month, number(m, "romanDay"));
    }
    if (m.group("dayThen") != null) {
      return of(number(m, "yearThen"), month(m.group("monthThen")), number(m, "dayThen"));
    }
    return of(number(m, "yearName"), month(m.group("monthName")), number(m, "dayName"));
  }

  /** Where only one order is possible, that one; dots mean day first; else the page's habit. */
  private Optional<LocalDate> numeric(Matcher m) {
    int first = number(m, "first");
    int second = number(m, "second");
    int year = number(m, "shortYear");
    if (year < 100) {
      year += year < 70 ? 2000 : 1900;
    }
    boolean dayFirst =
        first > 12 || (second <= 12 && (m.group("mark").equals(".") || order == Order.DAY_FIRST));
    return dayFirst ? of(year, second, first) : of(year, first, second);
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
