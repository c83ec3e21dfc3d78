package org.arendal.core.logic;

/**
 * The answers to the criteria of a rule in two words of bits.
 *
 * <p>A criterion with neither bit is answered no; {@code met} has no bit that {@code open} has.
 *
 * @param met the bits of those that are answered yes
 * @param open the bits of those that are not answered
 */
record Sheet(long met, long open) {
  /** Reads a sheet; there is nothing to read it against. */
  static final Answers<Sheet, Sheet> READ = (criterion, bit, sheet, same) -> sheet.of(bit);

  private Truth of(long bit) {
    if ((met & bit) != 0) {
      return Truth.TRUE;
    }
    return (open & bit) != 0 ? Truth.UNKNOWN : Truth.FALSE;
  }
}
