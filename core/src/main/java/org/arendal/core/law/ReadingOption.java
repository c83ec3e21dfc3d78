package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** The choices that contested readings have; several readings can have the same. */
public enum ReadingOption {
  /** The choice that lets a person or benefit in. */
  INCLUDED("included"),
  /** The choice that keeps a person or benefit out. */
  EXCLUDED("excluded"),
  /**
   * Of a document, the choice that takes it for a decision, which needs no attestation; of days,
   * that the day of the decision is the one that matters.
   */
  DECISION("decision"),
  /** The choice that what there is by the day of the sending counts too. */
  SENDING("sending"),
  /** The choice that takes a document for an agreement, which needs an attestation. */
  AGREEMENT("agreement"),
  /** The choice that nothing is due for a time for which another country has paid. */
  PERIOD("period"),
  /** The choice that only the amount paid by another country is deducted. */
  AMOUNT("amount"),
  /** The choice that makes something a condition. */
  REQUIRED("required"),
  /** The choice that does without a condition. */
  NOT_REQUIRED("not-required"),
  /** The choice that a decision ends lawful stay until it is set aside. */
  ENDS_STAY("ends-stay"),
  /** The choice that a decision which was not to be taken ends nothing. */
  ENDS_NOTHING("ends-nothing"),
  /** The choice that the holder of the right has to have moved. */
  RIGHT_HOLDER("right-holder"),
  /** The choice that it is enough if the child has moved. */
  CHILD("child");

  private final String id;

  ReadingOption(String id) {
    this.id = id;
  }

  /** The stable id, such as {@code included}. */
  public String id() {
    return id;
  }

  /** The option with this id; empty if no reading has one. */
  public static Optional<ReadingOption> find(String id) {
    requireNonNull(id, "id");
    return Arrays.stream(values()).filter(option -> option.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
