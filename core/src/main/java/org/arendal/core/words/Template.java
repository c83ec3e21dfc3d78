package org.arendal.core.words;

import java.util.ArrayList;
import java.util.List;

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
    return text.indexOf('{') < 0 || arguments.length == 0
        ? text
        : fill(text, writing, arguments, new ArrayList<>());
  }

  /** The same, with what the arguments keep as it was written. */
  static Wording worded(String text, Writing writing, Object... arguments) {
    List<Wording.Kept> kept = new ArrayList<>();
    return new Wording(fill(text, writing, arguments, kept), kept);
  }

  private static String fill(
      String text, Writing writing, Object[] arguments, List<Wording.Kept> kept) {
    StringBuilder filled = new StringBuilder(text.length() + ROOM * arguments.length);
    int from = 0;
    for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
      int end = text.indexOf('}', brace);
      int argument = end < 0 ? -1 : text.charAt(end - 1) - '0';
      if (argument >= 0 && argument < Math.min(arguments.length, 10)) {
        filled.append(text, from, brace);
        if (arguments[argument] instanceof Wording wording) {
          kept.addAll(wording.keptAt(filled.length()));
          filled.append(wording.text());
        } else {
          String form = text.substring(brace + 1, end - 1).strip();
          filled.append(writing.of(arguments[argument], form));
        }
        from = isEndedAlready(filled, text, end + 1) ? end + 2 : end + 1;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** Whether a full stop would follow an argument that has one, or asks: it is said once. */
  private static boolean isEndedAlready(StringBuilder filled, String text, int next) {
    if (filled.isEmpty() || next >= text.length() || text.charAt(next) != '.') {
      return false;
    }
    char last = filled.charAt(filled.length() - 1);
    return last == '.' || last == '?';
  }
}
