package dev.entente.fact;

/** The ontology's classes of entities, each in the family that its IRI is minted in. */
public enum EntityClass {
  STATE("State", Family.STATE),
  PERSON("Person", Family.PERSON),
  ORGANIZATION("Organization", Family.ORGANIZATION),
  GOVERNMENT_BODY("GovernmentBody", Family.ORGANIZATION),
  INTERNATIONAL_ORGANIZATION("InternationalOrganization", Family.ORGANIZATION),
  PLACE("Place", Family.PLACE),
  AGREEMENT("Agreement", Family.AGREEMENT),
  TREATY("Treaty", Family.AGREEMENT),
  MEMORANDUM_OF_UNDERSTANDING("MemorandumOfUnderstanding", Family.AGREEMENT),
  JOINT_STATEMENT("JointStatement", Family.AGREEMENT),
  CONSENSUS("Consensus", Family.AGREEMENT),
  MECHANISM("Mechanism", Family.MECHANISM),
  HOTLINE("Hotline", Family.MECHANISM),
  DIALOGUE("Dialogue", Family.MECHANISM),
  JOINT_BODY("JointBody", Family.MECHANISM);

  /** What is never confused with another: the first step of an entity's IRI. */
  public enum Family {
    STATE,
    PERSON,
    ORGANIZATION,
    PLACE,
    AGREEMENT,
    MECHANISM
  }

  private final String localName;
  private final Family family;

  EntityClass(String localName, Family family) {
    this.localName = localName;
    this.family = family;
  }

  /** The class's local name in the ontology. */
  public String localName() {
    return localName;
  }

  public Family family() {
    return family;
  }

  /** Whether things of this class can act: {@code ent:Actor}. */
  public boolean isActor() {
    return family == Family.STATE || family == Family.PERSON || family == Family.ORGANIZATION;
  }
}
