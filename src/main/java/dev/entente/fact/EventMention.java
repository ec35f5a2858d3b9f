package dev.entente.fact;

import dev.entente.text.Mention;
import java.util.List;

/** One telling of an event in one sentence, its arguments still phrases on the page. */
public record EventMention(
    Trigger trigger, List<Argument> arguments, Circumstance circumstance, Derivation derivation) {
  public EventMention {
    arguments = List.copyOf(arguments);
  }

  /** The fillers of a role, in text order of extraction. */
  public List<Mention> fillers(Role role) {
    return arguments.stream().filter(a -> a.role() == role).map(Argument::filler).toList();
  }
}
