package org.arendal.core.article;

import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.core.answer.Turn.MissingDay;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.TreatyCalendar;

/**
 * The two days on which article 7 can look: that of the decision and that of the sending.
 *
 * <p>What the treaty forbids is to send a person home ("kan ikke hjemsendes"); national rules, and
 * the count of the years, look at the decision. The text does not choose. What holds by both days
 * holds; what holds by one only is open, unless an agency has settled it. A sending that has not
 * taken place is looked at on the assessment date.
 *
 * <p>Source: A07-1, A07-g2, A07-dk-5, A14-1, A15-2b. Reading: ADR 0068.
 */
final class RepatriationDays {
  /** What is asked of the sending. */
  static final List<Fact<?>> SENDING = List.of(MeasureFacts.SENT, MeasureFacts.SENT_ON);

  /** The reading that looks at the decision alone. */
  static final FactCriterion DECISION_COUNTS =
      FactCriterion.reading(Readings.REFERENCE_DAY, ReadingOption.DECISION);

  /** The reading that looks at what there is by the sending too. */
  static final FactCriterion SENDING_COUNTS =
      FactCriterion.reading(Readings.REFERENCE_DAY, ReadingOption.SENDING);

  private static final FactCriterion IN_FORCE_AT_DECISION =
      FactCriterion.derived(
              "in-force-at-decision",
              List.of(HostFacts.TERRITORY, MeasureFacts.DECISION_DATE, MeasureFacts.DECIDED),
              RepatriationDays::inForceAtDecision,
              "A07-1 A14-1 A14-2 A15-2b")
          .structure();

  private static final FactCriterion IN_FORCE_AT_SENDING =
      FactCriterion.derived(
              "in-force-at-sending",
              List.of(HostFacts.TERRITORY, MeasureFacts.DECISION_DATE, MeasureFacts.DECIDED),
              RepatriationDays::inForceAtSending,
              "A07-1 A07-g2 A14-1 A14-2 A15-2b")
          .structure()
          .settledAlsoBy(SENDING, RepatriationDays::askedOfSending);

  /** The Convention reaches the host territory on both days, or on the one that counts. */
  static final Condition IN_FORCE =
      allOf(
              anyOf(
                      allOf(IN_FORCE_AT_DECISION, IN_FORCE_AT_SENDING)
                          .labelled("in-force-on-both-days"),
                      allOf(IN_FORCE_AT_DECISION, DECISION_COUNTS)
                          .labelled("in-force-at-decision-which-counts"),
                      allOf(IN_FORCE_AT_SENDING, SENDING_COUNTS)
                          .labelled("in-force-at-sending-which-counts"))
                  .labelled("in-force-for-repatriation"),
              EntryIntoForce.REACHES_SVALBARD)
          .labelled("in-host-territory");

  private RepatriationDays() {}

  /** First the decision is asked for, unless an agency looks at the sending. */
  static List<Fact<?>> askedOfSending(Case matter, AssembledLaw law) {
    boolean first =
        law.option(Readings.REFERENCE_DAY).filter(ReadingOption.SENDING::equals).isPresent();
    return !isNotSent(matter) && (first || matter.knows(MeasureFacts.DECISION_DATE))
        ? SENDING
        : List.of();
  }

  /**
   * The day that a criterion on being in force is open for, and the first day that gives it; empty
   * where more is missing than the day.
   */
  static Optional<MissingDay> missingDay(FactCriterion criterion, Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate entry = TreatyCalendar.ENTRY_INTO_FORCE;
    if (host == null
        || (criterion != IN_FORCE_AT_DECISION && criterion != IN_FORCE_AT_SENDING)
        || law.inForce(host, entry) != Truth.TRUE
        || law.inForce(host, matter.asOf()) != Truth.TRUE) {
      return Optional.empty();
    }
    return Stream.of(MeasureFacts.DECISION_DATE, MeasureFacts.SENT_ON)
        .filter(day -> !matter.knows(day))
        .<MissingDay>map(day -> new MissingDay(day, entry))
        .findFirst();
  }

  /** Whether the Convention has not entered into force for the host territory by a day. */
  static boolean isBeforeEntry(Case matter, AssembledLaw law, LocalDate day) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host == null
        ? day.isBefore(TreatyCalendar.ENTRY_INTO_FORCE)
        : law.isParty(host.state(), day) && law.inForce(host, day) == Truth.FALSE;
  }

  /** Whether the host state has left the Convention by a day. */
  static boolean isAfterLeaving(Case matter, AssembledLaw law, LocalDate day) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host != null && !law.isParty(host.state(), day);
  }

  /** The last day by which the person can have been sent, as far as the case looks. */
  static LocalDate latestSending(Case matter) {
    LocalDate sentOn = matter.value(MeasureFacts.SENT_ON);
    return sentOn == null ? matter.asOf() : sentOn;
  }

  /** Whether it is known that the person has not been sent by the assessment date. */
  static boolean isNotSent(Case matter) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    return Boolean.FALSE.equals(matter.value(MeasureFacts.SENT))
        || Boolean.FALSE.equals(matter.value(MeasureFacts.DECIDED))
        || (decision != null && decision.isAfter(matter.asOf()));
  }

  /** Whether nothing says that the person has been sent, so that a sending may be to come. */
  static boolean mayYetBeSent(Case matter) {
    return !matter.knows(MeasureFacts.SENT_ON)
        && !Boolean.TRUE.equals(matter.value(MeasureFacts.SENT));
  }

  private static Truth inForceAtDecision(Case matter, AssembledLaw law) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    if (isBeforeEntry(matter, law, matter.asOf())) {
      return Truth.FALSE;
    }
    if (decision != null) {
      return EntryIntoForce.inForce(matter, law, decision);
    }
    // What is not decided yet is decided on the assessment date at the earliest.
    return Boolean.FALSE.equals(matter.value(MeasureFacts.DECIDED))
        ? inForceFrom(matter, law, matter.asOf())
        : Truth.UNKNOWN;
  }

  private static Truth inForceAtSending(Case matter, AssembledLaw law) {
    LocalDate decision = matter.value(MeasureFacts.DECISION_DATE);
    LocalDate sentOn = matter.value(MeasureFacts.SENT_ON);
    if (isBeforeEntry(matter, law, matter.asOf())) {
      return Truth.FALSE;
    }
    if (sentOn != null) {
      return EntryIntoForce.inForce(matter, law, sentOn);
    }
    if (decision == null) {
      return isNotSent(matter) ? inForceFrom(matter, law, matter.asOf()) : Truth.UNKNOWN;
    }
    if (isNotSent(matter)) {
      return EntryIntoForce.inForce(
          matter, law, decision.isAfter(matter.asOf()) ? decision : matter.asOf());
    }
    if (isAfterLeaving(matter, law, decision)) {
      return Truth.FALSE;
    }
    // Some day from the decision to the assessment date.
    Truth both =
        EntryIntoForce.inForce(matter, law, decision)
            .and(EntryIntoForce.inForce(matter, law, matter.asOf()));
    return both == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** On a day from this one on, whichever; a state that may leave before it leaves it open. */
  private static Truth inForceFrom(Case matter, AssembledLaw law, LocalDate day) {
    Truth onDay = EntryIntoForce.inForce(matter, law, day);
    Territory host = matter.value(HostFacts.TERRITORY);
    boolean mayLeave =
        host == null || law.settings().denunciationReceived().containsKey(host.state());
    if (isAfterLeaving(matter, law, day)) {
      return Truth.FALSE;
    }
    return onDay == Truth.TRUE && mayLeave ? Truth.UNKNOWN : onDay;
  }
}
