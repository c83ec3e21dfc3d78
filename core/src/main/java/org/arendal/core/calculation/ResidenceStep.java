package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;

/**
 * One step of counting years of residence; its text is found under the code of its kind.
 *
 * @param kind what was done
 * @param arguments what fills the placeholders of the text: codes, dates and numbers
 */
public record ResidenceStep(Kind kind, List<String> arguments) {

  /** What can be done in a step. */
  public enum Kind implements Coded {
    /** A period counts, as far as its dates are sure: place, first day, last day. */
    PERIOD_COUNTS("A07-1b A07-g13"),
    /** It is not known whether the residence in a period was lawful: place, first and last day. */
    LAWFULNESS_UNKNOWN("A07-1b"),
    /** A period was not lawful: place, first day, last day. */
    PERIOD_UNLAWFUL("A07-1b"),
    /** A period was in another country: place. */
    PERIOD_ELSEWHERE("A07-1b A01-a-g2"),
    /** A short absence does not interrupt: first day, last day. */
    SHORT_ABSENCE("A07-g18"),
    /** An absence interrupts: first day, last day. */
    LONG_ABSENCE("A07-g16"),
    /** Nobody has judged whether an absence was short: first day, last day. */
    ABSENCE_NOT_JUDGED("A07-g18 A07-g16"),
    /** There may be more absences from a period: place. */
    ABSENCES_NOT_KNOWN("A07-g16"),
    /** Residence was judged to have gone on through a gap: first day, last day. */
    SHORT_GAP("A07-g18"),
    /**
     * Residence was judged not to have gone on, so that a gap interrupts it: first and last day.
     */
    LONG_GAP("A07-g16"),
    /** Nobody has judged whether residence went on through a gap: first day, last day. */
    GAP_NOT_JUDGED("A07-g16 A07-g18"),
    /** There may be more periods. */
    PERIODS_NOT_COMPLETE("A07-1b"),
    /** Times with assistance and times without it count alike. */
    ASSISTANCE_COUNTS("A07-g17"),
    /** No lawful residence reaches the decision: its day. */
    NOT_CURRENT("A07-1b A07-g16"),
    /** The residence may have begun on any of these days: first, last. */
    BEGAN("A07-g16"),
    /** The residence began on 29 February, and the year of completion has none: day taken. */
    LEAP_DAY("A07-1b"),
    /** The years are complete at the earliest and the latest on these days. */
    COMPLETES("A07-1b"),
    /**
     * Whether they are complete on the day of the decision: its day, and true, false or unknown.
     */
    RESULT("A07-1b");

    private final String cited;

    Kind(String cited) {
      this.cited = cited;
    }

    /** Where it is said. */
    public List<Provision> provisions() {
      return Provisions.of(cited);
    }
  }

  /** Copies the arguments. */
  public ResidenceStep {
    requireNonNull(kind, "kind");
    arguments = List.copyOf(arguments);
  }

  static ResidenceStep of(Kind kind, Object... arguments) {
    return new ResidenceStep(kind, List.of(arguments).stream().map(Object::toString).toList());
  }
}
