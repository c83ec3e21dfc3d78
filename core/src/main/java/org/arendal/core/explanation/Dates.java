package org.arendal.core.explanation;

import java.time.DateTimeException;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Texts;

/** Writes dates in ISO form, as remarks carry them, the way a language writes them. */
final class Dates {
  private static final int YEAR = 4;
  private static final int PART = 2;

  private Dates() {}

  /**
   * The text with every month and day in it spelled out. Beside a letter, a digit, a slash or a
   * hyphen, or after a colon, what looks like one is a part of a number.
   */
  static String spelledOut(String text, Texts texts) {
    StringBuilder spelled = new StringBuilder();
    int from = 0;
    for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
      int start = hyphen - YEAR;
      int month = hyphen + 1 + PART;
      int end = text.startsWith("-", month) ? month + 1 + PART : month;
      if (start >= from && isDate(text, start, end) && standsAlone(text, start, end)) {
        spelled.append(text, from, start).append(date(text.substring(start, end), texts));
        from = end;
      }
    }
    return from == 0 ? text : spelled.append(text, from, text.length()).toString();
  }

  private static boolean isDate(String text, int start, int end) {
    boolean isDate = end <= text.length();
    for (int i = start; i < end && isDate; i++) {
      boolean isHyphen = i == start + YEAR || i == start + YEAR + 1 + PART;
      isDate = isHyphen ? text.charAt(i) == '-' : isDigit(text.charAt(i));
    }
    return isDate;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || (!joins(text.codePointBefore(start)) && text.charAt(start - 1) != ':'))
        && (end == text.length() || !joins(text.codePointAt(end)));
  }

  private static boolean joins(int character) {
    return Character.isLetter(character)
        || isDigit(character)
        || character == '/'
        || character == '-';
  }

  private static boolean isDigit(int character) {
    return '0' <= character && character <= '9';
  }

  private static String date(String iso, Texts texts) {
    try {
      return texts.date(PartialDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
