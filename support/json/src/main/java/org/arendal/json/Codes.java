package org.arendal.json;

import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;

/** The codes of what the logic of rules is made of, which has no codes of its own. */
final class Codes {
  private Codes() {}

  static String of(Condition.Kind kind) {
    return switch (kind) {
      case CRITERION -> "criterion";
      case ALL_OF -> "all-of";
      case ANY_OF -> "any-of";
      case NOT -> "not";
      case UNLESS -> "unless";
    };
  }

  static String of(Finding.Status status) {
    return switch (status) {
      case MET -> "met";
      case UNMET -> "unmet";
      case OPEN -> "open";
      case NOT_REACHED -> "not-reached";
    };
  }

  static String of(Truth truth) {
    return switch (truth) {
      case TRUE -> "true";
      case FALSE -> "false";
      case UNKNOWN -> "unknown";
    };
  }
}
