package org.arendal.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a case to begin with, or the names of those that there are. */
@Command(name = "example", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExampleCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin final SpokenOption spoken = new SpokenOption();

  @ArgGroup private Which which = new Which();

  ExampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (which.list) {
      ExampleCase.names().forEach(name -> streams.out().print(name + "\n"));
    } else {
      streams.out().print(which.example.json());
    }
    return ExitCodes.EVALUATED;
  }

  /** One, or all by name. */
  private static final class Which {
    @Parameters(arity = "0..1", paramLabel = "NAME", converter = ExampleCase.OfName.class)
    private ExampleCase example = ExampleCase.FIRST;

    @Option(names = "--list")
    private boolean list;
  }
}
