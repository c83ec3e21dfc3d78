package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

/**
 * What words may be taken in, and how they are shown: they are refused or kept, never altered.
 *
 * <p>Half of a surrogate pair is no character: whoever writes it puts another in its place, so text
 * with one is refused everywhere. Characters that steer the direction of writing, and other ones
 * that cannot be seen, are kept in the words that people record, since a reason may quote Arabic or
 * Hebrew; text for readers shows them as their code. See ADR 0086.
 */
public final class FreeText {
  private FreeText() {}

  /**
   * Returns a text that is whole.
   *
   * @param what what the text is, for the message
   * @throws IllegalArgumentException if it has half of a surrogate pair; the message has no part of
   *     it
   * @throws NullPointerException if it is null; the message says what it is
   */
  public static String check(String text, String what) {
    requireNonNull(what, "what");
    if (!isWhole(requireNonNull(text, what))) {
      throw new IllegalArgumentException(
          what + " has half of a surrogate pair, which is no character");
    }
    return text;
  }

  /**
   * Returns a text that is whole and in which every character can be seen, as one of a register
   * must be.
   *
   * @param what what the text is, for the message
   * @throws IllegalArgumentException if it is not; the message has no part of the text
   */
  public static String checkVisible(String text, String what) {
    requireNonNull(what, "what");
    if (check(text, what).codePoints().anyMatch(FreeText::isHidden)) {
      throw new IllegalArgumentException(
          what + " has a control character or one that steers the direction of writing");
    }
    return text;
  }

  /** Whether a text has no half of a surrogate pair. */
  public static boolean isWhole(String text) {
    requireNonNull(text, "text");
    return text.codePoints().noneMatch(FreeText::isHalf);
  }

  /** The text with each hidden character but a line end or tab as its code, such as [U+202E]. */
  public static String shown(String text) {
    requireNonNull(text, "text");
    if (text.codePoints().noneMatch(FreeText::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                shown.append("[U+%04X]".formatted(character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  private static boolean isHalf(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }

  private static boolean isHidden(int character) {
    return switch (character) {
      case '\t', '\n', '\r' -> false;
      default -> HiddenCharacters.include(character);
    };
  }
}
