package org.arendal.core.explanation;

/** Fills the places of a text, {0} or {in 0}, with arguments. */
final class Template {
  private static final String WHERE = "{in ";

  /** The characters that an argument takes, as a rule. */
  private static final int ROOM = 16;

  /** Writes an argument, a territory with the preposition that says where if asked to. */
  @FunctionalInterface
  interface Writing {
    String of(Object argument, boolean where);
  }

  private Template() {}

  /** The text with arguments in their places; a place without an argument stays as it is. */
  static String filled(String text, Writing writing, Object... arguments) {
    int brace = text.indexOf('{');
    if (brace < 0 || arguments.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + ROOM * arguments.length);
    int from = 0;
    for (; brace >= 0; brace = text.indexOf('{', brace + 1)) {
      boolean where = text.startsWith(WHERE, brace);
      int number = brace + (where ? WHERE.length() : 1);
      int end = number + 2;
      if (end <= text.length() && text.charAt(end - 1) == '}') {
        int argument = text.charAt(number) - '0';
        if (argument >= 0 && argument < Math.min(arguments.length, 10)) {
          filled.append(text, from, brace).append(writing.of(arguments[argument], where));
          from = end;
        }
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}
