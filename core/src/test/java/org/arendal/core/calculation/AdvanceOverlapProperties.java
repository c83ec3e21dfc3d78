package org.arendal.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.law.Territory;

/** What holds of every overlap; each is compared with counting day by day (A11-3). */
class AdvanceOverlapProperties {
  private static final LocalDate BASE = LocalDate.of(1999, 12, 1);

  @Property
  void aDayIsInTheOverlapExactlyIfItIsClaimedAndPaidForElsewhere(
      @ForAll("claims") AdvanceClaim claim, @ForAll("payments") AdvancePayments payments) {
    AdvanceOverlap overlap = AdvanceOverlap.of(claim, payments);
    List<LocalDate> days =
        Stream.iterate(BASE.minusDays(10), day -> day.plusDays(1))
            .limit(250)
            .filter(day -> !day.isBefore(claim.start()))
            .filter(day -> claim.end().isEmpty() || !day.isAfter(claim.end().get()))
            .toList();
    List<LocalDate> shared =
        days.stream()
            .filter(
                day ->
                    payments.payments().stream()
                        .anyMatch(
                            p -> p.covers(day) && p.territory().state() != claim.host().state()))
            .toList();
    assertThat(overlap.days()).isEqualTo(shared.size());
    assertThat(days.stream().filter(day -> isIn(overlap, day))).isEqualTo(shared);
    assertThat(overlap.slices().stream().mapToLong(Slice::days).sum()).isEqualTo(shared.size());
    assertThat(overlap.slices())
        .allSatisfy(
            slice -> assertThat(slice.start().getMonth()).isEqualTo(slice.end().getMonth()));
    assertThat(overlap.firstFreeDay())
        .isEqualTo(days.stream().filter(day -> !shared.contains(day)).findFirst());
  }

  @Provide
  Arbitrary<AdvanceClaim> claims() {
    return Combinators.combine(
            Arbitraries.of(Territory.SWEDEN, Territory.FINLAND),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 90).optional())
        .as(
            (host, start, length) ->
                new AdvanceClaim(
                    host,
                    BASE.plusDays(start),
                    length.map(days -> BASE.plusDays(start + days)),
                    Optional.of(MonthlyAmount.of("10", "SEK"))));
  }

  @Provide
  Arbitrary<AdvancePayments> payments() {
    return Combinators.combine(
            Arbitraries.of(Territory.DENMARK, Territory.NORWAY, Territory.ALAND),
            Arbitraries.integers().between(0, 70),
            Arbitraries.integers().between(0, 70))
        .as(
            (payer, start, length) ->
                AdvancePayment.of(payer, BASE.plusDays(start), BASE.plusDays(start + length)))
        .set()
        .ofMaxSize(4)
        .map(AdvancePayments::of);
  }

  private static boolean isIn(AdvanceOverlap overlap, LocalDate day) {
    return overlap.ranges().stream().anyMatch(range -> range.surelyContains(day));
  }
}
