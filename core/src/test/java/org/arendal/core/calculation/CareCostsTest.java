package org.arendal.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.arendal.core.explanation.CareCostText;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A09-2: dividing the costs of care")
class CareCostsTest {
  private static final String SEK = "SEK";
  private static final Rounding ORE = new Rounding(2, RoundingMode.HALF_UP);

  private static CareCostTerms practice(FeeDeduction deduction) {
    return FinnishSwedishPractice.terms(SEK, ORE, deduction, Optional.empty(), Optional.empty());
  }

  private static BigDecimal sek(String amount) {
    return new BigDecimal(amount);
  }

  private static List<CareMonth> months(int last) {
    return CareMonth.fixed(1, last, sek("30000"), sek("1500"));
  }

  @Nested
  @DisplayName("A09-2-g4 to A09-2-g9: the Finnish-Swedish practice")
  class Practice {
    @Test
    @DisplayName(
        "A09-2-g4 to A09-2-g7: the departure side pays the transport and months 1 to 6, from month 7"
            + " on each pays half, the fee deducted throughout")
    void departureSideFirstThenHalfEach() {
      CareCostStatement statement =
          CareCosts.divide(practice(FeeDeduction.BEFORE_DIVISION), sek("12000"), months(8));
      assertThat(statement.lines().stream().map(CareCostsTest::told))
          .containsExactly(
              "moving: 12000.00 and 0.00, fee 0.00",
              "1: 28500.00 and 0.00, fee 1500.00",
              "2: 28500.00 and 0.00, fee 1500.00",
              "3: 28500.00 and 0.00, fee 1500.00",
              "4: 28500.00 and 0.00, fee 1500.00",
              "5: 28500.00 and 0.00, fee 1500.00",
              "6: 28500.00 and 0.00, fee 1500.00",
              "7: 14250.00 and 14250.00, fee 1500.00",
              "8: 14250.00 and 14250.00, fee 1500.00");
      assertThat(statement.fee()).isEqualTo(sek("12000.00"));
    }

    @Test
    @DisplayName("notes 52: A09-2-g6: what is over a side's budget goes to nobody")
    void withinBudget() {
      CareCostTerms terms =
          FinnishSwedishPractice.terms(
              SEK, ORE, FeeDeduction.BEFORE_DIVISION, Optional.of(sek("20000")), Optional.empty());
      CareCostStatement statement = CareCosts.divide(terms, sek("0"), months(8));
      assertThat(statement.lines().subList(6, 9).stream().map(CareCostsTest::told))
          .containsExactly(
              "6: 28500.00 and 0.00, fee 1500.00",
              "7: 14250.00 and 14250.00, fee 1500.00",
              "8: 5750.00 and 14250.00, fee 1500.00, over budget 8500.00");
      assertThat(statement.lines().get(8).departurePart()).isEqualTo(sek("14250.00"));
    }

    @Test
    @Tag("trap-59")
    @DisplayName("Trap 59: it carries the label of an example and its source, and own terms do not")
    void isLabelled() {
      assertThat(practice(FeeDeduction.BEFORE_DIVISION).example())
          .contains("finnish-swedish-practice");
      assertThat(practice(FeeDeduction.BEFORE_DIVISION).provisions()).isNotEmpty();
      assertThat(own(Share.HALF, FeeDeduction.NONE).example()).isEmpty();
    }

    @Test
    @DisplayName("A09-2-g7: in that practice the fee is deducted")
    void feeIsDeducted() {
      assertThatIllegalArgumentException().isThrownBy(() -> practice(FeeDeduction.NONE));
    }
  }

  @Nested
  @DisplayName("notes 52: A09-2-g7: where the fee comes off is a choice")
  class Fee {
    @ParameterizedTest
    @CsvSource({
      "1/2, NONE,                100, 30, '1: 50.00 and 50.00, fee 0.00'",
      "1/2, BEFORE_DIVISION,     100, 30, '1: 35.00 and 35.00, fee 30.00'",
      "1/2, FROM_DEPARTURE_PART, 100, 30, '1: 20.00 and 50.00, fee 30.00'",
      "1/2, FROM_ARRIVAL_PART,   100, 30, '1: 50.00 and 20.00, fee 30.00'",
      // What is larger than one side's part comes off the other's.
      "1/2, FROM_DEPARTURE_PART, 100, 70, '1: 0.00 and 30.00, fee 70.00'",
      "1/1, FROM_ARRIVAL_PART,   100, 30, '1: 70.00 and 0.00, fee 30.00'",
      // One cent that cannot be halved is rounded once and lost to neither.
      "1/2, NONE,               0.01,  0, '1: 0.01 and 0.00, fee 0.00'"
    })
    void comesOff(String share, FeeDeduction deduction, String cost, String fee, String expected) {
      assertThat(told(one(own(Share.parse(share), deduction), cost, fee))).isEqualTo(expected);
    }
  }

