package org.arendal.cli;

import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;

/**
 * Says on standard error how far a batch has come: in numbers, with nothing of a case. The longer
 * it takes the rarer, at first each second and in the end each minute.
 */
final class BatchProgress implements Batch.Watcher {
  private static final long FIRST = TimeUnit.SECONDS.toMillis(1);
  private static final long RAREST = TimeUnit.MINUTES.toMillis(1);

  private final PrintWriter err;
  private final Texts texts;
  private final Tally before;
  private final OptionalLong size;
  private final LongSupplier read;
  private final long start = System.nanoTime();

  /**
   * Progress of a run after what was answered before, through an input of this size of which so
   * many bytes were read.
   */
  BatchProgress(PrintWriter err, Texts texts, Tally before, OptionalLong size, LongSupplier read) {
    this.err = err;
    this.texts = texts;
    this.before = before;
    this.size = size;
    this.read = read;
  }

  @Override
  public long millis() {
    return Math.min(RAREST, Math.max(FIRST, millisSinceStart() / 10));
  }

  @Override
  public void tell(Tally tally) {
    long rate = (tally.lines() - before.lines()) * 1000 / Math.max(1, millisSinceStart());
    long bytes = read.getAsLong();
    Phrase says =
        size.isPresent() && bytes > 0
            ? Phrase.of(
                "error.progress-of",
                tally.lines(),
                Math.round((double) tally.lines() * size.getAsLong() / bytes),
                rate,
                tally.bad())
            : Phrase.of("error.progress", tally.lines(), rate, tally.bad());
    err.print(ErrorText.of(says.by(texts)));
    err.flush();
  }

  private long millisSinceStart() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
