package org.arendal.explorer;

import java.util.Locale;

/** Constants as they are written outside Java. */
final class Codes {
  private Codes() {}

  /** In lower case and with hyphens, as the library writes its own. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
