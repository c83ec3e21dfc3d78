package org.arendal.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every division of costs. */
class CareCostsProperties {
  private static final int DECIMALS = 2;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  @Property
  void everyLineAndTheSumsAddUpToTheLastDecimal(
      @ForAll("terms") CareCostTerms terms,
      @ForAll("amounts") BigDecimal moving,
      @ForAll("months") List<CareMonth> months) {
    CareCostStatement statement = CareCosts.divide(terms, moving, months);
    for (CareCostLine line : statement.lines()) {
      assertThat(sum(line.fee(), line.departure(), line.arrival(), line.overBudget()))
          .isEqualTo(line.cost());
      assertThat(List.of(line.fee(), line.departure(), line.arrival(), line.overBudget()))
          .allMatch(amount -> amount.signum() >= 0 && amount.scale() == DECIMALS);
      assertThat(line.departurePart().add(line.arrivalPart())).isEqualTo(line.divided());
    }
    BigDecimal given = months.stream().map(CareMonth::cost).reduce(moving, BigDecimal::add);
    assertThat(statement.cost()).isEqualByComparingTo(given);
    assertThat(
            sum(
                statement.fee(),
                statement.departure(),
                statement.arrival(),
                statement.overBudget()))
        .isEqualTo(statement.cost());
  }

  @Property
  void theDepartureSidesPartIsItsShareButForOneCent(
      @ForAll("terms") CareCostTerms terms, @ForAll("months") List<CareMonth> months) {
    for (CareCostLine line : CareCosts.divide(terms, BigDecimal.ZERO, months).lines()) {
      Share share = line.departureShare();
      BigDecimal exact = line.divided().multiply(BigDecimal.valueOf(share.numerator()));
      BigDecimal part = line.departurePart().multiply(BigDecimal.valueOf(share.denominator()));
      assertThat(exact.subtract(part).abs())
          .isLessThan(CENT.multiply(BigDecimal.valueOf(share.denominator())));
    }
  }

  @Property
  void noSidePaysMoreThanItsBudgetInAPhase(
      @ForAll("terms") CareCostTerms terms, @ForAll("months") List<CareMonth> months) {
    List<CareCostLine> lines = CareCosts.divide(terms, BigDecimal.ZERO, months).lines();
    for (CarePhase phase : terms.phases()) {
      BigDecimal departure = BigDecimal.ZERO;
      BigDecimal arrival = BigDecimal.ZERO;
      for (CareCostLine line : lines) {
        if (line.month().isPresent() && terms.phaseOf(line.month().getAsInt()) == phase) {
          departure = departure.add(line.departure());
          arrival = arrival.add(line.arrival());
        }
      }
      if (phase.departureBudget().isPresent()) {
        assertThat(departure).isLessThanOrEqualTo(phase.departureBudget().get());
      }
      if (phase.arrivalBudget().isPresent()) {
        assertThat(arrival).isLessThanOrEqualTo(phase.arrivalBudget().get());
      }
    }
  }

  @Property
  void withoutBudgetsNothingIsLeftOver(
      @ForAll("terms") CareCostTerms terms, @ForAll("months") List<CareMonth> months) {
    List<CarePhase> free =
        terms.phases().stream()
            .map(
                phase ->
                    CarePhase.builder()
                        .fromMonth(phase.fromMonth())
                        .departureShare(phase.departureShare())
                        .build())
            .toList();
    CareCostTerms unlimited =
        CareCostTerms.builder()
            .currency(terms.currency())
            .rounding(terms.rounding())
            .movingDepartureShare(terms.movingDepartureShare())
            .feeDeduction(terms.feeDeduction())
            .phases(free)
            .build();
    assertThat(CareCosts.divide(unlimited, BigDecimal.ZERO, months).overBudget().signum()).isZero();
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.integers().between(0, 10_000_000).map(cents -> cents(cents));
  }

  @Provide
  Arbitrary<List<CareMonth>> months() {
    Arbitrary<int[]> pairs =
        Arbitraries.integers().between(0, 1_000_000).array(int[].class).ofSize(2);
    return pairs.list().ofMaxSize(15).map(CareCostsProperties::months);
  }

  @Provide
  Arbitrary<CareCostTerms> terms() {
    Arbitrary<RoundingMode> modes =
        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    return Combinators.combine(
            modes, shares(), Arbitraries.of(FeeDeduction.class), phase(1), phase(7).optional())
        .as(
            (mode, moving, deduction, first, second) -> {
              CareCostTermsBuilder terms =
                  CareCostTerms.builder()
                      .currency("EUR")
                      .rounding(new Rounding(DECIMALS, mode))
                      .movingDepartureShare(moving)
                      .feeDeduction(deduction)
                      .addPhase(first);
              second.ifPresent(terms::addPhase);
              return terms.build();
            });
  }

  private Arbitrary<CarePhase> phase(int month) {
    return Combinators.combine(shares(), amounts().optional(), amounts().optional())
        .as(
            (share, departure, arrival) ->
                CarePhase.builder()
                    .fromMonth(month)
                    .departureShare(share)
                    .departureBudget(departure)
                    .arrivalBudget(arrival)
                    .build());
  }

  private static Arbitrary<Share> shares() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            denominator ->
                Arbitraries.integers()
                    .between(0, denominator)
                    .map(numerator -> new Share(numerator, denominator)));
  }

  private static List<CareMonth> months(List<int[]> amounts) {
    List<CareMonth> months = new ArrayList<>();
    for (int[] pair : amounts) {
      int cost = Math.max(pair[0], pair[1]);
      int fee = Math.min(pair[0], pair[1]);
      months.add(new CareMonth(months.size() + 1, cents(cost), cents(fee)));
    }
    return months;
  }

  private static BigDecimal cents(int amount) {
    return BigDecimal.valueOf(amount, DECIMALS);
  }

  private static BigDecimal sum(BigDecimal... amounts) {
    return List.of(amounts).stream().reduce(BigDecimal.ZERO.setScale(DECIMALS), BigDecimal::add);
  }
}
