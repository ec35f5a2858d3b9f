package dev.entente.fact;

/** One of the ontology's event classes, by its local name: {@code Signing}. */
public record EventType(String name) implements Comparable<EventType> {
  public EventType {
    if (!name.matches("[A-Z][A-Za-z]+")) {
      throw new IllegalArgumentException("event type needs a class's local name: " + name);
    }
  }

  @Override
  public int compareTo(EventType other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
