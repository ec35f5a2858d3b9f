package dev.entente.graph;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides whether two tellings may be of one time.
 *
 * <p>They may where both name it and the one time holds the other. Where one is silent, a document
 * supplies what it leaves out; across documents an undated telling is taken to speak of the months
 * around its document's day. A deed lies before the day of the document that tells of it and a plan
 * after: who has visited and is to visit makes two visits, unless both are told with one date.
 */
final class Timing {
  /** How far from its document's day an undated telling may reach. */
  private static final int UNDATED_REACH_DAYS = 45;

  private Timing() {}

  /**
   * Whether the times agree.
   *
   * @param joined whether the two have something in common that is of one time, an agreement
   */
  static boolean agrees(Telling a, Telling b, boolean joined) {
    if (isTold(a, b)) {
      return isOne(a, b);
    }
    if (!joined && !isPlanOfDeed(a, b)) {
      return false;
    }
    if (a.isInDocumentOf(b)) {
      return true;
    }
    Optional<Period> first = period(a);
    Optional<Period> second = period(b);
    return first.isPresent() && second.isPresent() ? first.get().overlaps(second.get()) : joined;
  }

  /** Whether both name a time, and it is one. */
  static boolean isOne(Telling a, Telling b) {
    String one = a.text(Vocabulary.TIME);
    String other = b.text(Vocabulary.TIME);
    return isTold(a, b) && (one.startsWith(other) || other.startsWith(one));
  }

  /** Whether both name a day, and it is one. */
  static boolean isOneDay(Telling a, Telling b) {
    String day = a.text(Vocabulary.TIME);
    return day.length() == "2015-09-29".length() && day.equals(b.text(Vocabulary.TIME));
  }

  private static boolean isTold(Telling a, Telling b) {
    return !a.text(Vocabulary.TIME).isEmpty() && !b.text(Vocabulary.TIME).isEmpty();
  }

  /** Whether a telling is of a time that its document looks back on from afar. */
  static boolean isPast(Telling telling) {
    Optional<Period> day = telling.document().issued();
    return telling.time().isPresent()
        && day.isPresent()
        && !telling.time().get().overlaps(day.get().widened(UNDATED_REACH_DAYS));
  }

  /** Of a plan and a deed, whether the deed may be that of the plan; else true. */
  private static boolean isPlanOfDeed(Telling a, Telling b) {
    if (a.is(Vocabulary.PLANNED) == b.is(Vocabulary.PLANNED)) {
      return true;
    }
    Telling plan = a.is(Vocabulary.PLANNED) ? a : b;
    Telling deed = a.is(Vocabulary.PLANNED) ? b : a;
    if (plan.isInDocumentOf(deed)) {
      return deed.phrasing().isDefinite() && plan.begin() < deed.begin();
    }
    Optional<LocalDate> announced = plan.document().issued().map(Period::last);
    Optional<LocalDate> done = deed.time().or(deed.document()::issued).map(Period::last);
    return announced.isEmpty() || done.isEmpty() || !done.get().isBefore(announced.get());
  }

  private static Optional<Period> period(Telling telling) {
    return telling
        .time()
        .or(() -> telling.document().issued().map(day -> day.widened(UNDATED_REACH_DAYS)));
  }
}
