package dev.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure to read or write into one line on stderr and exit code 1. */
final class FailureHandler implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      command.getErr().println("entente: " + failure.getMessage());
      command.getErr().flush();
      return ExitCodes.FINDINGS;
    }
    throw failure;
  }
}
