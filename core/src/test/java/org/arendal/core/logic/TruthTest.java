package org.arendal.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of strong Kleene logic, written out; the laws are in {@link TruthProperties}. */
class TruthTest {

  @Nested
  class Conjunction {

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
      "TRUE,    TRUE,    TRUE",
      "TRUE,    FALSE,   FALSE",
      "TRUE,    UNKNOWN, UNKNOWN",
      "FALSE,   TRUE,    FALSE",
      "FALSE,   FALSE,   FALSE",
      "FALSE,   UNKNOWN, FALSE",
      "UNKNOWN, TRUE,    UNKNOWN",
      "UNKNOWN, FALSE,   FALSE",
      "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void followsTheTable(Truth left, Truth right, Truth expected) {
      assertThat(left.and(right)).isEqualTo(expected);
    }

    @Test
    void ofNothingIsTrue() {
      assertThat(Truth.allOf(List.of())).isEqualTo(Truth.TRUE);
    }

    @Test
    void isFalseByOneFalsePartWhateverIsUnknownBesideIt() {
      assertThat(Truth.allOf(List.of(Truth.UNKNOWN, Truth.TRUE, Truth.FALSE, Truth.UNKNOWN)))
          .isEqualTo(Truth.FALSE);
    }

    @Test
    void isUnknownIfAPartIsUnknownAndNoneIsFalse() {
      assertThat(Truth.allOf(List.of(Truth.TRUE, Truth.UNKNOWN, Truth.TRUE)))
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  @Nested
  class Disjunction {

    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
      "TRUE,    TRUE,    TRUE",
      "TRUE,    FALSE,   TRUE",
      "TRUE,    UNKNOWN, TRUE",
      "FALSE,   TRUE,    TRUE",
      "FALSE,   FALSE,   FALSE",
      "FALSE,   UNKNOWN, UNKNOWN",
      "UNKNOWN, TRUE,    TRUE",
      "UNKNOWN, FALSE,   UNKNOWN",
      "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void followsTheTable(Truth left, Truth right, Truth expected) {
      assertThat(left.or(right)).isEqualTo(expected);
    }

    @Test
    void ofNothingIsFalse() {
      assertThat(Truth.anyOf(List.of())).isEqualTo(Truth.FALSE);
    }

    @Test
    void isTrueByOneTruePartWhateverIsUnknownBesideIt() {
      assertThat(Truth.anyOf(List.of(Truth.UNKNOWN, Truth.FALSE, Truth.TRUE, Truth.UNKNOWN)))
          .isEqualTo(Truth.TRUE);
    }

    @Test
    void isUnknownIfAPartIsUnknownAndNoneIsTrue() {
      assertThat(Truth.anyOf(List.of(Truth.FALSE, Truth.UNKNOWN, Truth.FALSE)))
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  @Nested
  class Negation {

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void followsTheTable(Truth operand, Truth expected) {
      assertThat(operand.not()).isEqualTo(expected);
    }
  }

  @Nested
  class Knowledge {

    @ParameterizedTest(name = "{0} is known: {1}")
    @CsvSource({"TRUE, true", "FALSE, true", "UNKNOWN, false"})
    void isWhatIsNotUnknown(Truth truth, boolean expected) {
      assertThat(truth.isKnown()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"true, TRUE", "false, FALSE"})
    void comesFromABoolean(boolean value, Truth expected) {
      assertThat(Truth.of(value)).isEqualTo(expected);
    }

    @Test
    @DisplayName("x or not x is unknown to Kleene, which does not see that both are the same x")
    void excludedMiddleIsUnknown() {
      assertThat(Truth.UNKNOWN.or(Truth.UNKNOWN.not())).isEqualTo(Truth.UNKNOWN);
      assertThat(Truth.UNKNOWN.and(Truth.UNKNOWN.not())).isEqualTo(Truth.UNKNOWN);
    }
  }
}
