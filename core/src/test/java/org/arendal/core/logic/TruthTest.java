package org.arendal.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of strong Kleene logic, written out; the laws are in {@link TruthProperties}. */
class TruthTest {

  @ParameterizedTest(name = "{0} and {1} is {2}; or: {3}")
  @CsvSource({
    "TRUE,    TRUE,    TRUE,    TRUE",
    "TRUE,    FALSE,   FALSE,   TRUE",
    "TRUE,    UNKNOWN, UNKNOWN, TRUE",
    "FALSE,   TRUE,    FALSE,   TRUE",
    "FALSE,   FALSE,   FALSE,   FALSE",
    "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
    "UNKNOWN, TRUE,    UNKNOWN, TRUE",
    "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void conjunctionAndDisjunctionFollowTheTable(Truth left, Truth right, Truth both, Truth either) {
    assertThat(left.and(right)).isEqualTo(both);
    assertThat(left.or(right)).isEqualTo(either);
  }

  /** One false part, or one true one, decides whatever is unknown beside it. */
  @ParameterizedTest(name = "of {0} all: {1}, any: {2}")
  @CsvSource({
    "'',                         TRUE,    FALSE",
    "UNKNOWN TRUE FALSE UNKNOWN, FALSE,   TRUE",
    "TRUE UNKNOWN TRUE,          UNKNOWN, TRUE",
    "UNKNOWN FALSE UNKNOWN,      FALSE,   UNKNOWN",
    "FALSE UNKNOWN FALSE,        FALSE,   UNKNOWN"
  })
  void ofManyFollowTheTableToo(String parts, Truth all, Truth any) {
    List<Truth> truths =
        Splitter.on(' ').omitEmptyStrings().splitToStream(parts).map(Truth::valueOf).toList();

    assertThat(Truth.allOf(truths)).isEqualTo(all);
    assertThat(Truth.anyOf(truths)).isEqualTo(any);
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
