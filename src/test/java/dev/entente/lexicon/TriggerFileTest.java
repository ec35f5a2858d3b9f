package dev.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TriggerFileTest {
  private static final Set<String> TYPES =
      Set.of(
          "Signing",
          "Ratification",
          "Withdrawal",
          "Commitment",
          "Meeting",
          "Visit",
          "Establishment",
          "Cooperation",
          "Support",
          "Aid",
          "Concession",
          "Request",
          "Statement",
          "Disclosure",
          "Accusation",
          "Rejection",
          "Threat",
          "Protest",
          "Sanction",
          "Hostility");

  private final List<List<String>> rows =
      TsvFile.read("triggers.tsv", 6).stream().map(TsvFile.Row::cells).toList();

  @Test
  void everyClassHasManyWordsAndNoOtherClassHasAny() {
    assertThat(rows.stream().map(r -> r.get(2)).collect(Collectors.toSet())).isEqualTo(TYPES);
    for (String type : TYPES) {
      assertThat(rows.stream().filter(r -> r.get(2).equals(type))).as(type).hasSizeGreaterThan(40);
    }
  }

  @Test
  void rowsAreSortedAndTellApartByTheirConditions() {
    Comparator<List<String>> order =
        Comparator.comparing((List<String> r) -> r.get(2))
            .thenComparing(r -> r.get(0))
            .thenComparing(r -> r.get(1))
            .thenComparing(r -> r.get(3));
    assertThat(rows).isSortedAccordingTo(order);
    Set<List<String>> keys = new HashSet<>();
    for (List<String> row : rows) {
      assertThat(keys.add(row.subList(0, 4))).as(row.toString()).isTrue();
    }
  }

  @Test
  void everyRowHasASentenceOfItsOwn() {
    Set<String> examples = new HashSet<>();
    for (List<String> row : rows) {
      assertThat(row.get(5)).matches("[A-Z].* .*\\.");
      assertThat(examples.add(row.get(5))).as(row.get(5)).isTrue();
    }
  }

  @Test
  void everyConditionNamesAWordClassThatExists() {
    WordClasses classes = WordClasses.load();
    assertThat(TriggerLexicon.load(classes).all()).hasSize(rows.size());
    assertThat(LightVerbs.load(classes).find("hold", "meeting")).isPresent();
  }
}
