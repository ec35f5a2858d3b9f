package dev.entente.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reports wrong usage, which ends a command with exit code 2. */
final class Usage {
  private Usage() {}

  /** The command line that picocli has given a command. */
  static CommandLine commandLine(@Nullable CommandSpec spec) {
    return Objects.requireNonNull(spec, "picocli sets the specification").commandLine();
  }

  /** What is wrong with the arguments, for the caller to throw. */
  static ParameterException wrong(@Nullable CommandSpec spec, String message) {
    return new ParameterException(commandLine(spec), message);
  }
}
