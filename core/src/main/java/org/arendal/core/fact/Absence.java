package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.arendal.core.time.Bounds;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.RefusedException;

/**
 * A stay abroad during a period of residence.
 *
 * <p>The text gives no number of days for a short one; a caseworker judges it. Source: A07-g18.
 *
 * @param start the first day abroad; empty if unknown
 * @param end the last day abroad; empty if unknown
 * @param judgedShort whether the stay was of shorter duration; empty if nobody has judged it
 */
public record Absence(
    Optional<PartialDate> start, Optional<PartialDate> end, Optional<Judgement> judgedShort) {

  /**
   * Checks the order of the dates.
   *
   * @throws IllegalArgumentException if the absence surely ends before it starts
   */
  public Absence {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(judgedShort, "judgedShort");
    if (start.isPresent()
        && end.isPresent()
        && end.get().latest().isBefore(start.get().earliest())) {
      throw RefusedException.of("problem.absence-ends-before");
    }
  }

  /** An absence that nobody has judged. */
  public static Absence of(PartialDate start, PartialDate end) {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    return new Absence(Optional.of(start), Optional.of(end), Optional.empty());
  }

  /** An absence with the judgement whether it was short. */
  public static Absence of(PartialDate start, PartialDate end, Judgement judgedShort) {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(judgedShort, "judgedShort");
    return new Absence(Optional.of(start), Optional.of(end), Optional.of(judgedShort));
  }

  /** Whether it was judged to be short, and so does not interrupt residence. */
  public boolean isSurelyShort() {
    return judgedShort.isPresent() && judgedShort.get().outcome();
  }

  /** Whether it was judged not to be short, and so interrupts residence. */
  public boolean isSurelyLong() {
    return judgedShort.isPresent() && !judgedShort.get().outcome();
  }

  /** Between which days it can begin and end, as far as its dates tell. */
  Bounds bounds() {
    return Bounds.of(start, end, false);
  }

  /** Whether its first and its last day are known to the day. */
  public boolean isDated() {
    return start.filter(PartialDate::isDay).isPresent()
        && end.filter(PartialDate::isDay).isPresent();
  }

  /** Whether nothing about it is in doubt that could matter. */
  boolean isSettled() {
    return isSurelyShort() || (isSurelyLong() && isDated());
  }

  /** Says nothing of the dates. */
  @Override
  public String toString() {
    return "an absence";
  }
}
