package org.arendal.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Article 11(3): the overlap of a claim with advance paid elsewhere")
class AdvanceOverlapTest {
  private static AdvancePayment paid(String from, String to) {
    return AdvancePayment.of(Territory.DENMARK, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static AdvancePayment paid(String from, String to, String amount, String currency) {
    return new AdvancePayment(
        Territory.DENMARK,
        LocalDate.parse(from),
        LocalDate.parse(to),
        Optional.of(MonthlyAmount.of(amount, currency)));
  }

  private static AdvanceClaim claim(String from, String to, MonthlyAmount monthly) {
    return new AdvanceClaim(
        Territory.SWEDEN,
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(to)),
        Optional.of(monthly));
  }

  private static DateRange range(String from, String to) {
    return DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  @DisplayName("A11-3-g2: Denmark paid six months; in Sweden nothing stands in the way from July")
  void followsTheExampleOfTheGuidance() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            AdvanceClaim.from(Territory.SWEDEN, LocalDate.of(1997, 3, 10)),
            AdvancePayments.of(paid("1997-01-01", "1997-06-30")));
    assertThat(overlap.ranges()).containsExactly(range("1997-03-10", "1997-06-30"));
    assertThat(overlap.days()).isEqualTo(22 + 30 + 31 + 30);
    assertThat(overlap.isComplete()).isTrue();
    assertThat(overlap.firstFreeDay()).contains(LocalDate.of(1997, 7, 1));
    assertThat(overlap.slices())
        .extracting(slice -> slice.month() + " " + slice.days())
        .containsExactly("1997-03 22", "1997-04 30", "1997-05 31", "1997-06 30");
  }

  @Test
  @Tag("trap-75")
  @DisplayName("Trap 75: six months at once and six single months give the same")
  void paysNoHeedToInstalments() {
    AdvanceClaim claim = AdvanceClaim.from(Territory.SWEDEN, LocalDate.of(1997, 1, 1));
    AdvanceOverlap atOnce =
        AdvanceOverlap.of(claim, AdvancePayments.of(paid("1997-01-01", "1997-03-31")));
    AdvanceOverlap monthly =
        AdvanceOverlap.of(
            claim,
            AdvancePayments.of(
                paid("1997-03-01", "1997-03-31"),
                paid("1997-01-01", "1997-01-31"),
                paid("1997-02-01", "1997-02-28")));
    assertThat(monthly.ranges()).isEqualTo(atOnce.ranges());
    assertThat(monthly.slices()).isEqualTo(atOnce.slices());
  }

