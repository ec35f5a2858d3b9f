package dev.entente.evaluate;

/** What is counted as found, spurious or missed. */
public enum Measure {
  /** Event mentions: the right class in the right sentence. */
  EVENT("event"),
  /** Actors in their roles. */
  ARGUMENT("argument"),
  /** Event mentions with every actor and the status right. */
  STRICT("strict"),
  /** Entities, by any of their names. */
  ENTITY("entity"),
  /** Entities of the right class. */
  ENTITY_CLASS("entity+class"),
  /** Who holds which office for whom. */
  OFFICE("office"),
  /** Topics of the event mentions that were found. */
  TOPIC("topic");

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  /** What tables call it. */
  public String title() {
    return title;
  }
}
