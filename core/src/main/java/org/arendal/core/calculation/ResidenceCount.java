package org.arendal.core.calculation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.ResidenceGap;
import org.arendal.core.logic.Truth;
import org.immutables.value.Value;

/** How long somebody has lawfully resided without interruption, counted back from a decision. */
@Value.Immutable
public abstract class ResidenceCount {
  ResidenceCount() {}

  static ResidenceCountBuilder builder() {
    return new ResidenceCountBuilder();
  }

  /** The day of the decision. */
  public abstract LocalDate decisionDate();

  /** The number of years that was asked for. */
  public abstract int years();

  /** Whether lawful residence reaches up to the decision. */
  public abstract Truth current();

  /** Whether the years are complete on the day of the decision. */
  public abstract Truth complete();

  /** Whether more than the years have passed; on the day of completion itself they have not. */
  public abstract Truth exceeded();

  /**
   * The first day on which the years can be complete, if the residence goes on; empty if it does
   * not reach the decision or can have begun at any time.
   */
  public abstract Optional<LocalDate> earliest();

  /**
   * The day on which the years are complete at the latest, if the residence goes on; empty if it
   * does not surely reach the decision or nothing says when it began at the latest.
   */
  public abstract Optional<LocalDate> latest();

  /**
   * The gaps that nobody has judged and on which it turns whether the years are complete, up to the
   * decision.
   */
  public abstract List<ResidenceGap> openGaps();
}