  @Test
  @Tag("trap-73")
  @DisplayName("Trap 73: a time that was not paid for is never touched")
  void leavesOtherTimesAlone() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            AdvanceClaim.from(Territory.SWEDEN, LocalDate.of(1997, 7, 1)),
            AdvancePayments.of(paid("1997-01-01", "1997-06-30")));
    assertThat(overlap.ranges()).isEmpty();
    assertThat(overlap.slices()).isEmpty();
    assertThat(overlap.days()).isZero();
    assertThat(overlap.firstFreeDay()).contains(LocalDate.of(1997, 7, 1));
  }

  @Test
  @DisplayName("A11-3: gaps between payments stay free, single days count, 29 February too")
  void keepsGaps() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            AdvanceClaim.from(Territory.SWEDEN, LocalDate.of(2000, 2, 1)),
            AdvancePayments.of(
                paid("2000-02-29", "2000-02-29"),
                paid("2000-03-02", "2000-03-02"),
                paid("2000-03-03", "2000-03-04")));
    assertThat(overlap.ranges())
        .containsExactly(range("2000-02-29", "2000-02-29"), range("2000-03-02", "2000-03-04"));
    assertThat(overlap.firstFreeDay()).contains(LocalDate.of(2000, 2, 1));
  }

  @Test
  @DisplayName("A11-3: a claim that ends while paid for has no free day")
  void mayLeaveNoFreeDay() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            claim("1997-02-01", "1997-03-31", MonthlyAmount.of("1000", "SEK")),
            AdvancePayments.atLeast(paid("1997-01-01", "1997-06-30")));
    assertThat(overlap.firstFreeDay()).isEmpty();
    assertThat(overlap.isComplete()).isFalse();
  }

  @Test
  @Tag("trap-10")
  @DisplayName("Trap 10: payments of another territory of the same state do not count")
  void leavesOutTheOwnState() {
    AdvancePayment aland =
        AdvancePayment.of(Territory.ALAND, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 6, 30));
    AdvanceClaim claim = AdvanceClaim.from(Territory.FINLAND, LocalDate.of(1997, 1, 1));
    assertThat(AdvanceOverlap.of(claim, AdvancePayments.of(aland)).ranges()).isEmpty();
  }

  @Test
  @DisplayName("A11-3, A11-3-g2 (note 64): a higher rate leaves a contested difference")
  void showsTheContestedPart() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            claim("1997-01-01", "1997-01-31", MonthlyAmount.of("1173", "SEK")),
            AdvancePayments.of(paid("1997-01-01", "1997-01-31", "1000.00", "SEK")));
    Rates rates = overlap.slices().get(0).rates().orElseThrow();
    assertThat(rates.certain()).isEqualByComparingTo("1000");
    assertThat(rates.contested()).isEqualByComparingTo("173");
    assertThat(rates.deductible(ReadingOption.AMOUNT)).isEqualByComparingTo("1000");
    assertThat(rates.deductible(ReadingOption.PERIOD)).isEqualByComparingTo("1173");
    assertThatIllegalArgumentException().isThrownBy(() -> rates.deductible(ReadingOption.CHILD));
  }

  @Test
  @DisplayName("A11-3: a rate that is not higher leaves nothing contested, and nothing below zero")
  void showsNoContestedPartOtherwise() {
    Rates rates = new Rates(new BigDecimal("800"), new BigDecimal("1000"), "SEK");
    assertThat(rates.certain()).isEqualByComparingTo("800");
    assertThat(rates.contested()).isEqualByComparingTo("0");
    assertThat(rates.deductible(ReadingOption.AMOUNT)).isEqualByComparingTo("800");
    assertThat(rates.deductible(ReadingOption.PERIOD)).isEqualByComparingTo("800");
  }

  @Test
  @DisplayName("A11-3 (note 65): no amount across currencies, for part of a month, or if unknown")
  void convertsAndDividesNothing() {
    AdvanceClaim claim = claim("1997-01-01", "1997-02-10", MonthlyAmount.of("1000", "SEK"));
    assertThat(rates(claim, paid("1997-01-01", "1997-01-31", "900", "DKK"))).containsOnlyNulls();
    assertThat(rates(claim, paid("1997-01-01", "1997-01-31"))).containsOnlyNulls();
    assertThat(rates(claim, paid("1997-02-01", "1997-02-28", "900", "SEK"))).containsOnlyNulls();
    assertThat(rates(claim, paid("1997-01-01", "1997-01-31", "900", "SEK"))).doesNotContainNull();
    AdvanceClaim unknown = AdvanceClaim.from(Territory.SWEDEN, LocalDate.of(1997, 1, 1));
    assertThat(rates(unknown, paid("1997-01-01", "1997-01-31", "900", "SEK"))).containsOnlyNulls();
  }

  @Test
  @DisplayName("A11-3: what several countries paid for a month is added up and they are named")
  void addsUpPayers() {
    AdvancePayment norwegian =
        new AdvancePayment(
            Territory.NORWAY,
            LocalDate.of(1997, 1, 1),
            LocalDate.of(1997, 2, 28),
            Optional.of(MonthlyAmount.of("300", "SEK")));
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            claim("1997-01-01", "1997-02-28", MonthlyAmount.of("1000", "SEK")),
            AdvancePayments.of(norwegian, paid("1997-01-01", "1997-01-31", "600", "SEK")));
    assertThat(overlap.slices())
        .extracting(slice -> slice.payers() + " " + slice.rates().orElseThrow().certain())
        .containsExactly("[DENMARK, NORWAY] 900", "[NORWAY] 300");
  }

  @Test
  void refusesAClaimThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim("1997-02-01", "1997-01-31", MonthlyAmount.of("1", "SEK")));
  }

  private static List<Rates> rates(AdvanceClaim claim, AdvancePayment payment) {
    return AdvanceOverlap.of(claim, AdvancePayments.of(payment)).slices().stream()
        .map(slice -> slice.rates().orElse(null))
        .toList();
  }

  @Test
  @DisplayName("A11-3, A14-1: days before 1 October 1996 are no part of the overlap")
  void beginsWithTheConvention() {
    AdvancePayments year = AdvancePayments.of(paid("1996-01-01", "1996-12-31"));
    AdvanceOverlap across =
        AdvanceOverlap.of(claim("1996-05-01", "1996-10-31", MonthlyAmount.of("5", "SEK")), year);
    assertThat(across.ranges())
        .containsExactly(DateRange.of(LocalDate.of(1996, 10, 1), LocalDate.of(1996, 10, 31)));
    assertThat(across.days()).isEqualTo(31);
    AdvanceOverlap before =
        AdvanceOverlap.of(claim("1996-05-01", "1996-09-30", MonthlyAmount.of("5", "SEK")), year);
    assertThat(before.ranges()).isEmpty();
    assertThat(before.slices()).isEmpty();
  }

  @Test
  @DisplayName("A11-3: twenty thousand payments, apart or all at once, take a moment")
  void takesManyPaymentsInAMoment() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    List<AdvancePayment> apart =
        IntStream.range(0, 20_000)
            .mapToObj(i -> paid(day.plusDays(2L * i).toString(), day.plusDays(2L * i).toString()))
            .toList();
    List<AdvancePayment> atOnce =
        IntStream.range(1, 20_000)
            .mapToObj(i -> paid("2000-01-01", "2120-12-31", "0." + i, "SEK"))
            .toList();
    AdvanceClaim claim = claim("2000-01-01", "2120-12-31", MonthlyAmount.of("5", "SEK"));

    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(AdvanceOverlap.of(claim, AdvancePayments.of(apart)).slices()).hasSize(20_000);
          assertThat(AdvanceOverlap.of(claim, AdvancePayments.of(atOnce)).slices())
              .hasSize(121 * 12)
              .allSatisfy(slice -> assertThat(slice.rates()).isPresent());
        });
  }

  @Test
  @DisplayName(
      "A11-3: sums have the decimals of what is added in the month, not of what came before")
  void addsWithTheDecimalsOfTheMonth() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            claim("1997-01-01", "1997-02-28", MonthlyAmount.of("1000", "SEK")),
            AdvancePayments.of(
                paid("1997-01-01", "1997-01-31", "0.25", "SEK"),
                paid("1997-01-01", "1997-02-28", "1000", "SEK")));

    assertThat(overlap.slices())
        .extracting(slice -> slice.rates().orElseThrow().paid())
        .containsExactly(new BigDecimal("1000.25"), new BigDecimal("1000"));
  }
}
