package org.arendal.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads days such as {@code 1997-03-01}.
 *
 * <p>Registers are full of them, and a process that lives for one answer would spend more time on
 * starting the formatter of the runtime than on reading them. What does not look so goes to it all
 * the same, and it decides.
 */
final class IsoDay {
  private IsoDay() {}

  /**
   * The day that a text says.
   *
   * @throws DateTimeException if it is no day of the calendar
   */
  static LocalDate parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return LocalDate.parse(text);
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /**
   * The number that the digits from one place to another make.
   *
   * @throws DateTimeException if there is another character
   */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no digit at " + i);
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
