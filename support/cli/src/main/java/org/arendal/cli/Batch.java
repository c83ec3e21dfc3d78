package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.concurrent.TimeUnit;
import org.arendal.core.law.Language;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.ProblemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Answers one case per line on several threads, with the answers in the order of the lines and no
 * more lines in memory than a fixed number for each thread.
 *
 * <p>Every line gets one line of answer in its place: that of the case, or an object whose only
 * member {@code error} has the line and what is wrong with it, each problem with its code. What is
 * ready is handed on before more is waited for, so that a program can send a case and wait for its
 * answer.
 *
 * <p>Whoever is free reads the next line and answers it. So no line waits anywhere, and the order
 * is kept by {@link InOrder} alone.
 */
final class Batch {
  /** Lines that may be begun before the first of them is handed on, for each thread. */
  private static final int LINES_A_THREAD = 16;

  private final Answerer answerer;
  private final Language language;
  private final int threads;

  /** Writes the line that answers a case. Several threads call it at once. */
  @FunctionalInterface
  interface Answerer {
    void write(CaseDocument document, Writer to) throws IOException;
  }

  /** Is told from time to time how far a batch has come. */
  interface Watcher {
    /** Nobody. */
    Watcher NONE =
        new Watcher() {
          @Override
          public long millis() {
            return TimeUnit.HOURS.toMillis(1);
          }

          @Override
          public void tell(Tally tally) {}
        };

    /** In how many milliseconds it wants to be told. */
    long millis();

    /** What was answered so far. */
    void tell(Tally tally);
  }

  /** Answers to which errors in a language are added, made by so many threads. */
  Batch(Answerer answerer, Language language, int threads) {
    this.answerer = answerer;
    this.language = language;
    this.threads = threads;
  }

  /**
   * Answers all lines that were not read yet, or as many as can be handed on, and returns how many
   * are answered with those of before.
   *
   * @throws IOException if the lines cannot be read; what was read before is answered
   */
  Tally run(CaseLines lines, AnswerSink to, Watcher watcher) throws IOException {
    InOrder inOrder = new InOrder(to, LINES_A_THREAD * threads);
    lines.whenAwaited(inOrder::awaitsLine);
    for (int i = 1; i <= threads; i++) {
      Thread thread = new Thread(() -> work(lines, inOrder), "batch-" + i);
      // Who waits for a line that never comes is not to keep the process.
      thread.setDaemon(true);
      thread.start();
    }
    try {
      while (!inOrder.isOverWithin(watcher.millis())) {
        watcher.tell(inOrder.written());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (inOrder.fault().isPresent()) {
      rethrow(inOrder.fault().get());
    }
    if (!inOrder.isCutOff()) {
      end(lines, to);
    }
    return inOrder.written();
  }

  private static void end(CaseLines lines, AnswerSink to) {
    try {
      to.end(lines.mark());
    } catch (IOException e) {
      // Whoever owns the stream knows, as of any answer that cannot be handed on.
      return;
    }
  }

  private static void rethrow(Throwable fault) throws IOException {
    if (fault instanceof IOException unread) {
      throw unread;
    }
    if (fault instanceof Error error) {
      throw error;
    }
    throw fault instanceof RuntimeException runtime ? runtime : new IllegalStateException(fault);
  }

  private void work(CaseLines lines, InOrder inOrder) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    while (isOneMoreAnswered(lines, inOrder, answer)) {
      // Nothing of a line is held here while the next is waited for.
    }
  }

  private boolean isOneMoreAnswered(
      CaseLines lines, InOrder inOrder, ByteArrayOutputStream answer) {
    CaseLine line = next(lines, inOrder);
    if (line == null) {
      return false;
    }
    inOrder.take(answered(line, answer));
    return true;
  }

  private static @Nullable CaseLine next(CaseLines lines, InOrder inOrder) {
    synchronized (lines) {
      long number = lines.number() + 1;
      try {
        CaseLine line = inOrder.mayBegin(number) ? lines.next() : null;
        if (line == null) {
          inOrder.endsWith(lines.number());
        } else {
          inOrder.begins(line);
        }
        return line;
      } catch (IOException | InterruptedException | RuntimeException | Error e) {
        inOrder.take(LineAnswer.unread(number, e));
        return null;
      }
    }
  }

  private LineAnswer answered(CaseLine line, ByteArrayOutputStream answer) {
    // Only a whole answer goes out, so that a fault leaves no half of one.
    answer.reset();
    try (Writer to = new OutputStreamWriter(answer, UTF_8)) {
      answerer.write(
          CaseReader.readDocument(new ByteArrayInputStream(line.bytes()), Jackson2.JSON), to);
      to.flush();
      return LineAnswer.of(line, answer.toByteArray());
    } catch (InvalidCaseException e) {
      String error = ProblemWriter.writeLine(line.number(), e.problems(), language, Jackson2.JSON);
      return LineAnswer.bad(line, (error + "\n").getBytes(UTF_8));
    } catch (IOException | RuntimeException | Error e) {
      return LineAnswer.fault(line, e);
    }
  }
}
