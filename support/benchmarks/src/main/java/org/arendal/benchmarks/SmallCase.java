package org.arendal.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case of article 7 cut down to what the small rule reads; what is null is unknown.
 *
 * <p>A class with getters and not a record, since rule engines read beans.
 */
public final class SmallCase {
  private final @Nullable Boolean nordicCitizen;
  private final @Nullable LocalDate residentFrom;
  private final @Nullable Boolean longAbsence;
  private final @Nullable Boolean familyTies;
  private final @Nullable Boolean attachment;
  private final @Nullable Boolean otherCircumstances;
  private final LocalDate decisionDate;

  SmallCase(
      @Nullable Boolean nordicCitizen,
      @Nullable LocalDate residentFrom,
      @Nullable Boolean longAbsence,
      @Nullable Boolean familyTies,
      @Nullable Boolean attachment,
      @Nullable Boolean otherCircumstances,
      LocalDate decisionDate) {
    this.nordicCitizen = nordicCitizen;
    this.residentFrom = residentFrom;
    this.longAbsence = longAbsence;
    this.familyTies = familyTies;
    this.attachment = attachment;
    this.otherCircumstances = otherCircumstances;
    this.decisionDate = decisionDate;
  }

  /** Whether the person is a citizen of a Nordic country. */
  public @Nullable Boolean getNordicCitizen() {
    return nordicCitizen;
  }

  /** Since when the person lawfully resides in the country. */
  public @Nullable LocalDate getResidentFrom() {
    return residentFrom;
  }

  /** Whether the residence was broken by an absence that was not short. */
  public @Nullable Boolean getLongAbsence() {
    return longAbsence;
  }

  /** Whether family ties speak for the person's remaining. */
  public @Nullable Boolean getFamilyTies() {
    return familyTies;
  }

  /** Whether attachment to the country does. */
  public @Nullable Boolean getAttachment() {
    return attachment;
  }

  /** Whether other circumstances do. */
  public @Nullable Boolean getOtherCircumstances() {
    return otherCircumstances;
  }

  /** The day of the decision. */
  public LocalDate getDecisionDate() {
    return decisionDate;
  }

  /** Whether three years of residence are complete on the day of the decision. */
  public @Nullable Boolean getThreeYears() {
    if (Boolean.TRUE.equals(longAbsence)) {
      return false;
    }
    if (residentFrom == null) {
      return null;
    }
    if (residentFrom.plusYears(3).isAfter(decisionDate)) {
      return false;
    }
    return longAbsence == null ? null : Boolean.TRUE;
  }
}
