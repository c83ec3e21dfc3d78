package org.arendal.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
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
import org.arendal.core.time.DaysText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 11(3): the overlap of a claim with advance paid elsewhere")
class AdvanceOverlapTest {
  private static final Splitter PAYMENTS = Splitter.on(',').trimResults();
  private static final Splitter WORDS = Splitter.on(' ');

  /** Payments as {@code DK 1997-01-01..1997-01-31 900 SEK}, the amount left out if unknown. */
  private static AdvancePayments paid(String text) {
    return AdvancePayments.of(
        PAYMENTS.splitToStream(text).map(AdvanceOverlapTest::payment).toList());
  }

  private static AdvancePayment payment(String text) {
    List<String> words = WORDS.splitToList(text);
    DateRange days = DaysText.of(words.get(1));
    return new AdvancePayment(
        Territory.find(words.get(0)).orElseThrow(),
        days.start().orElseThrow(),
        days.end().orElseThrow(),
        amount(words));
  }

  /** A claim as {@code SE 1997-01-01..1997-02-10 1000 SEK}, without a last day if it has none. */
  private static AdvanceClaim claim(String text) {
    List<String> words = WORDS.splitToList(text);
    DateRange days = DaysText.of(words.get(1));
    return new AdvanceClaim(
        Territory.find(words.get(0)).orElseThrow(),
        days.start().orElseThrow(),
        days.end(),
        amount(words));
  }

  private static Optional<MonthlyAmount> amount(List<String> words) {
    return words.size() == 2
        ? Optional.empty()
        : Optional.of(MonthlyAmount.of(words.get(2), words.get(3)));
  }

  private static AdvanceOverlap overlap(String claim, String payments) {
    return AdvanceOverlap.of(claim(claim), paid(payments));
  }

