package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself; it does nothing without a subcommand. */
@Command(
    name = "arendal",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class Arendal implements Runnable {
  @Mixin final SpokenOption spoken = new SpokenOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine command = requireNonNull(spec).commandLine();
    throw new UsageException(
        command,
        Phrase.of("error.name-a-command", String.join(", ", command.getSubcommands().keySet())));
  }
}
