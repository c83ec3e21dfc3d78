package org.arendal.cli;

import java.util.regex.Pattern;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.Phrase;

/** What was given where a date was expected. */
final class Dates {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  private Dates() {}

  /** The text itself if it has the form of a date, else how long it is. */
  static Phrase found(String text) {
    return FORM.matcher(text).matches()
        ? Phrase.of("problem.quoted", text)
        : Suggestion.measured(text);
  }

  /** The day is outside of those that are served. */
  static RefusedValueException notServed() {
    return RefusedValueException.of("error.not-served", ServedDays.FIRST, ServedDays.LAST);
  }
}
