package org.arendal.core.explanation;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts lengths of time into words, in the units in which they are given. */
final class Lengths {
  private static final Pattern LENGTH = Pattern.compile("P(\\d+Y)?(\\d+M)?(\\d+D)?");

  private Lengths() {}

  /** The words for a length such as {@code P1Y6M}; empty if the text is none. */
  static Optional<String> find(String text, Texts texts) {
    if (text.length() < 3 || text.charAt(0) != 'P' || !LENGTH.matcher(text).matches()) {
      return Optional.empty();
    }
    Period length = Period.parse(text);
    List<String> parts = new ArrayList<>();
    add(parts, length.getYears(), "year", texts);
    add(parts, length.getMonths(), "month", texts);
    add(parts, length.getDays(), "day", texts);
    int last = parts.size() - 1;
    return last <= 0
        ? parts.stream().findFirst()
        : Optional.of(
            texts.get("length.and", String.join(", ", parts.subList(0, last)), parts.get(last)));
  }

  private static void add(List<String> parts, int count, String unit, Texts texts) {
    if (count > 0) {
      parts.add(texts.get("length." + unit + (count == 1 ? "" : "s"), count));
    }
  }
}
