package org.arendal.core.explanation;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Puts lengths of time into words, in the units in which they are given. */
final class Lengths {
  private Lengths() {}

  /** The words for a length such as one year and six months. */
  static String text(Period length, Texts texts) {
    List<String> parts = new ArrayList<>();
    add(parts, length.getYears(), "year", texts);
    add(parts, length.getMonths(), "month", texts);
    add(parts, length.getDays(), "day", texts);
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : texts.get("length.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  private static void add(List<String> parts, int count, String unit, Texts texts) {
    if (count > 0) {
      parts.add(texts.get("length." + unit + (count == 1 ? "" : "s"), count));
    }
  }
}
