package org.arendal.core.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.calculation.AdvanceClaim;
import org.arendal.core.calculation.AdvanceOverlap;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.TreatyCalendar;
import org.jspecify.annotations.Nullable;

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
          "A11-3 A11-3-g1 A11-3-g3");

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

  /**
   * The overlap within the days on which the Convention gives a power; empty while host, payments
   * or the beginning of the claim are unknown, and if no such day is claimed.
   */
  static Optional<AdvanceOverlap> overlap(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate start = matter.value(AdvanceFacts.CLAIM_START);
    AdvancePayments paid = matter.value(AdvanceFacts.FOREIGN_PAYMENTS);
    if (host == null || start == null || paid == null) {
      return Optional.empty();
    }
    LocalDate first = later(start, firstDay(host, law));
    LocalDate end = matter.value(AdvanceFacts.CLAIM_END);
    LocalDate last = end == null ? lastDay(host, law) : earlier(end, lastDay(host, law));
    return last != null && last.isBefore(first)
        ? Optional.empty()
        : Optional.of(
            AdvanceOverlap.of(
                new AdvanceClaim(host, first, Optional.ofNullable(last), Optional.empty()), paid));
  }

  /** The first day for which advance can be reduced by this Convention in the host territory. */
  static LocalDate firstDay(@Nullable Territory host, AssembledLaw law) {
    return host == null
        ? TreatyCalendar.ENTRY_INTO_FORCE
        : law.inForceFrom(host).orElse(TreatyCalendar.ENTRY_INTO_FORCE);
  }

  /** The last such day; null if the host state has not denounced the Convention. */
  static @Nullable LocalDate lastDay(@Nullable Territory host, AssembledLaw law) {
    return host == null
        ? null
        : law.notPartyFrom(host.state()).map(day -> day.minusDays(1)).orElse(null);
  }

  private static Truth paidForSameTime(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate last = lastDay(host, law);
    if (sameTime(firstDay(host, law), last == null ? LocalDate.MAX : last, matter) == Truth.FALSE) {
      return Truth.FALSE; // no day of the claim is one on which there is a power
    }
    AdvancePayments paid = matter.value(AdvanceFacts.FOREIGN_PAYMENTS);
    if (paid == null) {
      return Truth.UNKNOWN;
    }
    Truth result = paid.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
    for (AdvancePayment payment : paid.payments()) {
      result = result.or(paidForSameTime(payment, matter, law));
    }
    return result;
  }

  /**
   * A payment counts for the days on which the Convention was in force for the one who is to pay
   * and for the one who has paid. Whether a territory's payment counts for days before its own date
   * is open, as for every place where the Convention is not in force.
   */
  private static Truth paidForSameTime(AdvancePayment payment, Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    Territory payer = payment.territory();
    if (host != null && host.state() == payer.state()) {
      return Truth.FALSE;
    }
    LocalDate start = later(payment.start(), firstDay(host, law));
    LocalDate end = earlier(earlier(payment.end(), lastDay(host, law)), lastDay(payer, law));
    Truth inForce =
        law.inForceFrom(payer)
            .map(day -> sameTime(later(start, day), end, matter))
            .orElse(Truth.UNKNOWN)
            .and(reaches(payer, matter));
    return sameTime(start, end, matter)
        .and(inForce.or(Truth.UNKNOWN))
        .and(host == null ? Truth.UNKNOWN : Truth.TRUE);
  }

  private static Truth reaches(Territory payer, Case matter) {
    Boolean applies = matter.value(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);
    return Truth.of(payer != Territory.SVALBARD || Boolean.TRUE.equals(applies));
  }

  /**
   * Whether a day from start to end, both included, is claimed; there is none if the end lies
   * before the start. The first and the last day of a claim are claimed, even while the other one
   * is unknown.
   */
  private static Truth sameTime(LocalDate start, LocalDate end, Case matter) {
    LocalDate first = matter.value(AdvanceFacts.CLAIM_START);
    LocalDate last = matter.value(AdvanceFacts.CLAIM_END);
    if (end.isBefore(start)
        || (first != null && first.isAfter(end))
        || (last != null && last.isBefore(start))) {
      return Truth.FALSE;
    }
    boolean surely =
        (first != null && !first.isBefore(start))
            || (last != null && !last.isAfter(end))
            || (first != null && last != null);
    return surely ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isBefore(other) ? one : other;
  }
}
