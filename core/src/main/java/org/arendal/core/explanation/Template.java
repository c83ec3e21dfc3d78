package org.arendal.core.explanation;

/**
 * Fills the places of a text, such as {0} or {in 0}, with arguments.
 *
 * <p>The word before the number asks for a form of the argument: <code>{in 0}</code> says where,
 * and a language that has cases has more of them.
 */
final class Template {
  /** The characters that an argument takes, as a rule. */
  private static final int ROOM = 16;

  /** Writes an argument in a form; the plain one has no name. */
  @FunctionalInterface
  interface Writing {
    String of(Object argument, String form);
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
      int end = text.indexOf('}', brace);
      int argument = end < 0 ? -1 : text.charAt(end - 1) - '0';
      if (argument >= 0 && argument < Math.min(arguments.length, 10)) {
        filled
            .append(text, from, brace)
            .append(writing.of(arguments[argument], text.substring(brace + 1, end - 1).strip()));
        from = end + 1;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}
