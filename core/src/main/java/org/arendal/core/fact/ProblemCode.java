package org.arendal.core.fact;

/**
 * What sort of thing is wrong with an input, for programs: to choose a status or a text of their
 * own.
 *
 * <p>Codes never change; new ones may be added.
 */
public enum ProblemCode implements Coded {
  /** The input is larger than what is read. */
  TOO_LARGE,
  /** An array has more elements than are taken. */
  TOO_MANY,
  /** Objects and arrays lie in each other deeper than is read. */
  TOO_DEEP,
  /** The bytes are no UTF-8. */
  NOT_UTF8,
  /** The input is no JSON. */
  NOT_JSON,
  /** The input ends before its JSON is complete, or is empty. */
  INCOMPLETE,
  /** Something follows after the end. */
  NOTHING_MORE_EXPECTED,
  /** There is no member of that name. */
  UNKNOWN_MEMBER,
  /** A member that must be there is not. */
  MISSING,
  /** Something is given a second time. */
  GIVEN_TWICE,
  /** A value has another type than is taken. */
  WRONG_TYPE,
  /** A text is none of the codes that are taken. */
  UNKNOWN_CODE,
  /** A text has not the form that is asked for. */
  WRONG_FORM,
  /** A number is outside of what is taken. */
  OUT_OF_RANGE,
  /** The day is not in the calendar. */
  NO_SUCH_DAY,
  /** The day lies outside of those that are served. */
  DAY_NOT_SERVED,
  /** A text has half of a surrogate pair. */
  NO_WHOLE_TEXT,
  /** Values that cannot be true together. */
  CONTRADICTION,
  /** There are more problems than are listed. */
  FURTHER_PROBLEMS
}
