package org.arendal.core.time;

/** A day lies outside those that the library takes; see {@link ServedDays}. */
public final class DayNotServedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  DayNotServedException(String what) {
    super(
        what
            + " lies outside the days that are served, "
            + ServedDays.FIRST
            + " to "
            + ServedDays.LAST
            + "; leave out a day that is not known");
  }
}
