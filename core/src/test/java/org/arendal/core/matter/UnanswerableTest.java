package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidenceSamples;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts that would leave no answer to another contradict each other")
class UnanswerableTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  @Test
  @DisplayName("A07-dk-4: a measure in effect was decided, which a later day of decision rules out")
  void aMeasureInEffectBeforeItsDecision() {
    Case.Builder builder = Case.builder(DAY).with(MeasureFacts.IN_EFFECT, true);
    assertThat(builder.with(MeasureFacts.DECISION_DATE, DAY).problems()).isEmpty();
    assertThat(builder.with(MeasureFacts.DECISION_DATE, DAY.plusDays(1)).problems())
        .extracting(Problem::factId)
        .containsExactly("measure.inEffect");
    assertThat(builder.with(MeasureFacts.IN_EFFECT, false).problems()).isEmpty();
  }

  @Test
  @DisplayName("A04-g2: a stay that is over and surely became no residence is not lawful")
  void aLawfulStayThatIsOverOfWhomLivesElsewhere() {
    Case.Builder builder =
        Case.builder(DAY, Territory.DENMARK)
            .with(StayFacts.LAWFUL, true)
            .with(StayFacts.ENDED, StayEnd.on(DAY.minusDays(1)))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("SE"));
    assertThat(builder.problems()).isEmpty();
    assertThat(
            builder
                .with(ResidenceFacts.PERIODS, ResidenceSamples.everSince(Territory.SWEDEN))
                .problems())
        .extracting(Problem::factId)
        .containsExactly("stay.lawful");
  }
}
