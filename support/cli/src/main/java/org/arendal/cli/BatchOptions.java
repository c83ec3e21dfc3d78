package org.arendal.cli;

import java.io.IOException;
import java.util.OptionalLong;
import org.arendal.core.law.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many cases are answered at once. */
final class BatchOptions {
  private static final String BATCH = "--batch";
  private static final String OUTPUT = "--output";
  private static final String RESUME = "--resume";
  private static final String THREADS = "--threads";
  private static final String PROGRESS = "--progress";

  @Option(names = BATCH)
  private boolean batch;

  @Option(names = OUTPUT, paramLabel = "FILE")
  private @Nullable String output;

  @Option(names = RESUME)
  private boolean resume;

  @Option(names = THREADS, paramLabel = "N", converter = Converters.OfThreads.class)
  private @Nullable Integer threads;

  @Option(names = PROGRESS)
  private boolean progress;

  /** Whether there is one case on each line; refuses what is of no use without that. */
  boolean isAsked() {
    refuseAlone(OUTPUT, output != null, BATCH, batch);
    refuseAlone(RESUME, resume, OUTPUT, output != null);
    refuseAlone(THREADS, threads != null, BATCH, batch);
    refuseAlone(PROGRESS, progress, BATCH, batch);
    return batch;
  }

  private static void refuseAlone(
      String option, boolean isGiven, String other, boolean isOtherGiven) {
    if (isGiven && !isOtherGiven) {
      throw BadInputException.of("error.only-with", option, other);
    }
  }

  /** By how many threads. */
  int threads() {
    return threads != null ? threads : Runtime.getRuntime().availableProcessors();
  }

  /** Where the answers go, which may begin only after some of the lines. */
  AnswerSink sink(CaseLines lines, BatchSettings settings, Streams streams) throws IOException {
    if (output == null) {
      return new StandardAnswers(streams.bytes());
    }
    return resume
        ? AnswerFile.resumed(output, settings, lines)
        : AnswerFile.begun(output, settings);
  }

  /** Who is told how far it has come. */
  Batch.Watcher watcher(
      CaseLines lines, OptionalLong size, Tally before, Streams streams, Language language) {
    return progress
        ? new BatchProgress(streams.err(), ShellWords.errors(language), before, size, lines::bytes)
        : Batch.Watcher.NONE;
  }
}