  @ParameterizedTest(name = "{0}")
  @Tag("trap-10")
  @Tag("trap-73")
  @DisplayName(
      "A11-3, traps 10 and 73: the days that were paid for elsewhere, and the first that was not")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A11-3-g2: Denmark paid six months; in Sweden nothing stands in the way from July | SE 1997-03-10..           | DK 1997-01-01..1997-06-30                    | 1997-03-10..1997-06-30                       | 113 | 1997-07-01
          Trap 73: a time that was not paid for is never touched | SE 1997-07-01..           | DK 1997-01-01..1997-06-30                    | ''                                           | 0   | 1997-07-01
          A11-3: gaps between payments stay free, single days count, 29 February too | SE 2000-02-01..           | DK 2000-02-29..2000-02-29, DK 2000-03-02..2000-03-02, DK 2000-03-03..2000-03-04 | 2000-02-29..2000-02-29 2000-03-02..2000-03-04 | 4   | 2000-02-01
          A11-3: a claim that ends while paid for has no free day | SE 1997-02-01..1997-03-31 | DK 1997-01-01..1997-06-30                    | 1997-02-01..1997-03-31                       | 59  |
          Trap 10: payments of another territory of the same state do not count | FI 1997-01-01..           | AX 1997-01-01..1997-06-30                    | ''                                           | 0   | 1997-01-01
          A14-1: days before 1 October 1996 are no part of the overlap | SE 1996-05-01..1996-10-31 | DK 1996-01-01..1996-12-31                    | 1996-10-01..1996-10-31                       | 31  |
          A14-1: nor is a claim before it, and no day of it is free | SE 1996-05-01..1996-09-30 | DK 1996-01-01..1996-12-31                    | ''                                           | 0   |
          A14-1: nor where nobody paid for it | SE 1996-05-01..1996-09-30 | DK 1996-11-01..1996-12-31                    | ''                                           | 0   |
          A14-1: the first free day is one of the Convention | SE 1996-05-01..1996-10-31 | DK 1996-01-01..1996-06-30                    | ''                                           | 0   | 1996-10-01
          A14-1: the Convention's days that were paid for come before it | SE 1996-05-01..1996-12-31 | DK 1996-01-01..1996-10-31                    | 1996-10-01..1996-10-31                       | 31  | 1996-11-01
          """)
  void isCounted(
      String what, String claim, String payments, String ranges, int days, LocalDate firstFree) {
    AdvanceOverlap overlap = overlap(claim, payments);

    assertThat(overlap.ranges())
        .isEqualTo(
            ranges.isEmpty() ? List.of() : WORDS.splitToStream(ranges).map(DaysText::of).toList());
    assertThat(overlap.days()).isEqualTo(days);
    assertThat(overlap.slices().stream().mapToLong(Slice::days).sum()).isEqualTo(days);
    assertThat(overlap.firstFreeDay().orElse(null)).isEqualTo(firstFree);
    assertThat(overlap.isComplete()).isTrue();
  }

  @Test
  @DisplayName("A11-3-g2: the overlap of the example, month by month")
  void isCutByMonths() {
    assertThat(claim("SE 1997-03-10.."))
        .isEqualTo(AdvanceClaim.from(Territory.SWEDEN, LocalDate.of(1997, 3, 10)));
    assertThat(overlap("SE 1997-03-10..", "DK 1997-01-01..1997-06-30").slices())
        .extracting(slice -> slice.month() + " " + slice.days())
        .containsExactly("1997-03 22", "1997-04 30", "1997-05 31", "1997-06 30");
  }

  @Test
  @DisplayName("A11-3: where more payments are possible the overlap is not complete")
  void isNotCompleteWhilePaymentsMayBeMissing() {
    AdvanceOverlap overlap =
        AdvanceOverlap.of(
            claim("SE 1997-02-01..1997-03-31"),
            AdvancePayments.atLeast(payment("DK 1997-01-01..1997-06-30")));
    assertThat(overlap.firstFreeDay()).isEmpty();
    assertThat(overlap.isComplete()).isFalse();
  }

  @Test
  @Tag("trap-75")
  @DisplayName("Trap 75: six months at once and six single months give the same")
  void paysNoHeedToInstalments() {
    AdvanceOverlap atOnce = overlap("SE 1997-01-01..", "DK 1997-01-01..1997-03-31");
    AdvanceOverlap monthly =
        overlap(
            "SE 1997-01-01..",
            "DK 1997-03-01..1997-03-31, DK 1997-01-01..1997-01-31, DK 1997-02-01..1997-02-28");
    assertThat(monthly.ranges()).isEqualTo(atOnce.ranges());
    assertThat(monthly.slices()).isEqualTo(atOnce.slices());
  }

  @Test
  @DisplayName("A11-3, A11-3-g2 (note 64): a higher rate leaves a contested difference")
  void showsTheContestedPart() {
    Rates rates =
        rates("SE 1997-01-01..1997-01-31 1173 SEK", "DK 1997-01-01..1997-01-31 1000.00 SEK").get(0);
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

  @ParameterizedTest
  @DisplayName("A11-3 (note 65): no amount across currencies, for part of a month, or if unknown")
  @CsvSource({
    "SE 1997-01-01..1997-02-10 1000 SEK, DK 1997-01-01..1997-01-31 900 DKK, false",
    "SE 1997-01-01..1997-02-10 1000 SEK, DK 1997-01-01..1997-01-31,         false",
    "SE 1997-01-01..1997-02-10 1000 SEK, DK 1997-02-01..1997-02-28 900 SEK, false",
    "SE 1997-01-01..1997-02-10 1000 SEK, DK 1997-01-01..1997-01-31 900 SEK, true",
    "SE 1997-01-01..,                    DK 1997-01-01..1997-01-31 900 SEK, false"
  })
  void convertsAndDividesNothing(String claim, String payment, boolean hasRates) {
    assertThat(rates(claim, payment)).hasSize(1);
    assertThat(rates(claim, payment).get(0) != null).isEqualTo(hasRates);
  }

  @Test
  @DisplayName("A11-3: what several countries paid for a month is added up and they are named")
  void addsUpPayers() {
    AdvanceOverlap overlap =
        overlap(
            "SE 1997-01-01..1997-02-28 1000 SEK",
            "NO 1997-01-01..1997-02-28 300 SEK, DK 1997-01-01..1997-01-31 600 SEK");
    assertThat(overlap.slices())
        .extracting(slice -> slice.payers() + " " + slice.rates().orElseThrow().certain())
        .containsExactly("[DENMARK, NORWAY] 900", "[NORWAY] 300");
  }

  @Test
  void refusesAClaimThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AdvanceClaim(
                    Territory.SWEDEN,
                    LocalDate.of(1997, 2, 1),
                    Optional.of(LocalDate.of(1997, 1, 31)),
                    Optional.empty()));
  }

  private static List<Rates> rates(String claim, String payments) {
    return overlap(claim, payments).slices().stream()
        .map(slice -> slice.rates().orElse(null))
        .toList();
  }

  @Test
  @DisplayName("A11-3: twenty thousand payments, apart or all at once, take a moment")
  void takesManyPaymentsInAMoment() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    List<AdvancePayment> apart =
        IntStream.range(0, 20_000)
            .mapToObj(i -> day.plusDays(2L * i))
            .map(paid -> AdvancePayment.of(Territory.DENMARK, paid, paid))
            .toList();
    List<AdvancePayment> atOnce =
        IntStream.range(1, 20_000)
            .mapToObj(i -> payment("DK 2000-01-01..2120-12-31 0." + i + " SEK"))
            .toList();
    AdvanceClaim claim = claim("SE 2000-01-01..2120-12-31 5 SEK");

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
        overlap(
            "SE 1997-01-01..1997-02-28 1000 SEK",
            "DK 1997-01-01..1997-01-31 0.25 SEK, DK 1997-01-01..1997-02-28 1000 SEK");

    assertThat(overlap.slices())
        .extracting(slice -> slice.rates().orElseThrow().paid())
        .containsExactly(new BigDecimal("1000.25"), new BigDecimal("1000"));
  }
}
