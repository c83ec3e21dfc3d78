package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.arendal.core.Convention;

/** What a run of the command gave. */
record CliRun(int exitCode, String out, String err) {
  /** All five countries, whose files are read once for all runs. */
  static final Supplier<Convention> ALL_COUNTRIES = () -> Assembled.CONVENTION;

  private static final class Assembled {
    static final Convention CONVENTION = Convention.discovered();
  }

  /** Runs the command with nothing on standard input. */
  static CliRun of(String... args) {
    return with("", args);
  }

  /** Runs the command with this text on standard input. */
  static CliRun with(String in, String... args) {
    return with(new ByteArrayInputStream(in.getBytes(UTF_8)), args);
  }

  /** Runs the command with this standard input. */
  static CliRun with(InputStream in, String... args) {
    return with(in, ALL_COUNTRIES, args);
  }

  /** Runs the command on countries that are assembled in another way. */
  static CliRun with(Supplier<Convention> countries, String... args) {
    return with(InputStream.nullInputStream(), countries, args);
  }

  private static CliRun with(InputStream in, Supplier<Convention> countries, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(args, new Streams(in, out, err), countries);
    return new CliRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
