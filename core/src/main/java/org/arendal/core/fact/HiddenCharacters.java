package org.arendal.core.fact;

/**
 * Characters that are not seen, or that steer the direction of writing: controls and, as Unicode 15
 * has them, format characters; but for soft hyphens and joiners, which belong to words and signs.
 *
 * <p>They are listed here, so that what is shown does not depend on the Java runtime.
 */
final class HiddenCharacters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** The first and the last of each range, in order. */
  private static final int[] FORMAT = {
    0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2,
    0x180E, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0xFEFF, 0xFEFF,
    0xFFF9, 0xFFFB, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173,
    0x1D17A, 0xE0001, 0xE0001, 0xE0020, 0xE007F
  };

  private HiddenCharacters() {}

  static boolean include(int character) {
    if (character < FORMAT[0]) {
      return Character.isISOControl(character);
    }
    if (character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER) {
      return false;
    }
    for (int i = 0; i < FORMAT.length && FORMAT[i] <= character; i += 2) {
      if (character <= FORMAT[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
