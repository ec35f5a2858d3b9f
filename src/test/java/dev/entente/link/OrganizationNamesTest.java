package dev.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityClass.Family;
import dev.entente.fact.EntityId;
import org.junit.jupiter.api.Test;

class OrganizationNamesTest {
  private static final EntityId AGENCY = new EntityId(Family.ORGANIZATION, "agency");
  private static final EntityId COUNCIL = new EntityId(Family.ORGANIZATION, "council");

  @Test
  void initialsStandForTheName() {
    OrganizationNames names = new OrganizationNames();
    names.note("National Security Agency", AGENCY);
    assertThat(names.find("NSA")).contains(AGENCY);
    assertThat(names.find("N.S.A.")).contains(AGENCY);
    assertThat(names.find("CIA")).isEmpty();
  }

  @Test
  void smallWordsMayCountAmongTheInitials() {
    assertThat(OrganizationNames.acronyms("Ministry of Defence")).containsExactly("MD", "MoD");
  }

  @Test
  void lastWordsStandForTheLatestName() {
    OrganizationNames names = new OrganizationNames();
    names.note("State Duma", AGENCY);
    names.note("European Council", COUNCIL);
    assertThat(names.latest("Duma")).contains(AGENCY);
    assertThat(names.latest("Council")).contains(COUNCIL);
  }

  @Test
  void whatThePageDefinesIsRemembered() {
    OrganizationNames names = new OrganizationNames();
    names.define("WMCC", COUNCIL);
    assertThat(names.defined("WMCC")).contains(COUNCIL);
  }
}
