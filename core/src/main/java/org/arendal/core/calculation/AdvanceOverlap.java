package org.arendal.core.calculation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.TreatyCalendar;

/**
 * How far a claim for maintenance advance meets advance that another Nordic country has paid for
 * the same time; article 11(3).
 *
 * <p>What counts is the time for which was paid, not when or in how many instalments. The overlap
 * in days is certain. For whole calendar months with both rates known in one currency the amounts
 * are shown too: what surely may be deducted, and what is contested where the host country's rate
 * is the higher one. Nothing is divided within a month and nothing is converted, since the text has
 * no rule for either. A time for which no other country paid is never touched, whatever was paid
 * too much before; nothing is withheld for the other country.
 *
 * <p>The cost grows with the number of payments and its logarithm, and with the months they are
 * for.
 *
 * <p>Payments of the host's own state do not count: it is no other Nordic country. Days before 1
 * October 1996 do not count either, since the Convention gives no power for them; a later day of a
 * territory, and a denunciation, are for the caller, who claims no more than the days in force.
 *
 * <p>Source: A11-3, A11-3-g1, A11-3-g2, A11-3-g8, A11-3-g9. Reading: ADR 0053.
 */
public final class AdvanceOverlap {
  private final AdvanceClaim claim;
  private final Optional<DateRange> claimed;
  private final ImmutableList<AdvancePayment> payments;
  private final ImmutableList<DateRange> ranges;
  private final boolean complete;

  private AdvanceOverlap(AdvanceClaim claim, AdvancePayments paid) {
    this.claim = claim;
    this.claimed = inForce(claim);
    this.complete = paid.isComplete();
    this.payments =
        paid.payments().stream()
            .filter(payment -> payment.territory().state() != claim.host().state())
            .filter(payment -> shared(payment).isPresent())
            .collect(ImmutableList.toImmutableList());
    this.ranges = merge();
  }

  /** The days of a claim for which the Convention can give a power. */
  private static Optional<DateRange> inForce(AdvanceClaim claim) {
    return new DateRange(Optional.of(claim.start()), claim.end())
        .intersection(DateRange.from(TreatyCalendar.ENTRY_INTO_FORCE));
  }

  /** "For samme tidsrum": the days that are claimed, and that the payment was for. */
  private Optional<DateRange> shared(AdvancePayment payment) {
    return claimed.flatMap(days -> days.intersection(payment.days()));
  }

  /** Compares a claim with what was paid. */
  public static AdvanceOverlap of(AdvanceClaim claim, AdvancePayments paid) {
    requireNonNull(claim, "claim");
    requireNonNull(paid, "paid");
    return new AdvanceOverlap(claim, paid);
  }

  /** The times, without gaps and in order, that are both claimed and paid for elsewhere. */
  public List<DateRange> ranges() {
    return ranges;
  }

  /** How many days are both claimed and paid for elsewhere. */
  public long days() {
    return ranges.stream()
        .mapToLong(range -> days(range.start().orElseThrow(), range.end().orElseThrow()))
        .sum();
  }

  /** Whether all payments are known, so that there is surely no further overlap. */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The first day of the claim, from 1 October 1996 on, for which no other country is known to have
   * paid; empty if there is none. No day of an older claim is one: the Convention says nothing of
   * it, whoever paid for it.
   */
  public Optional<LocalDate> firstFreeDay() {
    return claimed.flatMap(
        days -> {
          LocalDate first = days.start().orElseThrow();
          if (ranges.isEmpty() || ranges.get(0).startsAfter(first)) {
            return Optional.of(first);
          }
          LocalDate next = ranges.get(0).end().orElseThrow().plusDays(1);
          return days.endsBefore(next) ? Optional.empty() : Optional.of(next);
        });
  }

  /**
   * The overlap, step by step: a piece for each month, and for each time within it with payments
   * from the same countries.
   */
  public List<Slice> slices() {
    ImmutableList.Builder<Slice> slices = ImmutableList.builder();
    NavigableMap<LocalDate, Paid> paid =
        Paid.byDay(payments, claim.monthly().map(MonthlyAmount::currency));
    for (DateRange range : ranges) {
      LocalDate last = range.end().orElseThrow();
      List<LocalDate> starts = starts(range, paid.navigableKeySet());
      for (int i = 0; i < starts.size(); i++) {
        LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : last;
        slices.add(slice(starts.get(i), end, paid.floorEntry(starts.get(i)).getValue()));
      }
    }
    return slices.build();
  }

  private ImmutableList<DateRange> merge() {
    List<DateRange> merged = new ArrayList<>();
    for (AdvancePayment payment : payments) { // by their first day
      DateRange next = shared(payment).orElseThrow();
      LocalDate start = next.start().orElseThrow();
      if (merged.isEmpty() || isApart(merged.get(merged.size() - 1), start)) {
        merged.add(next);
      } else {
        DateRange last = merged.remove(merged.size() - 1);
        LocalDate reached = later(last.end().orElseThrow(), next.end().orElseThrow());
        merged.add(DateRange.of(last.start().orElseThrow(), reached));
      }
    }
    return ImmutableList.copyOf(merged);
  }

  /** Whether at least one day lies between the range and the later day. */
  private static boolean isApart(DateRange range, LocalDate day) {
    return range.endsBefore(day) && range.endsBefore(day.minusDays(1));
  }

  /** The days in the range on which a month begins, or another set of payments. */
  private static List<LocalDate> starts(DateRange range, NavigableSet<LocalDate> changes) {
    LocalDate first = range.start().orElseThrow();
    LocalDate last = range.end().orElseThrow();
    Set<LocalDate> starts = new TreeSet<>(changes.subSet(first, true, last, true));
    starts.add(first);
    YearMonth lastMonth = YearMonth.from(last);
    for (YearMonth month = YearMonth.from(first); month.isBefore(lastMonth); ) {
      month = month.plusMonths(1);
      starts.add(month.atDay(1));
    }
    return List.copyOf(starts);
  }

  private Slice slice(LocalDate start, LocalDate end, Paid paid) {
    boolean wholeMonth =
        start.getDayOfMonth() == 1 && end.equals(YearMonth.from(start).atEndOfMonth());
    return new Slice(start, end, paid.payers(), wholeMonth ? rates(paid) : Optional.empty());
  }

  private Optional<Rates> rates(Paid paid) {
    return claim
        .monthly()
        .flatMap(
            claimed -> paid.sum().map(sum -> new Rates(claimed.amount(), sum, claimed.currency())));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static long days(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }
}
