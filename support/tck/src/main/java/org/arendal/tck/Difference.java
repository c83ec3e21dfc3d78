package org.arendal.tck;

/**
 * One thing that an answer says and should not, or does not say and should.
 *
 * @param kind what differs
 * @param id the outcome that was found, or the id of what is there or missing
 */
public record Difference(Kind kind, String id) {
  /** What differs, as the answer has it. */
  public enum Kind {
    /** The case was refused. */
    REFUSED("refuses"),
    /** The outcome is another. */
    OUTCOME("answers"),
    /** A conclusion that must follow does not. */
    DOES_NOT_CONCLUDE("does not conclude"),
    /** A conclusion follows that must not. */
    CONCLUDES("concludes"),
    /** A fact that must be asked is not. */
    DOES_NOT_ASK("does not ask"),
    /** A fact is asked that must not be. */
    ASKS("asks"),
    /** A provision that must be cited is not. */
    DOES_NOT_CITE("does not cite");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** The difference in words. */
  @Override
  public String toString() {
    return kind.words + " " + id;
  }
}
