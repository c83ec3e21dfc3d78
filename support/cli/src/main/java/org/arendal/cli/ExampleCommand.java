package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a case to begin with. */
@Command(name = "example", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExampleCommand implements Callable<Integer> {
  private static final String RESOURCE = "example.json";

  private final Streams streams;

  @Mixin final SpokenOption spoken = new SpokenOption();

  ExampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(text());
    return ExitCodes.EVALUATED;
  }

  private static String text() {
    try (InputStream in = ExampleCommand.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
