package org.arendal.core.calculation;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultimap;
import com.google.common.collect.TreeMultiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.law.Territory;

/**
 * What is paid for a day.
 *
 * @param payers the territories that paid for it
 * @param sum what was paid for the month of the day; empty unless all of it is known in the
 *     currency that is asked for
 */
record Paid(Set<Territory> payers, Optional<BigDecimal> sum) {

  /** A payment that begins on a day, or one that is over; the place is that in the list. */
  private record Change(int place, boolean begins) implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
      return place == other.place
          ? Boolean.compare(begins, other.begins)
          : Integer.compare(place, other.place);
    }
  }

  /** Copies the payers, in the order of the territories. */
  Paid {
    payers = Sets.immutableEnumSet(payers);
  }

  /**
   * What is paid from each day on which something changes.
   *
   * <p>Each payment comes once and goes once, so the cost grows with their number and its
   * logarithm, however they overlap.
   */
  static NavigableMap<LocalDate, Paid> byDay(
      List<AdvancePayment> payments, Optional<String> currency) {
    TreeMultimap<LocalDate, Change> changes = TreeMultimap.create();
    for (int i = 0; i < payments.size(); i++) {
      changes.put(payments.get(i).start(), new Change(i, true));
      changes.put(payments.get(i).end().plusDays(1), new Change(i, false));
    }
    Multiset<Territory> payers = EnumMultiset.create(Territory.class);
    SortedMultiset<Integer> scales = TreeMultiset.create();
    BigDecimal sum = BigDecimal.ZERO;
    int unknown = 0;
    NavigableMap<LocalDate, Paid> byDay = new TreeMap<>();
    for (LocalDate day : changes.keySet()) {
      for (Change change : changes.get(day)) {
        AdvancePayment payment = payments.get(change.place());
        int sign = change.begins() ? 1 : -1;
        count(payers, payment.territory(), sign);
        Optional<BigDecimal> amount = amount(payment, currency);
        if (amount.isEmpty()) {
          unknown += sign;
        } else {
          count(scales, amount.get().scale(), sign);
          sum = change.begins() ? sum.add(amount.get()) : sum.subtract(amount.get());
        }
      }
      byDay.put(
          day,
          new Paid(
              payers.elementSet(),
              unknown > 0 ? Optional.empty() : Optional.of(sum.setScale(most(scales)))));
    }
    return byDay;
  }

  private static <E> void count(Multiset<E> set, E element, int sign) {
    set.setCount(element, set.count(element) + sign);
  }

  private static Optional<BigDecimal> amount(AdvancePayment payment, Optional<String> currency) {
    return payment
        .monthly()
        .filter(paid -> currency.filter(paid.currency()::equals).isPresent())
        .map(MonthlyAmount::amount);
  }

  /** The decimals that a sum of amounts with these scales has. */
  private static int most(SortedMultiset<Integer> scales) {
    return scales.isEmpty() ? 0 : Math.max(0, scales.elementSet().last());
  }
}
