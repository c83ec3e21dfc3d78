package org.arendal.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands on answers in the order of their lines, whichever is ready first.
 *
 * <p>What is ready too early waits here, and where too much of it does, no further line is begun;
 * so one slow case holds up the others, but does not heap them up. An answer that is handed on
 * while a line is waited for is handed on at once, since whoever gets it may send the next line
 * only then; others may be held back until then.
 */
final class InOrder {
  /** Bytes of lines that are begun, and of answers that wait, before no further line is begun. */
  private static final long MOST_BYTES = 8 << 20;

  private final AnswerSink to;
  private final int most;
  private final Map<Long, LineAnswer> waiting = new HashMap<>();
  private long bytes;
  private Tally written;
  private long last = Long.MAX_VALUE;
  private boolean isLineAwaited;
  private boolean isOver;
  private @Nullable Throwable fault;
  private boolean isCutOff;

  /** Answers that are handed on here; at most so many lines are begun and not handed on. */
  InOrder(AnswerSink to, int most) {
    this.to = to;
    this.most = most;
    this.written = to.before();
  }

  /** Waits until a line may be begun; false if none is to be any more. */
  synchronized boolean mayBegin(long number) throws InterruptedException {
    while (!isOver && (number - written.lines() > most || bytes > MOST_BYTES)) {
      wait();
    }
    return !isOver && number <= last;
  }

  /** A line is begun, of which {@link #take} will be told what came. */
  synchronized void begins(CaseLine line) {
    bytes += line.bytes().length;
  }

  /** Takes what came of a line, and hands on all that is ready in order. */
  synchronized void take(LineAnswer answer) {
    waiting.put(answer.number(), answer);
    bytes += answer.bytes().length - answer.lineLength();
    handOn();
  }

  /** The input ends with this line. */
  synchronized void endsWith(long number) {
    last = number;
    handOn();
  }

  /** A line is waited for, or it no longer is. */
  synchronized void awaitsLine(boolean isAwaited) {
    isLineAwaited = isAwaited;
    if (isAwaited) {
      handOn();
    }
  }

  /** Waits so long, or until nothing more will be handed on; whether that is so. */
  synchronized boolean isOverWithin(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = millis;
        !isOver && left > 0;
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
      wait(left);
    }
    return isOver;
  }

  /** What was handed on. */
  synchronized Tally written() {
    return written;
  }

  /** Why a line could not be read or answered, which ended all. */
  synchronized Optional<Throwable> fault() {
    return Optional.ofNullable(fault);
  }

  /** Whether an answer could not be handed on, which ended all. */
  synchronized boolean isCutOff() {
    return isCutOff;
  }

  private void handOn() {
    try {
      LineAnswer next = waiting.remove(written.lines() + 1);
      while (next != null && !isOver) {
        bytes -= next.bytes().length;
        handOn(next);
        next = waiting.remove(written.lines() + 1);
      }
      if (isLineAwaited && !isOver) {
        to.flush();
      }
    } catch (IOException e) {
      isCutOff = true;
    } catch (RuntimeException | Error e) {
      fault = e;
    }
    isOver |= isCutOff || fault != null || written.lines() == last;
    notifyAll();
  }

  private void handOn(LineAnswer next) throws IOException {
    fault = next.fault().orElse(null);
    if (fault != null) {
      isOver = true;
      to.flush();
      return;
    }
    to.write(next.bytes());
    written = written.with(next.isBad());
    if (next.mark().isPresent()) {
      to.mark(next.mark().get());
    }
  }
}
