package org.arendal.cli;

/**
 * How many lines of a batch were answered.
 *
 * @param lines all of them
 * @param bad those without a valid case
 */
record Tally(long lines, long bad) {
  /** None yet. */
  static final Tally NONE = new Tally(0, 0);

  /** One line more. */
  Tally with(boolean isBad) {
    return new Tally(lines + 1, isBad ? bad + 1 : bad);
  }

  /** What is told of a batch that has ended. */
  int exitCode() {
    if (bad == 0) {
      return ExitCodes.EVALUATED;
    }
    throw BadLinesException.of("error.bad-lines", bad, lines);
  }
}
