package org.arendal.cli;

/** What the command tells the shell. */
final class ExitCodes {
  /** Everything was evaluated. */
  static final int EVALUATED = 0;

  /** The program or the machine failed. */
  static final int FAULT = 1;

  /** The input or the way the command was called is wrong. */
  static final int BAD_INPUT = 2;

  /** All was done, and there is something to look at: another answer, lines that have no case. */
  static final int TO_LOOK_AT = 3;

  /** A receipt was changed after it was sealed. */
  static final int CHANGED = 4;

  private ExitCodes() {}
}
