package org.arendal.core.time;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days written as {@code 1996-10-01..2001-12-31}, either end left out where it is not known. */
public final class DaysText {
  private DaysText() {}

  /** The days of a text. */
  public static DateRange of(String text) {
    List<String> ends = Splitter.on("..").splitToList(text);
    return new DateRange(day(ends.get(0)), day(ends.get(1)));
  }

  /** A day, or none if there is no text. */
  public static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
