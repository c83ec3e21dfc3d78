package org.arendal.cli;

import java.util.List;
import org.arendal.core.explanation.Lines;

/** An error as it is printed: after the name of the command, no line wider than an answer's. */
final class ErrorText {
  private static final String NAME = "arendal: ";
  private static final String LISTED = "  - ";

  private ErrorText() {}

  /** An error by itself. */
  static String of(String says) {
    return of(says, List.of());
  }

  /** An error, and below it what it consists of. */
  static String of(String says, List<String> parts) {
    Lines page = new Lines();
    page.add(NAME, Unbroken.in(says));
    parts.forEach(part -> page.add(LISTED, Unbroken.in(part)));
    return page.toString();
  }
}
