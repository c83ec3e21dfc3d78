package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A11-3: payments of maintenance advance")
class AdvancePaymentsTest {
  private static final LocalDate DAY = LocalDate.of(1997, 1, 1);
  private static final AdvancePayment DANISH =
      AdvancePayment.of(Territory.DENMARK, DAY, DAY.plusDays(30));
  private static final AdvancePayment EARLIER =
      AdvancePayment.of(Territory.NORWAY, DAY.minusDays(30), DAY);

  @Test
  void areASetInWhichOrderMeansNothing() {
    AdvancePayments one = AdvancePayments.of(DANISH, EARLIER, DANISH);
    AdvancePayments other = AdvancePayments.of(List.of(EARLIER, DANISH));
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.payments()).containsExactly(EARLIER, DANISH).isUnmodifiable();
  }

  @Test
  void areCompleteOrNot() {
    assertThat(AdvancePayments.of().isComplete()).isTrue();
    assertThat(AdvancePayments.atLeast(DANISH).isComplete()).isFalse();
    assertThat(AdvancePayments.atLeast(DANISH)).isNotEqualTo(AdvancePayments.of(DANISH));
    assertThat(AdvancePayments.of(DANISH)).isNotEqualTo(AdvancePayments.of(EARLIER));
  }

  @Test
  void sayHowManyTheyAreAndNotWhich() {
    assertThat(AdvancePayments.of(DANISH)).hasToString("1 payments");
    assertThat(AdvancePayments.atLeast(DANISH, EARLIER)).hasToString("2 or more payments");
  }

  @Test
  void mayDifferInAmountOnly() {
    AdvancePayment dear = paying("100");
    AdvancePayment cheap = paying("90");
    assertThat(AdvancePayments.of(dear, cheap).payments()).hasSize(2);
    assertThat(AdvancePayments.of(dear, paying("100.00")).payments()).hasSize(1);
  }

  @Test
  void coverTheirFirstAndLastDay() {
    assertThat(DANISH.covers(DAY)).isTrue();
    assertThat(DANISH.covers(DAY.plusDays(30))).isTrue();
    assertThat(DANISH.covers(DAY.minusDays(1))).isFalse();
    assertThat(DANISH.covers(DAY.plusDays(31))).isFalse();
  }

  @Test
  void doNotEndBeforeTheyStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdvancePayment.of(Territory.DENMARK, DAY, DAY.minusDays(1)));
  }

  @Test
  void haveAmountsInACurrency() {
    assertThat(MonthlyAmount.of("1000.50", "SEK")).hasToString("1000.5 SEK");
    assertThat(MonthlyAmount.of("1000", "SEK")).hasToString("1000 SEK");
    assertThat(MonthlyAmount.of("0", "SEK").amount()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThatIllegalArgumentException().isThrownBy(() -> MonthlyAmount.of("-1", "SEK"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyAmount.of("1", "kroner"))
        .withMessageContaining("ISO 4217");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "1e-999999999", "1e18", "1e-19", "0e999999999", "ten", "NaN"})
  void haveAmountsOfABoundedSize(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyAmount.of(amount, "SEK"))
        .withMessageContaining("expected an amount")
        .withMessageNotContaining(amount);
  }

  @Test
  void haveAmountsUpToTheBound() {
    assertThat(MonthlyAmount.of("999999999999999999.999999999999999999", "SEK"))
        .hasToString("999999999999999999.999999999999999999 SEK");
    assertThat(MonthlyAmount.of("1e17", "SEK")).hasToString("100000000000000000 SEK");
  }

  private static AdvancePayment paying(String amount) {
    return new AdvancePayment(
        Territory.DENMARK, DAY, DAY, Optional.of(MonthlyAmount.of(amount, "DKK")));
  }
}
