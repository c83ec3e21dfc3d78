package org.arendal.core.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.calculation.AdvanceClaim;
import org.arendal.core.calculation.AdvanceOverlap;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.AdvanceFacts;
import org.arendal.core.model.AdvancePayment;
import org.arendal.core.model.AdvancePayments;
import org.arendal.core.model.Case;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.SvalbardFacts;

/** The criteria of article 11(3) that no other article begins with. */
final class OverlappingAdvanceFacts {
  /** Another Nordic country has paid for some of the time that is claimed. */
  static final FactCriterion PAID_FOR_SAME_TIME =
      FactCriterion.derived(
          "paid-elsewhere-for-same-time",
          List.of(
              AdvanceFacts.FOREIGN_PAYMENTS,
              AdvanceFacts.CLAIM_START,
              AdvanceFacts.CLAIM_END,
              HostFacts.TERRITORY,
              SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES),
          OverlappingAdvanceFacts::paidForSameTime,
          "A11-3",
          "A11-3-g1",
          "A11-3-g3");

  /** It was examined for how long advance was already paid. */
  static final FactCriterion CHECKED =
      FactCriterion.yes(
          "foreign-payments-checked", AdvanceFacts.FOREIGN_PAYMENTS_CHECKED, "A11-3-g4");

  /** Two countries have both paid for the same time. */
  static final FactCriterion DOUBLE_PAYMENT =
      FactCriterion.yes("double-payment", AdvanceFacts.DOUBLE_PAYMENT, "A11-3-g5");

  /** The country of departure paid by mistake. */
  static final FactCriterion PAID_BY_MISTAKE =
      FactCriterion.judged("paid-by-mistake", AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, "A11-3-g7");

  /** The reading that leaves nothing for a time paid for elsewhere. */
  static final FactCriterion BY_PERIOD =
      FactCriterion.reading(Readings.OVERLAP_EXTENT, Readings.PERIOD);

  /** The reading that deducts the amount paid elsewhere. */
  static final FactCriterion BY_AMOUNT =
      FactCriterion.reading(Readings.OVERLAP_EXTENT, Readings.AMOUNT);

  private OverlappingAdvanceFacts() {}

  /** The overlap; empty while host, payments or the beginning of the claim are unknown. */
  static Optional<AdvanceOverlap> overlap(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate start = matter.value(AdvanceFacts.CLAIM_START);
    AdvancePayments paid = matter.value(AdvanceFacts.FOREIGN_PAYMENTS);
    if (host == null || start == null || paid == null) {
      return Optional.empty();
    }
    Optional<LocalDate> end = matter.get(AdvanceFacts.CLAIM_END);
    return Optional.of(
        AdvanceOverlap.of(new AdvanceClaim(host, start, end, Optional.empty()), paid));
  }

  private static Truth paidForSameTime(Case matter, AssembledLaw law) {
    AdvancePayments paid = matter.value(AdvanceFacts.FOREIGN_PAYMENTS);
    if (paid == null) {
      return Truth.UNKNOWN;
    }
    Truth result = paid.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
    for (AdvancePayment payment : paid.payments()) {
      Place payer = Place.of(payment.territory());
      result =
          result.or(
              NordicPlaces.inAnotherCountry(payer, matter, law).and(sameTime(payment, matter)));
    }
    return result;
  }

  /** The first and the last day of a claim are claimed, even while the other one is unknown. */
  private static Truth sameTime(AdvancePayment payment, Case matter) {
    LocalDate first = matter.value(AdvanceFacts.CLAIM_START);
    LocalDate last = matter.value(AdvanceFacts.CLAIM_END);
    if ((first != null && first.isAfter(payment.end()))
        || (last != null && last.isBefore(payment.start()))) {
      return Truth.FALSE;
    }
    boolean surely =
        (first != null && payment.covers(first))
            || (last != null && payment.covers(last))
            || (first != null && last != null);
    return surely ? Truth.TRUE : Truth.UNKNOWN;
  }
}
