package org.arendal.core.explanation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import org.arendal.core.model.FreeText;

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
  static final char GLUE = '\u00a0';

  private static final CharMatcher BETWEEN_WORDS =
      CharMatcher.breakingWhitespace().or(CharMatcher.javaIsoControl());
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final StringBuilder text = new StringBuilder();

  /** A page with nothing on it. */
  public Lines() {}

  /** Adds an empty line. */
  public void blank() {
    text.append('\n');
  }

  /** Adds a text after a lead; further lines are indented to stand below the start of the text. */
  public void add(String lead, String content) {
    StringBuilder line = new StringBuilder(lead);
    boolean fresh = true;
    for (String word : WORDS.split(shown(content))) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(lead.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word.replace(GLUE, ' '));
      fresh = false;
    }
    text.append(line).append('\n');
  }

  private static String shown(String content) {
    return FreeText.shown(BETWEEN_WORDS.replaceFrom(content, ' '));
  }

  /** The lines so far, each ended by a line feed. */
  @Override
  public String toString() {
    return text.toString();
  }
}
