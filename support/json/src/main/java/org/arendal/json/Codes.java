package org.arendal.json;

import com.fasterxml.jackson.core.SerializableString;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;

/** The codes of what the logic of rules is made of, which has no codes of its own. */
final class Codes {
  private static final SerializableString CRITERION = JsonOutput.escaped("criterion");
  private static final SerializableString ALL_OF = JsonOutput.escaped("all-of");
  private static final SerializableString ANY_OF = JsonOutput.escaped("any-of");
  private static final SerializableString NOT = JsonOutput.escaped("not");
  private static final SerializableString UNLESS = JsonOutput.escaped("unless");
  private static final SerializableString MET = JsonOutput.escaped("met");
  private static final SerializableString UNMET = JsonOutput.escaped("unmet");
  private static final SerializableString OPEN = JsonOutput.escaped("open");
  private static final SerializableString NOT_REACHED = JsonOutput.escaped("not-reached");
  private static final SerializableString TRUE = JsonOutput.escaped("true");
  private static final SerializableString FALSE = JsonOutput.escaped("false");
  private static final SerializableString UNKNOWN = JsonOutput.escaped("unknown");

  private Codes() {}

  static SerializableString of(Condition.Kind kind) {
    return switch (kind) {
      case CRITERION -> CRITERION;
      case ALL_OF -> ALL_OF;
      case ANY_OF -> ANY_OF;
      case NOT -> NOT;
      case UNLESS -> UNLESS;
    };
  }

  static SerializableString of(Finding.Status status) {
    return switch (status) {
      case MET -> MET;
      case UNMET -> UNMET;
      case OPEN -> OPEN;
      case NOT_REACHED -> NOT_REACHED;
    };
  }

  static SerializableString of(Truth truth) {
    return switch (truth) {
      case TRUE -> TRUE;
      case FALSE -> FALSE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
