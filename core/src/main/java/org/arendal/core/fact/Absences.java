package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.arendal.core.time.PartialDate;

/**
 * The stays abroad during a period of residence: all of them, or those that are known while there
 * may be more. Order means nothing.
 */
public final class Absences {
  private static final Comparator<Absence> BY_DATE =
      Comparator.comparing((Absence a) -> a.start().map(PartialDate::toString).orElse(""))
          .thenComparing(a -> a.end().map(PartialDate::toString).orElse(""));

  private static final Absences NONE = new Absences(List.of(), true);
  private static final Absences UNKNOWN = new Absences(List.of(), false);

  private final ImmutableList<Absence> absences;
  private final boolean complete;

  private Absences(Collection<Absence> absences, boolean complete) {
    this.absences = ImmutableList.sortedCopyOf(BY_DATE, absences);
    this.complete = complete;
  }

  /** All absences. */
  public static Absences of(Collection<Absence> absences) {
    requireNonNull(absences, "absences");
    return new Absences(absences, true);
  }

  /** All absences. */
  public static Absences of(Absence... absences) {
    requireNonNull(absences, "absences");
    return of(Arrays.asList(absences));
  }

  /** No absence at all. */
  public static Absences none() {
    return NONE;
  }

  /** Absences that are known, while there may be others. */
  public static Absences atLeast(Collection<Absence> absences) {
    requireNonNull(absences, "absences");
    return new Absences(absences, false);
  }

  /** Absences that are known, while there may be others. */
  public static Absences atLeast(Absence... absences) {
    requireNonNull(absences, "absences");
    return atLeast(Arrays.asList(absences));
  }

  /** Nothing is known of absences. */
  public static Absences unknown() {
    return UNKNOWN;
  }

  /** The known absences, by date. */
  public List<Absence> known() {
    return absences;
  }

  /** Whether there is surely no other absence. */
  public boolean isComplete() {
    return complete;
  }

  /** Whether nothing about them is in doubt. */
  boolean isSettled() {
    return complete && absences.stream().allMatch(Absence::isSettled);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Absences that
        && complete == that.complete
        && absences.equals(that.absences);
  }

  @Override
  public int hashCode() {
    return 31 * absences.hashCode() + Boolean.hashCode(complete);
  }

  /** Says how many absences are known, nothing else. */
  @Override
  public String toString() {
    return absences.size() + (complete ? " absences" : " or more absences");
  }
}
