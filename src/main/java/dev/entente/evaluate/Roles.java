package dev.entente.evaluate;

import dev.entente.fact.EventType;
import dev.entente.fact.Role;
import java.util.Locale;
import java.util.Set;

/** What actors' roles are called: who meets whom is all the same, who accuses whom is not. */
final class Roles {
  private static final Set<String> SYMMETRIC =
      Set.of("Signing", "Meeting", "Cooperation", "Establishment", "Commitment");

  private Roles() {}

  /** The role's name; {@code participant} in a class in which agent and counterpart are alike. */
  static String name(EventType type, Role role) {
    return SYMMETRIC.contains(type.name()) ? "participant" : role.name().toLowerCase(Locale.ROOT);
  }
}
