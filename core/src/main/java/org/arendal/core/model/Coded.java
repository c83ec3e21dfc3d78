package org.arendal.core.model;

import java.util.Locale;

/** A choice with a stable code in lower case and hyphens, such as {@code short-visit}. */
public interface Coded {
  /** The constant's name. */
  String name();

  /** The code under which the choice is written outside Java. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
