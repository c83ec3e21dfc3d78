package org.arendal.cli;

import java.util.regex.Pattern;
import org.arendal.core.fact.Suggestion;

/** What was given where a date was expected. */
final class Dates {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  private Dates() {}

  /** The text itself if it has the form of a date, else how long it is. */
  static String found(String text) {
    return FORM.matcher(text).matches() ? "'" + text + "'" : Suggestion.measured(text);
  }
}
