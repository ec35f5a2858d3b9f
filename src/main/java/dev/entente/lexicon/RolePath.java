package dev.entente.lexicon;

import dev.entente.fact.Role;
import java.util.List;

/**
 * Where a role's filler stands, seen from the trigger.
 *
 * @param steps {@code subj}, {@code obj}, {@code iobj}, {@code poss}, {@code mod}, or a
 *     preposition, each from where the step before led
 * @param always whether the path counts even where an earlier path has filled the role
 */
public record RolePath(Role role, List<String> steps, boolean always) {
  public RolePath {
    steps = List.copyOf(steps);
  }

  static RolePath of(String role, String path, TsvFile.Row row) {
    boolean always = path.startsWith("+");
    Role parsed =
        switch (role) {
          case "agent" -> Role.AGENT;
          case "counterpart" -> Role.COUNTERPART;
          case "instrument" -> Role.INSTRUMENT;
          case "mechanism" -> Role.MECHANISM;
          case "place" -> Role.PLACE;
          default ->
              throw row.flaw(
                  "role is "
                      + role
                      + ", expected agent, counterpart, instrument, mechanism or place");
        };
    return new RolePath(
        parsed, List.of((always ? path.substring(1) : path).split(">", -1)), always);
  }
}
