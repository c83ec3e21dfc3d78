package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Coded;
import org.arendal.core.law.Provision;

/**
 * Something that follows from an outcome.
 *
 * @param id the stable id; the text is found by it
 * @param kind what sort of consequence it is
 * @param holder whose right or duty it is
 * @param strength how strongly it binds
 * @param stage when it is acted on or has to be known
 * @param saysWhatDoesNotFollow whether it only says what must not be read out of the outcome, such
 *     as that a duty of one side is no right of the other
 * @param provisions where it is said, the most important place first
 */
public record Conclusion(
    String id,
    Kind kind,
    Holder holder,
    Strength strength,
    Stage stage,
    boolean saysWhatDoesNotFollow,
    List<Provision> provisions) {

  /** What sorts of consequences there are. */
  public enum Kind implements Coded {
    RIGHT,
    DUTY,
    LIMIT,
    PROCEDURE,
    INFORMATION,
    /** What the article is about is excluded on another ground, whatever comes of the article. */
    EXCLUSION
  }

  /** Who has a right or a duty, or is to know. */
  public enum Holder implements Coded {
    PERSON,
    HOST_AUTHORITY,
    OTHER_AUTHORITY,
    BOTH_AUTHORITIES,
    /**
     * All authorities and organs that carry out the Convention together, in whichever countries.
     */
    COOPERATING_AUTHORITIES,
    /** The organ that gives the benefit, an authority or an institution; article 1(d). */
    ORGAN
  }

  /** How strongly a consequence binds. */
  public enum Strength implements Coded {
    /** It must be followed. */
    BINDING,
    /** It must be followed as far as possible. */
    BEST_EFFORTS,
    /** The guidance says so, and the treaty itself does not. */
    BY_GUIDANCE,
    /** Other law binds, such as national or European law; the guidance recalls it. */
    BY_OTHER_LAW,
    /** It may be done. */
    PERMITTED,
    /** The guidance names it as one way among others; nobody is bound to it. */
    EXAMPLE,
    /** It only informs. */
    INFORMATIVE
  }

  /** Checks that at least one provision is cited. */
  public Conclusion {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(holder, "holder");
    requireNonNull(strength, "strength");
    requireNonNull(stage, "stage");
    provisions = List.copyOf(provisions);
    if (provisions.isEmpty()) {
      throw new IllegalArgumentException(id + " cites no provision");
    }
  }

  /**
   * Whether it keeps from something: what excludes a measure, a limit unless that permits only, or
   * what must not be read out of the outcome.
   */
  public boolean isGuard() {
    return saysWhatDoesNotFollow
        || kind == Kind.EXCLUSION
        || (kind == Kind.LIMIT && strength != Strength.PERMITTED && strength != Strength.EXAMPLE);
  }
}
