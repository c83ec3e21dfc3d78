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
    DOES_NOT_CITE("does not cite"),
    /** A conclusion follows that is no part of the complete answer. */
    CONCLUDES_MORE("more than the complete answer: conclusion"),
    /** A conclusion that may still follow is not left open. */
    DOES_NOT_LEAVE_OPEN("does not leave open"),
    /** A conclusion is left open that is no part of the complete answer. */
    LEAVES_OPEN_MORE("more than the complete answer: open conclusion"),
    /** A conclusion that may still follow depends on other facts. */
    DEPENDS_OTHERWISE("lets depend"),
    /** A fact is asked that is no part of the complete answer. */
    ASKS_MORE("more than the complete answer: open fact"),
    /** Somebody who is to be contacted is not named. */
    DOES_NOT_NAME("does not name the contact"),
    /** Somebody is named who is no part of the complete answer. */
    NAMES_MORE("more than the complete answer: contact");

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
