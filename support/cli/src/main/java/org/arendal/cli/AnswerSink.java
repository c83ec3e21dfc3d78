package org.arendal.cli;

import java.io.IOException;

/**
 * Takes the answers of a batch in the order of their lines, from one thread at a time.
 *
 * <p>An {@link IOException} ends the batch and says no more; whoever owns the stream tells why it
 * cannot be written. What the sink itself is to tell it throws as another exception.
 */
interface AnswerSink extends AutoCloseable {
  /** What was answered before this run began; its answers come after. */
  Tally before();

  /** Takes one answer with its line feed. */
  void write(byte[] answer) throws IOException;

  /** Keeps what the input was up to a line whose answer, and all before it, were taken. */
  void mark(Mark mark) throws IOException;

  /** Hands on all that was taken. */
  void flush() throws IOException;

  /** The input is at its end, and all answers were taken. */
  void end(Mark mark) throws IOException;

  @Override
  void close();
}
