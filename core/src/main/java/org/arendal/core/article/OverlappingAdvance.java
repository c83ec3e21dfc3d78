package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.HOST_AUTHORITY;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.PERMITTED;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.BEFORE_DECIDING;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.limit;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
import static org.arendal.core.article.MaintenanceAdvance.CLAIMED;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.calculation.AdvanceClaim;
import org.arendal.core.calculation.AdvanceOverlap;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.Bounds;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.PartialDate;

/**
 * Article 11(3): maintenance advance may be reduced as far as another Nordic country has paid it
 * for the same time.
 *
 * <p>It is a power, and by the treaty itself it reaches no further than the time paid for twice.
 * How often advance is paid out makes no difference. The guidance keeps two cases apart. Whether
 * the country of arrival can reclaim what it paid twice itself is for its own law. Where the
 * country of departure paid by mistake, the paragraph gives no basis for withholding later advance
 * on its behalf, nor for reducing it for a later time; what national law allows is not said.
 *
 * <p>There is no power for days on which the Convention is not in force, before it or after a
 * denunciation; when the advance was paid out makes no difference.
 *
 * <p>Contested: whether anything remains where the host country's rate is the higher one; the
 * calculator {@link AdvanceOverlap} gives the certain and the contested part.
 *
 * <p>Source: A11-3, A11-3-g1 to A11-3-g9. Readings: ADR 0053, ADR 0078.
 */
