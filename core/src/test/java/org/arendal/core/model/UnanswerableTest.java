package org.arendal.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts that leave no answer to another")
class UnanswerableTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  private static List<Problem> problems(boolean inEffect, LocalDate decided) {
    return Case.builder(DAY)
        .with(MeasureFacts.IN_EFFECT, inEffect)
        .with(MeasureFacts.DECISION_DATE, decided)
        .problems();
  }

  @Test
  @DisplayName("A07-dk-4: a measure in effect was decided, which a later day of decision rules out")
  void aMeasureInEffectBeforeItsDecision() {
    assertThat(problems(true, DAY.plusDays(1)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.factId()).isEqualTo("measure.decided");
              assertThat(problem.message())
                  .contains("measure.decisionDate: lies after asOf", "measure.inEffect: is yes");
            });
  }

  @Test
  @DisplayName("What leaves one of the two answers is no contradiction")
  void oneAnswerIsEnough() {
    assertThat(problems(true, DAY)).isEmpty();
    assertThat(problems(true, DAY.minusDays(1))).isEmpty();
    assertThat(problems(false, DAY.plusDays(1))).isEmpty();
  }
}
