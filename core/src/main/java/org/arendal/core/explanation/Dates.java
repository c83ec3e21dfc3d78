package org.arendal.core.explanation;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arendal.core.time.PartialDate;

/** Writes dates in ISO form, as remarks carry them, the way a language writes them. */
final class Dates {
  private static final Pattern ISO =
      Pattern.compile("(?<![\\p{L}\\d/:-])\\d{4}-\\d{2}(?:-\\d{2})?(?![\\p{L}\\d/-])");

  private Dates() {}

  /** The text with every date in it spelled out. */
  static String spelledOut(String text, Texts texts) {
    if (text.indexOf('-') < 0) {
      return text;
    }
    return ISO.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(date(found.group(), texts)));
  }

  private static String date(String iso, Texts texts) {
    try {
      return texts.date(PartialDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
