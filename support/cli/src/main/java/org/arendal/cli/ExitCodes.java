package org.arendal.cli;

/** What the command tells the shell. */
final class ExitCodes {
  /** Everything was evaluated. */
  static final int EVALUATED = 0;

  /** The program or the machine failed. */
  static final int FAULT = 1;

  /** The input or the way the command was called is wrong. */
  static final int BAD_INPUT = 2;

  /** Something else is answered than before. */
  static final int DIFFERENT = 3;

  private ExitCodes() {}
}
