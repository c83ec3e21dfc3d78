package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The Convention's own arithmetic with days; it does nothing without a subcommand. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "CALCULATION",
    description = {
      "Calculates days as the Convention does, step by step and with citations. In text the answer"
          + " is the last step; --format json names it. Every calculation takes --lang (da, en, fi, is, nb, nn, sv, sv-FI)."
    },
    footer = {
      "",
      "Examples:",
      "  arendal calendar entry-into-force 1996-07-15",
      "  arendal calendar denunciation 2030-08-31 --lang da",
      "  arendal calendar annual-notice 1996 --format json",
      "  arendal calendar earlier-rules 1995-05-01",
      "  arendal calendar residence --start 1994-03-01 --on 1997-03-01",
      "",
      "Exit codes: 0 calculated; 2 bad input or usage; 1 fault."
    })
final class CalendarCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine command = requireNonNull(spec).commandLine();
    throw new ParameterException(
        command, "name a calculation: " + String.join(", ", command.getSubcommands().keySet()));
  }
}
