package org.arendal.cli;

import java.util.List;

/**
 * An answer that can be chosen by its number.
 *
 * @param value what it is in JSON
 * @param words how it is told
 * @param also other ways to write it
 */
record Choice(Object value, String words, List<String> also) {
  Choice {
    also = List.copyOf(also);
  }

  Choice(String code, String words) {
    this(code, words, List.of(code));
  }

  /** Whether somebody wrote it out. */
  boolean isWritten(String line) {
    return line.equalsIgnoreCase(words) || also.contains(line);
  }
}
