package org.arendal.json.token;

/** What JSON is made of, as a {@link JsonSource} gives it. */
public enum Token {
  /** An object begins. */
  BEGIN_OBJECT,
  /** An object ends. */
  END_OBJECT,
  /** An array begins. */
  BEGIN_ARRAY,
  /** An array ends. */
  END_ARRAY,
  /** The name of a member, whose value comes next. */
  NAME,
  /** A string. */
  STRING,
  /** A number. */
  NUMBER,
  /** {@code true}. */
  TRUE,
  /** {@code false}. */
  FALSE,
  /** {@code null}. */
  NULL,
  /** A value that JSON does not have, as an object in memory that was never written. */
  OTHER,
  /** Nothing follows. */
  END;

  /** Whether an object or an array begins here. */
  public boolean begins() {
    return this == BEGIN_OBJECT || this == BEGIN_ARRAY;
  }

  /** Whether an object or an array ends here. */
  public boolean ends() {
    return this == END_OBJECT || this == END_ARRAY;
  }
}
