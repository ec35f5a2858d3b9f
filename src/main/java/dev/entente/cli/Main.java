package dev.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 finished with findings or failed documents, 2 wrong usage
   */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new EntenteCommand())
        .addSubcommand(new BuildCommand(out, err))
        .addSubcommand(new RemoveCommand(out, err))
        .addSubcommand(new InfoCommand(out))
        .addSubcommand(new CompactCommand(out))
        .addSubcommand(new RecomputeCommand(out))
        .addSubcommand(new ServeCommand(out))
        .addSubcommand(new LoadCommand(out, err))
        .addSubcommand(new QueryCommand(out))
        .addSubcommand(new ExportCommand(out))
        .addSubcommand(new ReportCommand(out))
        .addSubcommand(new ValidateCommand(out))
        .addSubcommand(new ExplainCommand(out, err))
        .addSubcommand(new ReadCommand(out, err))
        .addSubcommand(new EvaluateCommand(out, err))
        .addSubcommand(new WhyCommand(out))
        .addSubcommand(new IndexCommand(out))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new FailureHandler())
        .execute(args);
  }
}
