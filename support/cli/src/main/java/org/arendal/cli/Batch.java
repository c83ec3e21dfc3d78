package org.arendal.cli;

import java.io.ByteArrayInputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.arendal.core.law.Language;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.ProblemWriter;

/**
 * Answers one case per line, one at a time, so that memory does not grow with their number.
 *
 * <p>Every line gets one line of answer in its place: that of the case, or an object whose only
 * member {@code error} has the line and what is wrong with it, each problem with its code. Answers
 * are handed on line by line, so that a program can send a case and wait for its answer.
 */
final class Batch {
  private final Answerer answerer;
  private final Streams streams;
  private final Language language;

  /** Writes the line that answers a case. */
  @FunctionalInterface
  interface Answerer {
    void write(CaseDocument document, Writer to) throws IOException;
  }

  /** Answers to which errors in a language are added. */
  Batch(Answerer answerer, Streams streams, Language language) {
    this.answerer = answerer;
    this.streams = streams;
    this.language = language;
  }

  /** Answers all lines and returns the exit code. */
  int run(InputStream in) throws IOException {
    LineReader lines = new LineReader(in, CaseReader.DEFAULT_LIMIT);
    CharArrayWriter answer = new CharArrayWriter();
    long count = 0;
    long bad = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      count++;
      try {
        // Only a whole answer goes out, so that a fault leaves no half of one.
        answer.reset();
        answerer.write(
            CaseReader.readDocument(new ByteArrayInputStream(line), Jackson2.JSON), answer);
        answer.writeTo(streams.exact());
      } catch (InvalidCaseException e) {
        bad++;
        streams
            .out()
            .print(ProblemWriter.writeLine(count, e.problems(), language, Jackson2.JSON) + "\n");
      }
      if (!streams.flush()) {
        break;
      }
    }
    if (bad == 0) {
      return ExitCodes.EVALUATED;
    }
    throw BadInputException.of("error.bad-lines", bad, count);
  }
}
