package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.arendal.core.Convention;

/** What a run of the command gave. */
record CliRun(int exitCode, String out, String err) {

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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(args, in, out, err);
    return new CliRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Runs the command on countries that are assembled in another way. */
  static CliRun with(Supplier<Convention> countries, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), out, err);
    int exitCode = Main.run(args, streams, countries);
    return new CliRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
