package org.arendal.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.time.ServedDays;

/**
 * The days on which a register says something: from the reading of its source, until a correction.
 *
 * @param read the first day
 * @param withdrawn the first day no longer; empty if it still stands
 */
record Knowledge(LocalDate read, Optional<LocalDate> withdrawn) {

  static void check(LocalDate read, Optional<LocalDate> withdrawn) {
    ServedDays.check(read, "read");
    checkServed(withdrawn, "withdrawn");
    if (withdrawn.isPresent() && !withdrawn.get().isAfter(read)) {
      throw new IllegalArgumentException(
          "withdrawn %s, but read only on %s".formatted(withdrawn.get(), read));
    }
  }

  /** Refuses a day that is not served; {@code what} is what it is, for the message. */
  static void checkServed(Optional<LocalDate> day, String what) {
    if (day.isPresent()) {
      ServedDays.check(day.get(), what);
    }
  }

  /** Whether it was said on a day; without a day, whether it still stands. */
  boolean isKnownOn(Optional<LocalDate> date) {
    return date.isPresent() ? isKnownOn(date.get()) : withdrawn.isEmpty();
  }

  private boolean isKnownOn(LocalDate date) {
    return !date.isBefore(read) && (withdrawn.isEmpty() || date.isBefore(withdrawn.get()));
  }

  /** Whether both were or will be said on some day. */
  boolean meets(Knowledge other) {
    return isBefore(read, other.withdrawn) && isBefore(other.read, withdrawn);
  }

  private static boolean isBefore(LocalDate day, Optional<LocalDate> end) {
    return end.isEmpty() || day.isBefore(end.get());
  }
}
