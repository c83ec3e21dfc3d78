package org.arendal.core.explanation;

/**
 * Collects lines of text, broken between words so that none is wider than the page if it can be.
 */
final class Lines {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** Adds an empty line. */
  void blank() {
    text.append('\n');
  }

  /** Adds a text after a lead; further lines are indented to stand below the start of the text. */
  void add(String lead, String content) {
    StringBuilder line = new StringBuilder(lead);
    boolean fresh = true;
    for (String word : content.split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(lead.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
