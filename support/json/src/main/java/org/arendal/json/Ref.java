package org.arendal.json;

import org.arendal.core.fact.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gives along with a case to know its answer again: any text, handed back as it came
 * and never read.
 *
 * <p>It is no fact of the case, and stands in no error and in no log: {@link #toString} leaves it
 * out.
 */
public final class Ref {
  /** The most characters that it has. */
  public static final int MOST_CHARACTERS = 200;

  private final String text;

  private Ref(String text) {
    this.text = text;
  }

  /**
   * A text to be handed back.
   *
   * @throws IllegalArgumentException if it has more than {@link #MOST_CHARACTERS} characters or
   *     half of a surrogate pair; the message has no part of it
   */
  public static Ref of(String text) {
    if (!isTaken(FreeText.check(text, "text"))) {
      throw new IllegalArgumentException(
          "text must have at most " + MOST_CHARACTERS + " characters");
    }
    return new Ref(text);
  }

  /** Whether a text is short enough. */
  static boolean isTaken(String text) {
    return text.codePointCount(0, text.length()) <= MOST_CHARACTERS;
  }

  /** The text as it came. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ref that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Says that it is a ref, and not which. */
  @Override
  public String toString() {
    return "a ref";
  }
}
