package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The Convention's own arithmetic with days; it does nothing without a subcommand. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "CALCULATION",
    footer = {
      "  arendal calendar entry-into-force 1996-07-15",
      "  arendal calendar denunciation 2030-08-31 --lang da",
      "  arendal calendar annual-notice 1996 --format json",
      "  arendal calendar earlier-rules 1995-05-01",
      "  arendal calendar residence --start 1994-03-01 --on 1997-03-01"
    })
final class CalendarCommand implements Runnable {
  @Mixin final SpokenOption spoken = new SpokenOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine command = requireNonNull(spec).commandLine();
    throw new UsageException(
        command,
        Phrase.of(
            "error.name-a-calculation", String.join(", ", command.getSubcommands().keySet())));
  }
}