  @Nested
  @DisplayName("A09-2-g2: terms are free, and every part of them must be given")
  class Terms {
    @Test
    @DisplayName("a phase begins with its month, and its budget anew")
    void phases() {
      CareCostTerms terms =
          builder(FeeDeduction.NONE)
              .addPhase(phase(1, "2/3", "100"))
              .addPhase(phase(3, "1/3", "100"))
              .build();
      CareCostStatement statement =
          CareCosts.divide(terms, sek("0"), CareMonth.fixed(1, 4, sek("90"), sek("0")));
      assertThat(statement.lines().stream().map(CareCostLine::departure))
          .containsExactly(sek("0.00"), sek("60.00"), sek("40.00"), sek("30.00"), sek("30.00"));
      assertThat(statement.overBudget()).isEqualTo(sek("20.00"));
    }

    @Test
    @DisplayName("a missing setting is named, not guessed")
    void nothingIsGuessed() {
      org.assertj.core.api.Assertions.assertThatIllegalStateException()
          .isThrownBy(() -> CareCostTerms.builder().build())
          .withMessageContainingAll("currency", "rounding", "movingDepartureShare", "feeDeduction");
    }

    @Test
    @DisplayName("phases begin with month 1 and follow each other")
    void badPhases() {
      assertThatIllegalArgumentException().isThrownBy(() -> builder(FeeDeduction.NONE).build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder(FeeDeduction.NONE).addPhase(phase(2, "1/2", "1")).build());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  builder(FeeDeduction.NONE)
                      .addPhase(phase(1, "1/2", "1"))
                      .addPhase(phase(1, "1/2", "1"))
                      .build());
      assertThatIllegalArgumentException().isThrownBy(() -> phase(0, "1/2", "1"));
    }

    @Test
    @DisplayName("amounts that cannot be exact are refused, and the field is named")
    void badAmounts() {
      CareCostTerms terms = own(Share.HALF, FeeDeduction.NONE);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CareCosts.divide(terms, sek("-1"), List.of()))
          .withMessageContaining("movingCosts");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CareCosts.divide(terms, sek("0.001"), List.of()))
          .withMessageContaining("movingCosts");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CareMonth(1, sek("10"), sek("11")))
          .withMessageContaining("patientFee");
      assertThatIllegalArgumentException().isThrownBy(() -> new CareMonth(0, sek("1"), sek("0")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> one(own(Share.HALF, FeeDeduction.NONE), "10.001", "0"))
          .withMessageContaining("cost");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  CareCosts.divide(
                      terms,
                      sek("0"),
                      List.of(
                          new CareMonth(2, sek("1"), sek("0")),
                          new CareMonth(1, sek("1"), sek("0")))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder(FeeDeduction.NONE).addPhase(phase(1, "1/2", "0.001")).build())
          .withMessageContaining("departureBudget");
    }
  }

  @Nested
  class Shares {
    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/0", "2/1", "-1/2", "1/-2", "a/b", "0.5", "1/2/3"})
    void areFractionsFromNoneToAll(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(text));
    }

    @Test
    void readAndLeaveARest() {
      assertThat(Share.parse("1/3")).isEqualTo(new Share(1, 3)).hasToString("1/3");
      assertThat(Share.parse("1/3").rest()).isEqualTo(new Share(2, 3));
      assertThat(Share.NONE.rest()).isEqualTo(Share.ALL);
    }

    @ParameterizedTest
    @EnumSource(names = "UNNECESSARY")
    void needAWayToRound(RoundingMode mode) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(2, mode));
      assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(-1, RoundingMode.UP));
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, An example", "DANISH, Et eksempel"})
  @DisplayName("A09-2-g9: the statement is written out, with the label of the example")
  void text(Language language, String label) {
    CareCostTerms terms =
        FinnishSwedishPractice.terms(
            SEK, ORE, FeeDeduction.BEFORE_DIVISION, Optional.of(sek("1")), Optional.empty());
    String text =
        CareCostText.of(
            CareCosts.divide(terms, sek("12000"), months(7)), Texts.inLanguage(language));
    assertThat(text)
        .contains(label, "SEK", "12000.00", "28500.00", "14250.00", "A09-2-g9", "A09-2-g3")
        .doesNotContain("{");
  }

  /** What each side bears in a month, the fee that came off, and what goes to nobody. */
  private static String told(CareCostLine line) {
    return "%s: %s and %s, fee %s%s"
        .formatted(
            line.month().isPresent() ? line.month().getAsInt() : "moving",
            line.departure(),
            line.arrival(),
            line.fee(),
            line.overBudget().signum() == 0 ? "" : ", over budget " + line.overBudget());
  }

  private static CareCostLine one(CareCostTerms terms, String cost, String fee) {
    return CareCosts.divide(terms, sek("0"), List.of(new CareMonth(1, sek(cost), sek(fee))))
        .lines()
        .get(1);
  }

  private static CareCostTerms own(Share share, FeeDeduction deduction) {
    return builder(deduction)
        .addPhase(CarePhase.builder().fromMonth(1).departureShare(share).build())
        .build();
  }

  private static CareCostTermsBuilder builder(FeeDeduction deduction) {
    return CareCostTerms.builder()
        .currency(SEK)
        .rounding(ORE)
        .movingDepartureShare(Share.HALF)
        .feeDeduction(deduction);
  }

  private static CarePhase phase(int month, String share, String budget) {
    return CarePhase.builder()
        .fromMonth(month)
        .departureShare(Share.parse(share))
        .departureBudget(sek(budget))
        .build();
  }
}
