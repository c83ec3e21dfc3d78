package org.arendal.it;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is made wrong of a criterion, a conclusion or an option of a reading to see who notices. */
enum Fault {
  /** A criterion that is met is answered no. */
  YES_AS_NO(Kind.CRITERION),
  /** A criterion that is not met is answered yes. */
  NO_AS_YES(Kind.CRITERION),
  /** A criterion that is open is answered no: what is not known is taken for not being so. */
  OPEN_AS_NO(Kind.CRITERION),
  /** A criterion that is open is answered yes. */
  OPEN_AS_YES(Kind.CRITERION),
  /** A criterion that has an answer is left open: what is known is not seen. */
  KNOWN_AS_OPEN(Kind.CRITERION),
  /** A conclusion is never drawn. */
  LEFT_OUT(Kind.CONCLUSION),
  /** A conclusion is drawn on each outcome on which it can follow, whatever else it depends on. */
  ALWAYS_DRAWN(Kind.CONCLUSION),
  /** A reading that is settled for this option is taken as settled for the other one. */
  AS_THE_OTHER(Kind.READING),
  /** A reading that is settled for this option is taken as open. */
  AS_OPEN(Kind.READING),
  /** A reading that is open is taken as settled for this option. */
  OPEN_AS_IT(Kind.READING);

  /** What is made wrong. */
  enum Kind {
    CRITERION,
    CONCLUSION,
    READING;

    /** The kind as the file has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Kind kind;

  Fault(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The faults that there are of a kind. */
  static List<Fault> of(Kind kind) {
    return Arrays.stream(values()).filter(fault -> fault.kind == kind).toList();
  }

  /** The fault as the file has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
