package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * The maintenance advance that was paid for a child: a set, in which order means nothing.
 *
 * <p>The set is either complete, and may then be empty, or it has the payments that are known while
 * there may be more.
 *
 * <p>Source: A11-3, A11-3-g4.
 */
public final class AdvancePayments implements KnownInPart {
  private static final Comparator<AdvancePayment> BY_TIME =
      Comparator.comparing(AdvancePayment::start)
          .thenComparing(AdvancePayment::end)
          .thenComparing(AdvancePayment::territory)
          .thenComparing(payment -> payment.monthly().map(MonthlyAmount::toString).orElse(""));

  private final ImmutableSet<AdvancePayment> payments;
  private final boolean complete;

  private AdvancePayments(Collection<AdvancePayment> payments, boolean complete) {
    this.payments = ImmutableSet.copyOf(ImmutableSortedSet.copyOf(BY_TIME, payments));
    this.complete = complete;
  }

  /** All payments that there are. */
  public static AdvancePayments of(Collection<AdvancePayment> payments) {
    requireNonNull(payments, "payments");
    return new AdvancePayments(payments, true);
  }

  /** All payments that there are; see {@link #of(Collection)}. */
  public static AdvancePayments of(AdvancePayment... payments) {
    requireNonNull(payments, "payments");
    return of(Arrays.asList(payments));
  }

  /** Payments that are known, while there may be others. */
  public static AdvancePayments atLeast(Collection<AdvancePayment> payments) {
    requireNonNull(payments, "payments");
    return new AdvancePayments(payments, false);
  }

  /** Payments that are known, while there may be others; see {@link #atLeast(Collection)}. */
  public static AdvancePayments atLeast(AdvancePayment... payments) {
    requireNonNull(payments, "payments");
    return atLeast(Arrays.asList(payments));
  }

  /** The known payments, by time. */
  public Set<AdvancePayment> payments() {
    return payments;
  }

  @Override
  public boolean isComplete() {
    return complete;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdvancePayments that
        && complete == that.complete
        && payments.equals(that.payments);
  }

  @Override
  public int hashCode() {
    return 31 * payments.hashCode() + Boolean.hashCode(complete);
  }

  /** Says how many payments are known, not which. */
  @Override
  public String toString() {
    return payments.size() + (complete ? " payments" : " or more payments");
  }
}
