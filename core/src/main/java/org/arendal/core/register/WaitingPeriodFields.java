package org.arendal.core.register;

import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.oneOf;

import java.time.Period;
import java.util.List;

/** What register files say of a waiting period. */
final class WaitingPeriodFields {
  private static final Field<WaitingPeriod, WaitingPeriod.Benefit> BENEFIT =
      required(
          "benefit",
          oneOf(WaitingPeriod.Benefit.class),
          WaitingPeriod::benefit,
          "The benefit; the key of the entry.");
  private static final Field<WaitingPeriod, Period> LENGTH =
      required(
          "length",
          FieldType.LENGTH,
          WaitingPeriod::length,
          "How long it is, in the unit in which the source gives it.");
  private static final Field<WaitingPeriod, WaitingPeriod.Spent> SPENT =
      required(
          "spent",
          oneOf(WaitingPeriod.Spent.class),
          WaitingPeriod::spent,
          "How the time must have been spent.");

  static final RegisterKind<WaitingPeriod> KIND =
      RegisterKind.of(
          "waiting-periods",
          "waitingPeriod",
          record -> new WaitingPeriod(record.get(BENEFIT), record.get(LENGTH), record.get(SPENT)),
          List.of(BENEFIT, LENGTH, SPENT));

  private WaitingPeriodFields() {}
}
