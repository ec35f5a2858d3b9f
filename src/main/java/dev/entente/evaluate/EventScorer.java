package dev.entente.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the event mentions of one document with the gold's. */
final class EventScorer {
  private static final int LINE = 160;

  private final GoldDocument gold;
  private final List<FoundEvent> found;
  private final EntityNames names;
  private final EventPairing pairs;
  private final ScoreSheet sheet;

  EventScorer(GoldDocument gold, List<FoundEvent> found, EntityNames names, ScoreSheet sheet) {
    this.gold = gold;
    this.found = found;
    this.names = names;
    this.pairs = new EventPairing(gold.events(), found, names);
    this.sheet = sheet;
  }

  void score() {
    for (int i = 0; i < gold.events().size(); i++) {
      GoldEvent event = gold.events().get(i);
      Optional<FoundEvent> match = pairs.foundFor(i).map(found::get);
      if (!event.optional() && match.isPresent()) {
        match(event, match.get());
      } else if (!event.optional()) {
        miss(event);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      Optional<GoldEvent> match = pairs.goldFor(j).map(gold.events()::get);
      if (match.isEmpty()) {
        spurious(found.get(j));
      }
      if (match.filter(GoldEvent::optional).isEmpty()) {
        sheet.countConfidence(found.get(j).confidence(), match.isPresent());
      }
    }
  }

  private void miss(GoldEvent event) {
    sheet.countEvent(event.type(), 0, 0, 1);
    sheet.count(Measure.ARGUMENT, 0, 0, event.actors().size());
    sheet.count(Measure.STRICT, 0, 0, 1);
    error("MISSED", event.type().name(), event.sentence());
  }

  private void spurious(FoundEvent event) {
    sheet.countEvent(event.type(), 0, 1, 0);
    sheet.count(Measure.ARGUMENT, 0, event.actors().size(), 0);
    sheet.count(Measure.STRICT, 0, 1, 0);
    error("SPURIOUS", event.type() + " " + shown(event), event.sentence());
  }

  private void match(GoldEvent wanted, FoundEvent event) {
    int common = EventPairing.commonActors(wanted, event, names);
    int spurious = event.actors().size() - common;
    int missed = wanted.actors().size() - common;
    sheet.countEvent(wanted.type(), 1, 0, 0);
    sheet.count(Measure.ARGUMENT, common, spurious, missed);
    boolean status = event.status() == wanted.details().status();
    if (status && spurious == 0 && missed == 0) {
      sheet.count(Measure.STRICT, 1, 0, 0);
    } else {
      sheet.count(Measure.STRICT, 0, 1, 1);
      String want = wanted.actors() + " " + lower(wanted.details().status());
      String got = shown(event) + " " + lower(event.status());
      error("PARTLY", wanted.type() + " want " + want + " got " + got, wanted.sentence());
    }
    details(wanted.details(), event);
  }

  private void details(GoldEvent.Details wanted, FoundEvent event) {
    sheet.count(Detail.STATUS, event.status() == wanted.status());
    wanted.time().ifPresent(time -> sheet.count(Detail.TIME, event.isAt(time)));
    wanted.attributedTo().ifPresent(speaker -> attribution(speaker, event));
    for (Map.Entry<Detail, String> thing : wanted.things().entrySet()) {
      Detail detail = thing.getKey();
      sheet.count(detail, names.hasNameLike(event.things(detail), thing.getValue()));
    }
    Set<String> common = new HashSet<>(event.topics());
    common.retainAll(wanted.topics());
    int right = common.size();
    sheet.count(
        Measure.TOPIC, right, event.topics().size() - right, wanted.topics().size() - right);
  }

  private void attribution(GoldEntity speaker, FoundEvent event) {
    boolean isRight =
        event.told().attributedTo().filter(id -> names.isSame(id, speaker)).isPresent();
    sheet.count(Detail.ATTRIBUTION, isRight);
  }

  private List<String> shown(FoundEvent event) {
    return event.actors().stream().map(a -> a.role() + " " + names.label(a.entity())).toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void error(String kind, String what, String sentence) {
    String line = sentence.replaceAll("\\s+", " ").strip();
    String cut = line.length() > LINE ? line.substring(0, LINE) + "…" : line;
    sheet.error(gold.id() + " " + kind + " " + what + " | " + cut);
  }
}
