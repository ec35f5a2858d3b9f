package dev.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the command line. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    version = "entente 0.1.0",
    subcommands = BuildCommand.class,
    description = "Reads diplomatic texts and builds a knowledge graph that cites its sentences.",
    footer = {"", "Example:", "  entente build seeds -o seeds.ttl --store store --ask"})
public final class Main {
  private Main() {}

  /**
   * Runs a command and exits with its code: 0 done, 1 finished with failed documents, 2 wrong
   * usage.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  /** Runs a command on given streams. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
  }
}
