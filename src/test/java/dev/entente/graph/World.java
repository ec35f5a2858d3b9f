package dev.entente.graph;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;

/** Entities that the tests speak of. */
public final class World {
  public static final Entity CHINA = Page.entity(EntityClass.STATE, "CHN", "China", "Beijing");
  public static final Entity USA =
      Page.entity(EntityClass.STATE, "USA", "United States", "US", "Washington");
  public static final Entity RUSSIA = Page.entity(EntityClass.STATE, "RUS", "Russia", "Moscow");
  public static final Entity UKRAINE = Page.entity(EntityClass.STATE, "UKR", "Ukraine", "Kyiv");
  public static final Entity XI =
      Page.actingFor(
          Page.entity(EntityClass.PERSON, "xi-jinping", "Xi Jinping", "Xi", "President Xi"), CHINA);
  public static final Entity OBAMA =
      Page.actingFor(Page.entity(EntityClass.PERSON, "barack-obama", "Barack Obama", "Obama"), USA);
  public static final Entity COOK = Page.entity(EntityClass.PERSON, "tim-cook", "Tim Cook", "Cook");
  public static final Entity SNOWDEN =
      Page.entity(EntityClass.PERSON, "edward-snowden", "Edward Snowden", "Snowden");
  public static final Entity NSA =
      Page.actingFor(
          Page.entity(
              EntityClass.GOVERNMENT_BODY, "national-security-agency", "National Security Agency"),
          USA);
  public static final Entity SEATTLE = Page.entity(EntityClass.PLACE, "seattle", "Seattle");
  public static final Entity CONSENSUS =
      Page.entity(EntityClass.CONSENSUS, "bilateral-consensus-chn-usa", "bilateral consensus");
  public static final Entity PARIS =
      Page.entity(EntityClass.TREATY, "paris-agreement", "Paris Agreement");
  public static final Entity KYOTO =
      Page.entity(EntityClass.TREATY, "kyoto-protocol", "Kyoto Protocol");
  public static final Entity CONVENTION =
      Page.entity(EntityClass.TREATY, "climate-convention", "Climate Convention");
  public static final Entity HOTLINE =
      Page.entity(EntityClass.HOTLINE, "telephone-hotline-chn-usa", "telephone hotline");

  private World() {}
}
