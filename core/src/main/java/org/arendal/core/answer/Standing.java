package org.arendal.core.answer;

import java.util.EnumSet;
import java.util.Set;
import org.arendal.core.fact.Coded;

/** How what an article is about stands after an answer, in the order in which it is told. */
public enum Standing implements Coded {
  /** The article applies, and somebody has a right or a duty by it. */
  OWED,
  /** The article applies, and forbids the measure that it is about. */
  BARRED,
  /** The remarks exclude the measure, whatever comes of the article. */
  EXCLUDED_BY_GUIDANCE,
  /** Other law excludes the measure, whatever comes of the article. */
  EXCLUDED_BY_OTHER_LAW,
  /** The article applies, and permits what it is about. */
  ALLOWED,
  /** What is unknown, contested or still to be judged decides: neither owed nor denied. */
  OPEN,
  /** The article does not cover what it is about, so that no other article does. */
  NOT_COVERED,
  /** The article gives nothing; what other law gives is not said. */
  NOT_BY_THE_CONVENTION,
  /** The Convention is not in force there on that day. */
  NOT_IN_FORCE,
  /** The article applies, and covers what it is about: by itself nothing comes of it. */
  COVERED;

  /** Whether the Convention gives nothing here. */
  public boolean isNo() {
    return this == NOT_COVERED || this == NOT_BY_THE_CONVENTION || this == NOT_IN_FORCE;
  }

  /** How what an article is about stands; more than one where the measure is excluded anyway. */
  static Set<Standing> of(Determination determination) {
    Set<Standing> standings = EnumSet.of(main(determination));
    for (Conclusion excluding : determination.excludedAnyway()) {
      standings.add(
          excluding.strength() == Conclusion.Strength.BY_OTHER_LAW
              ? EXCLUDED_BY_OTHER_LAW
              : EXCLUDED_BY_GUIDANCE);
    }
    return standings;
  }

  private static Standing main(Determination determination) {
    return switch (determination.outcome()) {
      case APPLIES ->
          switch (determination.article().effect()) {
            case COVERS -> COVERED;
            case OBLIGES -> OWED;
            case FORBIDS -> BARRED;
            case PERMITS -> ALLOWED;
          };
      case UNDETERMINED -> OPEN;
      case DOES_NOT_APPLY ->
          switch (determination.article().effect()) {
            case COVERS -> NOT_COVERED;
            case OBLIGES, FORBIDS, PERMITS -> NOT_BY_THE_CONVENTION;
          };
      case NOT_IN_FORCE -> NOT_IN_FORCE;
    };
  }
}
