package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; it does nothing without a subcommand. */
@Command(
    name = "arendal",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Asks the Nordic Convention on Social Assistance and Social Services (1994).",
      "It takes facts of a case and a day, and says article by article what the Convention says,"
          + " why, what is still unknown, who must judge it and whom to contact. It decides nothing"
          + " that the Convention leaves to a human."
    },
    footer = {
      "",
      "Exit codes: 0 evaluated; 2 bad input or usage, said in one error; 1 fault, or the answer could not be written.",
      "Answers go to standard output as UTF-8. No clock is read: every day asked for is given."
    })
final class Arendal implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine command = requireNonNull(spec).commandLine();
    throw new ParameterException(
        command, "name a command: " + String.join(", ", command.getSubcommands().keySet()));
  }
}
