package org.arendal.cli;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Problem;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day for which the second of two answers is given. */
final class AsOfOption {
  static final String AS_OF = "--as-of";

  @Option(names = AS_OF, paramLabel = "DAY", converter = Converters.OfDay.class)
  private @Nullable LocalDate asOf;

  /** Whether another day than that of the case is asked for. */
  boolean isGiven() {
    return asOf != null;
  }

  /**
   * The case on that day, or as it is.
   *
   * @throws BadInputException if its facts contradict the day
   */
  Case of(Case matter, Explanation explanation) {
    if (asOf == null) {
      return matter;
    }
    Case.Builder moved = matter.toBuilder(asOf);
    List<Problem> problems = moved.problems();
    if (!problems.isEmpty()) {
      throw BadInputException.inOption(
          AS_OF,
          Phrase.of(
              "error.facts-contradict-day",
              problems.stream()
                  .map(Problem::inOneLine)
                  .map(new Named(explanation)::in)
                  .reduce((all, next) -> Phrase.of("problem.both", all, next))
                  .orElseThrow()));
    }
    return moved.build();
  }
}
