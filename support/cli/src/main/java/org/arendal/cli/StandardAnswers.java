package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;

/** Answers on standard output, of which nothing is kept but what its reader keeps. */
final class StandardAnswers implements AnswerSink {
  private final OutputStream out;

  StandardAnswers(OutputStream out) {
    this.out = requireNonNull(out);
  }

  @Override
  public Tally before() {
    return Tally.NONE;
  }

  @Override
  public void write(byte[] answer) throws IOException {
    out.write(answer);
  }

  @Override
  public void mark(Mark mark) {}

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void end(Mark mark) throws IOException {
    flush();
  }

  @Override
  public void close() {}
}
