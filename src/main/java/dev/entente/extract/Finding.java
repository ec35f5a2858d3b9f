package dev.entente.extract;

import dev.entente.fact.Argument;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import java.util.ArrayList;
import java.util.List;

/** A candidate with what was found for it. */
record Finding(Candidate candidate, List<Argument> arguments, Status status) {
  Finding {
    arguments = List.copyOf(arguments);
  }

  boolean hasAgent() {
    return arguments.stream().anyMatch(a -> a.role() == Role.AGENT);
  }

  boolean hasActor() {
    return arguments.stream().anyMatch(a -> a.role() == Role.AGENT || a.role() == Role.COUNTERPART);
  }

  boolean is(String type) {
    return candidate.rule().type().name().equals(type);
  }

  /** The finding with another's fillers for the roles that it leaves empty. */
  Finding filledFrom(Finding other) {
    List<Argument> all = new ArrayList<>(arguments);
    other.arguments.stream()
        .filter(more -> arguments.stream().noneMatch(own -> own.role() == more.role()))
        .forEach(all::add);
    return new Finding(candidate, all, status);
  }
}
