package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days after a period of residence of which no period says anything.
 *
 * <p>The person may have gone on residing there and only have been abroad for a short time, or may
 * not. The text gives no number of days; a caseworker judges it. Source: A07-g16, A07-g18.
 *
 * @param first the first day, as far as it is sure that the period before it has ended
 * @param last the last day before residence begins again, or something fills the days; empty if
 *     neither does
 * @param judgedShort the judgement that came with the period before the gap; empty if there is none
 */
public record ResidenceGap(
    LocalDate first, Optional<LocalDate> last, Optional<Judgement> judgedShort) {

  /** Checks that nothing is missing. */
  public ResidenceGap {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(judgedShort, "judgedShort");
  }

  /** Whether residence was judged to have gone on, and so was not interrupted. */
  public boolean isSurelyShort() {
    return judgedShort.isPresent() && judgedShort.get().outcome();
  }

  /** Whether residence was judged not to have gone on, and so was interrupted. */
  public boolean isSurelyLong() {
    return judgedShort.isPresent() && !judgedShort.get().outcome();
  }

  boolean has(LocalDate day) {
    return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
  }

  /** Says nothing of the dates. */
  @Override
  public String toString() {
    return "a gap";
  }
}
