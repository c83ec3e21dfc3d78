package org.arendal.json;

import java.util.regex.Pattern;

/** Says which texts of a case an error message may repeat. */
final class Quotable {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z$][A-Za-z0-9_.-]{0,39}");
  private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile(".*[0-9]{5}.*");

  private Quotable() {}

  /** Whether a value looks like a code or a date, and not like the number of a person or file. */
  static boolean isCode(String value) {
    return CODE.matcher(value).matches() && !NUMBER_OF_A_PERSON.matcher(value).matches();
  }

  /** Whether the name of a member looks like one. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches() && !NUMBER_OF_A_PERSON.matcher(name).matches();
  }
}
