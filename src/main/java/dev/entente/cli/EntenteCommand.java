package dev.entente.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
    name = "entente",
    description = "Reads diplomatic texts and builds a knowledge graph that cites its sentences.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:finished with findings or failed documents", "2:wrong usage"},
    footerHeading = "%nExample:%n",
    footer = "  entente build seeds -o graph.ttl --store store --ask")
final class EntenteCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(Usage.commandLine(spec), "Missing command");
  }
}
