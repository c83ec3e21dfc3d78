package org.arendal.cli;

import java.util.regex.Pattern;

/**
 * Keeps on one line what is read, or copied, as one: an option and its value, the numbers of a
 * citation with what they are the numbers of, and an exit code with what it means.
 */
final class Unbroken {
  /** A space at which no line is broken. */
  private static final String GLUE = "\u00a0";

  private static final Pattern OPTION = Pattern.compile("(?<=--[\\w-]{1,40}) (?=[\\p{L}\\d'<(])");

  /** The words stand before the number in some languages, behind it in others. */
  private static final Pattern CITATION =
      Pattern.compile(
          "(?<=\\b(?:article|artikel|artikkel|stk\\.|nr\\.|litra|grein)) (?=\\d)"
              + "|(?<=\\d\\.?) (?=(?:artikla|artiklan|artiklaan|kappale|kappaleen|mgr\\.|gr\\.))"
              + "|(?<=\\d) (?=nr\\.\u00a0?\\d)"
              + "|(?<=[:;] [0-2]) (?=\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Unbroken() {}

  /** A text with such spaces in it as no line is broken at. */
  static String in(String text) {
    String glued = OPTION.matcher(text).replaceAll(GLUE);
    return CITATION.matcher(glued).replaceAll(GLUE);
  }

  /** A text with ordinary spaces again. */
  static String undone(String text) {
    return text.replace(GLUE, " ");
  }
}
