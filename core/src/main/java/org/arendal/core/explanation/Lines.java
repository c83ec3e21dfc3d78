package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.arendal.core.fact.FreeText;

/**
 * Collects lines of text, broken between words so that none is wider than the page if it can be.
 *
 * <p>Line ends and control characters in a text count as spaces, so that free text, such as a
 * reason, cannot pass for a line of ours. Characters that cannot be seen, such as those that steer
 * the direction of writing, are shown as their code.
 */
public final class Lines {
  private static final int WIDTH = 100;

  /** A space at which no line is broken; written as an ordinary one. */
  static final String GLUE = "\u00a0";

  private final StringBuilder text;
  private final int width;

  /** A page with nothing on it. */
  public Lines() {
    this(0);
  }

  /** A page with nothing on it that is so many characters wide. */
  public static Lines ofWidth(int width) {
    return new Lines(0, width);
  }

  /** A page with room for so many characters, so that it need not be moved while it grows. */
  Lines(int room) {
    this(room, WIDTH);
  }

  /** A page of another width, in characters. */
  Lines(int room, int width) {
    this.text = new StringBuilder(room);
    this.width = width;
  }

  /** Adds an empty line. */
  public void blank() {
    text.append('\n');
  }

  /** Adds a text after a lead; further lines are indented to stand below the start of the text. */
  public void add(String lead, String content) {
    requireNonNull(lead, "lead");
    requireNonNull(content, "content");
    add(lead, 0, content, "");
  }

  /** Adds a text after a lead and so many spaces, and behind it another one. */
  void add(String lead, int spaces, String content, String more) {
    int margin = lead.length() + spaces;
    text.append(lead);
    space(spaces);
    int first = text.length();
    words(shown(more), margin, words(shown(content), margin, margin));
    unglue(first);
    text.append('\n');
  }

  /** Adds words to a line that is so wide already; returns how wide it is then. */
  private int words(String content, int margin, int width) {
    int column = width;
    int start = 0;
    while (start < content.length()) {
      int space = content.indexOf(' ', start);
      int end = space < 0 ? content.length() : space;
      if (start < end) {
        column = between(end - start, margin, column) + end - start;
        text.append(content, start, end);
      }
      start = end + 1;
    }
    return column;
  }

  /** Adds what stands before a word of a length: nothing, a space, or the end of the line. */
  private int between(int length, int margin, int column) {
    if (column == margin) {
      return column;
    }
    if (column + 1 + length > width) {
      text.append('\n');
      space(margin);
      return margin;
    }
    text.append(' ');
    return column + 1;
  }

  private void space(int count) {
    for (int i = 0; i < count; i++) {
      text.append(' ');
    }
  }

  private void unglue(int from) {
    for (int i = text.indexOf(GLUE, from); i >= 0; i = text.indexOf(GLUE, i)) {
      text.setCharAt(i, ' ');
    }
  }

  /** A text with every character that would act, or could not be seen, as a space or its code. */
  static String shown(String content) {
    if (isOrdinary(content)) {
      return content;
    }
    // Made here, since hardly a text needs it, and its class brings twenty others.
    CharMatcher betweenWords = CharMatcher.breakingWhitespace().or(CharMatcher.javaIsoControl());
    return FreeText.shown(betweenWords.replaceFrom(content, ' '));
  }

  /** Whether a text has only such characters as nearly all have, none of which needs care. */
  private static boolean isOrdinary(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c < ' ' || (c > '~' && c < '\u00a0') || c > 'ÿ') {
        return false;
      }
    }
    return true;
  }

  /** The lines so far, each ended by a line feed. */
  @Override
  public String toString() {
    return text.toString();
  }
}
