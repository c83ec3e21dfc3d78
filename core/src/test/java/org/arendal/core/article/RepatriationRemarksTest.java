package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Outcome.NOT_IN_FORCE;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.model.ResidenceSamples.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.model.BenefitCategory;
import org.arendal.core.model.BenefitFacts;
import org.arendal.core.model.Case;
import org.arendal.core.model.Citizenships;
import org.arendal.core.model.CodeSet;
import org.arendal.core.model.MeasureFacts;
import org.arendal.core.model.MeasureGround;
import org.arendal.core.model.MeasureKind;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Place;
import org.arendal.core.model.ResidenceFacts;
import org.arendal.core.model.ResidencePeriods;
import org.arendal.core.model.StayFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 7: what is said beside the outcome, and no more than that")
class RepatriationRemarksTest {
  private static Case measure(LocalDate decision, Territory host, MeasureKind kind) {
    return Case.builder(decision, host)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("NO"))
        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(host))
        .with(MeasureFacts.KIND, kind)
        .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_ASSISTANCE))
        .with(MeasureFacts.DESTINATION, Place.of("NO"))
        .with(MeasureFacts.DECISION_DATE, decision)
        .build();
  }

  private static Case residentSince(LocalDate decision, LocalDate start) {
    return measure(decision, Territory.DENMARK, MeasureKind.REPATRIATION)
        .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since("DK", start.toString())));
  }

  private static ArticleFinding answer(Case matter) {
    return evaluate(REPATRIATION_PROTECTION, matter);
  }

  @Test
  @DisplayName("A07-1b: three years that are complete do not hang on the residence going on")
  void completedYears() {
    LocalDate start = DAY.minusYears(3);
    assertThat(remarks(answer(residentSince(DAY, start))))
        .contains("residence-completed")
        .doesNotContain("residence-completes");
    assertThat(remarks(answer(residentSince(DAY, start.plusDays(1)))))
        .contains("residence-completes")
        .doesNotContain("residence-completed");
  }

  @Test
  @DisplayName("A14-1: a day before the Convention gets no remarks but why there is no answer")
  void notInForce() {
    ArticleFinding early = answer(residentSince(LocalDate.of(1996, 9, 30), DAY.minusYears(9)));
    assertThat(early.outcome()).isEqualTo(NOT_IN_FORCE);
    assertThat(remarks(early)).containsExactly("earlier-rules-applied", "earlier-rules-other-view");
  }

  @ParameterizedTest
  @CsvSource({"FINLAND,A07-fi-3", "SWEDEN,A07-se-2"})
  @DisplayName("A07-fi-3, A07-se-2: of the two time limits only the host state's is cited")
  void timeLimitOfTheHost(Territory host, String provision) {
    ArticleFinding late =
        answer(
            measure(DAY, host, MeasureKind.REJECTION)
                .with(StayFacts.START_DATE, DAY.minusMonths(3).minusDays(1)));
    assertThat(late.conclusions())
        .filteredOn(drawn -> drawn.conclusion().id().equals("national-time-over"))
        .extracting(drawn -> drawn.conclusion().provisions())
        .containsExactly(Provisions.of(provision));
  }

  @Test
  @DisplayName("A07-dk-4: a stay that is unlawful for another reason is not said to have ended so")
  void unlawfulWithoutADecision() {
    Case unlawful =
        Case.builder(DAY, Territory.DENMARK)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
            .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
            .with(StayFacts.LAWFUL, false)
            .build();
    assertThat(conclusions(evaluate(EQUAL_TREATMENT, unlawful)))
        .doesNotContain("lawful-stay-ended");
    Case considered = unlawful.with(MeasureFacts.DECIDED, false);
    assertThat(conclusions(evaluate(EQUAL_TREATMENT, considered)))
        .doesNotContain("lawful-stay-ended");
  }
}
