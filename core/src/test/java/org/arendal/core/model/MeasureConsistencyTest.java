package org.arendal.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A measure that is in effect")
class MeasureConsistencyTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  private static List<Problem> problems(boolean inEffect, LocalDate decided) {
    return Case.builder(DAY)
        .with(MeasureFacts.IN_EFFECT, inEffect)
        .with(MeasureFacts.DECISION_DATE, decided)
        .problems();
  }

  @Test
  @DisplayName("A07-dk-4: was decided, so that neither yes nor no would fit a decision to come")
  void isNotDecidedLater() {
    assertThat(problems(true, DAY.plusDays(1)))
        .singleElement()
        .isEqualTo(
            new Problem("measure.inEffect", "is yes, but measure.decisionDate lies after asOf"));
  }

  @Test
  @DisplayName("was decided by the day")
  void isDecidedByTheDay() {
    assertThat(problems(true, DAY)).isEmpty();
    assertThat(problems(true, DAY.minusDays(1))).isEmpty();
    assertThat(problems(false, DAY.plusDays(1))).isEmpty();
  }
}
