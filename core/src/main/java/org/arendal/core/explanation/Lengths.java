package org.arendal.core.explanation;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;

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
      boolean isOne = isSingular(count, texts.language());
      parts.add(texts.get("length." + unit + (isOne ? "" : "s"), count));
    }
  }

  /** Icelandic says 21 as it says 1, and 11 as it says 2. */
  private static boolean isSingular(int count, Language language) {
    return language == Language.ICELANDIC ? count % 10 == 1 && count % 100 != 11 : count == 1;
  }
}