public final class OverlappingAdvance extends ArticleOnAdvance {
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
              OverlappingAdvance::paidForSameTime,
              "A11-3 A11-3-g1 A11-3-g3")
          .treaty("A11-3", "udbetalt fra et andet nordisk land for samme tidsrum");

  /** It was examined for how long advance was already paid. */
  static final FactCriterion CHECKED =
      FactCriterion.yes(
              "foreign-payments-checked", AdvanceFacts.FOREIGN_PAYMENTS_CHECKED, "A11-3-g4")
          .how();

  /** Two countries have both paid for the same time. */
  static final FactCriterion DOUBLE_PAYMENT =
      FactCriterion.yes("double-payment", AdvanceFacts.DOUBLE_PAYMENT, "A11-3-g5").how();

  /** The country of departure paid by mistake. */
  static final FactCriterion PAID_BY_MISTAKE =
      FactCriterion.judged("paid-by-mistake", AdvanceFacts.ERRONEOUS_PAYMENT_BY_ORIGIN, "A11-3-g7")
          .how();

  /** The reading that leaves nothing for a time paid for elsewhere. */
  static final FactCriterion BY_PERIOD =
      FactCriterion.reading(Readings.OVERLAP_EXTENT, ReadingOption.PERIOD);

  /** The reading that deducts the amount paid elsewhere. */
  static final FactCriterion BY_AMOUNT =
      FactCriterion.reading(Readings.OVERLAP_EXTENT, ReadingOption.AMOUNT);

  /** Creates the evaluator; it has no state. */
  public OverlappingAdvance() {
    super(
        Article.OVERLAPPING_ADVANCE,
        allOf(CLAIMED, COVERED, PAID_FOR_SAME_TIME).labelled("advance-paid-twice"),
        limit("may-reduce-for-same-time", HOST_AUTHORITY, PERMITTED, "A11-3 A11-3-g1").on(APPLIES),
        limit("only-so-far-for-same-time", HOST_AUTHORITY, BINDING, "A11-3")
            .on(APPLIES, DOES_NOT_APPLY, UNDETERMINED)
            .when(CLAIMED),
        limit("nothing-due-for-same-time", HOST_AUTHORITY, PERMITTED, "A11-3-g2 A11-3-g1")
            .on(APPLIES)
            .when(BY_PERIOD),
        limit("difference-stays-due", HOST_AUTHORITY, BINDING, "A11-3").on(APPLIES).when(BY_AMOUNT),
        note("instalments-make-no-difference", "A11-3-g2 A11-3-g1")
            .at(IN_THE_DECISION)
            .on(APPLIES, UNDETERMINED)
            .when(PAID_FOR_SAME_TIME),
        // Two cases that the guidance keeps apart: what the host country itself paid twice ...
        note("reclaim-by-national-law", "A11-3-g5 A11-3-g6")
            .at(AFTERWARDS)
            .on(APPLIES, DOES_NOT_APPLY, UNDETERMINED)
            .when(DOUBLE_PAYMENT),
        // ... and what the country of departure paid by mistake.
        note("mistake-is-for-payer", "A11-3-g7")
            .at(AFTERWARDS)
            .on(APPLIES, DOES_NOT_APPLY, UNDETERMINED)
            .when(PAID_BY_MISTAKE),
        limit("nothing-withheld-for-other-country", HOST_AUTHORITY, BY_GUIDANCE, "A11-3-g8 A11-3")
            .at(AFTERWARDS)
            .on(APPLIES, DOES_NOT_APPLY, UNDETERMINED)
            .when(PAID_BY_MISTAKE),
        limit("later-time-untouched", HOST_AUTHORITY, BY_GUIDANCE, "A11-3-g9 A11-3")
            .at(AFTERWARDS)
            .on(APPLIES, DOES_NOT_APPLY, UNDETERMINED)
            .when(PAID_BY_MISTAKE),
        procedure("examine-earlier-payments", HOST_AUTHORITY, BY_GUIDANCE, "A11-3-g4")
            .at(BEFORE_DECIDING)
            .on(APPLIES, UNDETERMINED, DOES_NOT_APPLY)
            .when(allOf(CLAIMED, COVERED, not(CHECKED))),
        note("no-power-to-reduce", "A11-3").at(IN_THE_DECISION).on(DOES_NOT_APPLY).when(CLAIMED));
  }

  @Override
  List<Remark> ownRemarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    matter.get(AdvanceFacts.FOREIGN_PAYMENTS).stream()
        .flatMap(paid -> paid.payments().stream())
        .map(AdvancePayment::territory)
        .filter(payer -> NordicPlaces.inAnotherState(payer, matter) != Truth.FALSE)
        .map(Place::of)
        .distinct()
        .forEach(payer -> remarks.addAll(NordicPlaces.remarks(applies, payer, matter, law)));
    remarks.addAll(outsideForce(matter, law));
    overlap(matter, law).ifPresent(overlap -> remarks.addAll(remarks(overlap, law)));
    return remarks.addAll(AdvanceDays.ending(matter, law)).build();
  }

  /** What part of the claim lies before the Convention or after its end, without a power. */
  private static List<Remark> outsideForce(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate first = AdvanceDays.first(host, law);
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    if (matter.get(AdvanceFacts.CLAIM_START).filter(first::isAfter).isPresent()) {
      remarks.add(remark("no-power-before", "A11-3 A14-1 A14-2", Argument.of(first)));
    }
    AdvanceDays.last(host, law)
        .filter(last -> matter.get(AdvanceFacts.CLAIM_END).filter(e -> !e.isAfter(last)).isEmpty())
        .map(last -> remark("no-power-after", "A11-3 A15-2b", Argument.of(last)))
        .ifPresent(remarks::add);
    return remarks.build();
  }

  private static List<Remark> remarks(AdvanceOverlap overlap, AssembledLaw law) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    for (DateRange range : overlap.ranges()) {
      Argument first = Argument.of(range.start().orElseThrow());
      Argument last = Argument.of(range.end().orElseThrow());
      remarks.add(remark("paid-elsewhere-from-to", "A11-3 A11-3-g2", first, last));
    }
    if (!overlap.isComplete()) {
      remarks.add(remark("more-payments-possible", "A11-3-g4"));
    } else if (!overlap.ranges().isEmpty() && overlap.firstFreeDay().isPresent()) {
      LocalDate day = overlap.firstFreeDay().get();
      boolean isPaidLater = overlap.ranges().stream().anyMatch(range -> range.startsAfter(day));
      remarks.add(
          remark(
              isPaidLater ? "not-paid-elsewhere-on-but-later" : "not-paid-elsewhere-on",
              "A11-3",
              Argument.of(day)));
    }
    if (!overlap.ranges().isEmpty() && law.option(Readings.OVERLAP_EXTENT).isEmpty()) {
      remarks.add(remark("overlap-extent-open", "A11-3 A11-3-g1 A11-3-g2"));
    }
    return remarks.build();
  }

  private static Remark remark(String id, String provisions, Argument... values) {
    return Remark.of(id, Provisions.of(provisions), values);
  }

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
    return AdvanceDays.inForce(host, law)
        .flatMap(
            new DateRange(Optional.of(start), matter.get(AdvanceFacts.CLAIM_END))::intersection)
        .map(
            days ->
                new AdvanceClaim(host, days.start().orElseThrow(), days.end(), Optional.empty()))
        .map(claim -> AdvanceOverlap.of(claim, paid));
  }

  /**
   * "I den udstrækning bidragsforskud er udbetalt fra et andet nordisk land for samme tidsrum", on
   * days on which the Convention gives a power.
   */
  private static Truth paidForSameTime(Case matter, AssembledLaw law) {
    Bounds claimed = claimed(matter);
    DateRange power = AdvanceDays.inForce(matter.value(HostFacts.TERRITORY), law).orElse(null);
    if (power == null || !claimed.mayMeet(power)) {
      return Truth.FALSE;
    }
    AdvancePayments paid = matter.value(AdvanceFacts.FOREIGN_PAYMENTS);
    if (paid == null) {
      return Truth.UNKNOWN;
    }
    Truth result = paid.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
    for (AdvancePayment payment : paid.payments()) {
      Territory payer = payment.territory();
      Optional<DateRange> days =
          power
              .intersection(payment.days())
              .flatMap(AdvanceDays.upToLast(payer, law)::intersection);
      result =
          result.or(
              NordicPlaces.inAnotherState(payer, matter) // that it is Nordic is in "counts"
                  .and(sameTime(claimed, days))
                  .and(counts(payer, claimed, days, matter, law)));
    }
    return result;
  }

  /** "For samme tidsrum": one shared day is enough. */
  private static Truth sameTime(Bounds claimed, Optional<DateRange> days) {
    if (days.filter(claimed::mayMeet).isEmpty()) {
      return Truth.FALSE;
    }
    return days.filter(claimed::surelyMeets).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * "Nordisk land": surely where the Convention was in force for the payer too on one of the days.
   * For others it is open, as for every place where the Convention is not in force.
   */
  private static Truth counts(
      Territory payer, Bounds claimed, Optional<DateRange> days, Case matter, AssembledLaw law) {
    return law.inForceFrom(payer)
        .map(first -> sameTime(claimed, days.flatMap(DateRange.from(first)::intersection)))
        .orElse(Truth.UNKNOWN)
        .and(Svalbard.reachedIfItIs(payer, matter))
        .or(Truth.UNKNOWN);
  }

  /** The days that are claimed, as far as the first and the last are known. */
  private static Bounds claimed(Case matter) {
    return Bounds.of(
        matter.get(AdvanceFacts.CLAIM_START).map(PartialDate::of),
        matter.get(AdvanceFacts.CLAIM_END).map(PartialDate::of),
        false);
  }
}
