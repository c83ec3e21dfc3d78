package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The three streams of a run: UTF-8 and, but for exact output, lines ended by a line feed, whatever
 * the platform.
 */
final class Streams {
  private final InputStream in;
  private final Watched answers;
  private final PrintWriter exact;
  private final PrintWriter out;
  private final PrintWriter err;

  Streams(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.answers = new Watched(out);
    this.exact = new PrintWriter(new OutputStreamWriter(answers, UTF_8));
    this.out = new PrintWriter(new LineFeeds(exact));
    this.err = new PrintWriter(new LineFeeds(new OutputStreamWriter(err, UTF_8)));
  }

  /** The bytes that are read when the file is {@code -}. */
  InputStream in() {
    return in;
  }

  /** Takes the answer. */
  PrintWriter out() {
    return out;
  }

  /** Takes an answer whose form says how its lines end. */
  PrintWriter exact() {
    return exact;
  }

  /** Takes an answer in bytes; not to be mixed with another. */
  OutputStream bytes() {
    return answers;
  }

  /** Takes errors. */
  PrintWriter err() {
    return err;
  }

  /** Writes out what is held back; false if some of the answer could not be written. */
  boolean flush() {
    err.flush();
    return !out.checkError() && !exact.checkError() && answers.failures.isEmpty();
  }

  /** Why some of the answer could not be written, as the system says it; empty if all was. */
  Optional<String> failure() {
    return answers.failures.stream().findFirst();
  }

  /**
   * Whether whoever read the answer went away, as {@code head} does once it has its lines. What the
   * system calls that may be in another language, but holds the word.
   */
  boolean isAbandoned() {
    return failure().filter(reason -> reason.toLowerCase(Locale.ROOT).contains("pipe")).isPresent();
  }

  /** Keeps what a {@link PrintWriter} would swallow. */
  private static final class Watched extends FilterOutputStream {
    private final List<String> failures = new CopyOnWriteArrayList<>();

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      watch(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
      watch(out::flush);
    }

    private void watch(Action action) throws IOException {
      try {
        action.run();
      } catch (IOException e) {
        failures.add(String.valueOf(e.getMessage()));
        throw e;
      }
    }

    /** Something that can fail. */
    @FunctionalInterface
    private interface Action {
      void run() throws IOException;
    }
  }

  /** Drops the carriage returns that picocli writes on some platforms; nothing else has any. */
  private static final class LineFeeds extends FilterWriter {
    LineFeeds(Writer out) {
      super(out);
    }

    @Override
    public void write(int character) throws IOException {
      if (character != '\r') {
        out.write(character);
      }
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      write(String.valueOf(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      out.write(text.substring(offset, offset + length).replace("\r", ""));
    }
  }
}
