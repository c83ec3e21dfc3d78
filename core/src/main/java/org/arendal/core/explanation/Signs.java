package org.arendal.core.explanation;

import org.arendal.core.logic.Finding;

/** The signs that stand beside the words for what came of a condition. */
final class Signs {
  private Signs() {}

  static String of(Finding.Status status) {
    return switch (status) {
      case MET -> "\u2713";
      case UNMET -> "\u2717";
      case OPEN -> "?";
      case NOT_REACHED -> "\u2013";
    };
  }
}
