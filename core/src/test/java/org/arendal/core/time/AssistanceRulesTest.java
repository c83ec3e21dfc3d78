package org.arendal.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The older rules on assistance were repealed in two steps")
class AssistanceRulesTest {

  @ParameterizedTest
  @CsvSource({
    "1981-01-01, CONVENTION_OF_1981",
    "1993-12-31, CONVENTION_OF_1981",
    "1994-01-01, KEPT_IN_FORCE_BY_THE_CONVENTION_OF_1992",
    "1996-09-30, KEPT_IN_FORCE_BY_THE_CONVENTION_OF_1992",
    "1996-10-01, THIS_CONVENTION",
    "2026-11-22, THIS_CONVENTION"
  })
  @DisplayName("INTRO-12, INTRO-16, A16-1 (note 69): each on the day before and the day of a step")
  void applyByDay(LocalDate day, AssistanceRules rules) {
    assertThat(AssistanceRules.on(day)).isEqualTo(rules);
  }

  @Test
  @DisplayName("INTRO-12: nothing is said of days before the convention of 1981")
  void areNotKnownBefore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssistanceRules.on(LocalDate.of(1980, 12, 31)))
        .withMessageContaining("1980-12-31");
  }
}
