package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.Matters.conclusions;
import static org.arendal.core.article.Matters.evaluate;
import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.article.Matters.openFacts;
import static org.arendal.core.article.Matters.openReadings;
import static org.arendal.core.article.Matters.outcome;
import static org.arendal.core.article.Matters.remarks;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.fact.ResidenceSamples.since;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A07-dk-4, A04-1: a Danish decision on repatriation and equal treatment")
class EndOfLawfulStayTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /** Two years in Denmark, no tie, no EU right, decided today; whether in effect is not known. */
  private static final Case DECIDED = decided(DAY, Territory.DENMARK, "1995-06-15");

  private static final Case IN_EFFECT = DECIDED.with(MeasureFacts.IN_EFFECT, true);

  /** The same, but resident since 1990. */
  private static final Case PROTECTED = decided(DAY, Territory.DENMARK, "1990-01-01");

  private static Case decided(LocalDate day, Territory host, String start) {
    return Case.builder(day, host)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
        .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(host))
        .with(PersonFacts.EU_RESIDENCE_RIGHT, false)
        .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
        .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
        .with(MeasureFacts.GROUND, CodeSet.of(MeasureGround.SOCIAL_ASSISTANCE))
        .with(MeasureFacts.DESTINATION, Place.of("SE"))
        .with(MeasureFacts.DECIDED, true)
        .with(MeasureFacts.DECISION_DATE, day)
        .with(ResidenceFacts.PERIODS, ResidencePeriods.of(since(host.code(), start)))
        .with(TiesFacts.ASSESSED, judged(false))
        .build();
  }

  private static Outcome of(Case matter) {
    return outcome(EQUAL_TREATMENT, matter);
  }

  private static Determination answer(Case matter) {
    return evaluate(EQUAL_TREATMENT, matter);
  }

  @Test
  @DisplayName("Trap 47 \"Beslutningen medfører\": in effect, and nothing protects: equality ends")
  void endsEqualTreatment() {
    assertThat(outcome(REPATRIATION_PROTECTION, IN_EFFECT)).isEqualTo(DOES_NOT_APPLY);
    assertThat(of(IN_EFFECT)).isEqualTo(DOES_NOT_APPLY);
    assertThat(conclusions(answer(IN_EFFECT))).contains("lawful-stay-ended");
    assertThat(Matters.conclusion(answer(IN_EFFECT), "lawful-stay-ended").conclusion().strength())
        .isEqualTo(Conclusion.Strength.BY_GUIDANCE);
    assertThat(conclusions(evaluate(REPATRIATION_PROTECTION, IN_EFFECT)))
        .contains("lawful-stay-ended");
  }

  @Test
  @DisplayName("A07-dk-4: the like decision of 2026, one year in Denmark")
  void endsEqualTreatmentLater() {
    LocalDate day = LocalDate.of(2026, 6, 15);
    assertThat(of(decided(day, Territory.DENMARK, "2025-03-01").with(MeasureFacts.IN_EFFECT, true)))
        .isEqualTo(DOES_NOT_APPLY);
  }

  @Test
  @DisplayName("A07-dk-4: whether it is in effect is asked, and then only what protects")
  void asksStepByStep() {
    assertThat(of(DECIDED)).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer(DECIDED)))
        .containsExactly(StayFacts.LAWFUL, MeasureFacts.IN_EFFECT);
    assertThat(remarks(answer(DECIDED))).contains("decision-and-equal-treatment");
    Case unjudged = IN_EFFECT.without(TiesFacts.ASSESSED).without(PersonFacts.EU_RESIDENCE_RIGHT);
    assertThat(openFacts(answer(unjudged)))
        .contains(StayFacts.LAWFUL, PersonFacts.EU_RESIDENCE_RIGHT, TiesFacts.ASSESSED)
        .doesNotContain(MeasureFacts.IN_EFFECT, MeasureFacts.DECIDED);
    Case suspended = DECIDED.with(MeasureFacts.IN_EFFECT, false);
    assertThat(of(suspended)).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer(suspended))).containsExactly(StayFacts.LAWFUL);
  }

  @ParameterizedTest
  @CsvSource({"true, APPLIES", "false, DOES_NOT_APPLY"})
  @DisplayName("A04-1 \"lovligt\": what is given is taken, whether the person is protected or not")
  void givenIsTaken(boolean lawful, Outcome expected) {
    assertThat(of(PROTECTED.with(StayFacts.LAWFUL, lawful))).isEqualTo(expected);
    assertThat(of(PROTECTED.with(MeasureFacts.IN_EFFECT, true).with(StayFacts.LAWFUL, lawful)))
        .isEqualTo(expected);
    assertThat(of(DECIDED.with(StayFacts.LAWFUL, lawful))).isEqualTo(expected);
  }

  @Test
  @DisplayName("A07-1 \"kan ikke hjemsendes\": a decision against article 7 is a reading")
  void againstArticle7() {
    assertThat(outcome(REPATRIATION_PROTECTION, PROTECTED)).isEqualTo(APPLIES);
    assertThat(of(PROTECTED)).isEqualTo(UNDETERMINED);
    assertThat(openReadings(answer(PROTECTED)))
        .containsExactly(Readings.DECISION_AGAINST_PROTECTION);
    assertThat(remarks(answer(PROTECTED)))
        .contains("decision-and-equal-treatment", "decision-against-protection");
    Case effective = PROTECTED.with(MeasureFacts.IN_EFFECT, true);
    assertThat(of(effective)).isEqualTo(UNDETERMINED);
    assertThat(
            outcome(
                EQUAL_TREATMENT,
                effective,
                settled(Readings.DECISION_AGAINST_PROTECTION, Readings.ENDS_STAY)))
        .isEqualTo(DOES_NOT_APPLY);
    // That the stay is lawful is never derived.
    assertThat(
            outcome(
                EQUAL_TREATMENT,
                effective,
                settled(Readings.DECISION_AGAINST_PROTECTION, Readings.ENDS_NOTHING)))
        .isEqualTo(UNDETERMINED);
    assertThat(remarks(answer(effective.with(StayFacts.LAWFUL, false))))
        .contains("decision-against-protection");
  }

  @Test
  @DisplayName("A07-g20 \"Reglerne gælder kun\": a decision against an EU right is a reading")
  void againstAnEuRight() {
    Case right = IN_EFFECT.with(PersonFacts.EU_RESIDENCE_RIGHT, true);
    assertThat(of(right)).isEqualTo(UNDETERMINED);
    assertThat(openReadings(answer(right))).containsExactly(Readings.DECISION_AGAINST_PROTECTION);
    assertThat(of(right.with(StayFacts.LAWFUL, true))).isEqualTo(APPLIES);
  }

  @Test
  @DisplayName("A07-dk-4: a lawful stay beside a decision that ended it is taken, and said")
  void contradictionIsSaid() {
    Case both = IN_EFFECT.with(StayFacts.LAWFUL, true);
    assertThat(of(both)).isEqualTo(APPLIES);
    assertThat(remarks(answer(both))).contains("lawful-beside-decision");
    assertThat(conclusions(evaluate(REPATRIATION_PROTECTION, both)))
        .doesNotContain("lawful-stay-ended");
    assertThat(remarks(answer(DECIDED.with(StayFacts.LAWFUL, true)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FINLAND", "ICELAND", "NORWAY", "FAROE_ISLANDS"})
  @DisplayName("A07-dk-4: no other law is said to end the stay, nor for the Faroe Islands")
  void onlyDanishLaw(Territory host) {
    Case matter = decided(DAY, host, "1995-06-15").with(MeasureFacts.IN_EFFECT, true);
    assertThat(of(matter)).isEqualTo(UNDETERMINED);
    assertThat(remarks(answer(matter))).doesNotContain("decision-and-equal-treatment");
  }

  @Test
  @DisplayName("A07-dk-4: the rule has to hold on the day of the decision")
  void ruleOfTheDay() {
    Case early =
        DECIDED.toBuilder()
            .with(MeasureFacts.DECISION_DATE, LocalDate.of(1996, 6, 1))
            .with(MeasureFacts.IN_EFFECT, true)
            .build();
    assertThat(of(early)).isEqualTo(UNDETERMINED);
    assertThat(openFacts(answer(early))).containsExactly(StayFacts.LAWFUL);
  }

  @Test
  @DisplayName("A13-1a: mutual assistance leaves the decision to article 4")
  void mutualAssistanceAsksNoMore() {
    assertThat(openFacts(evaluate(Article.MUTUAL_ASSISTANCE, DECIDED)))
        .containsExactly(CooperationFacts.TAKES_PLACE, CooperationFacts.BORDER_SERVICES);
  }

  @Test
  @DisplayName("A07-dk-4: a decision of another kind, or none yet, ends nothing")
  void otherMeasures() {
    assertThat(of(IN_EFFECT.with(MeasureFacts.KIND, MeasureKind.EXPULSION)))
        .isEqualTo(UNDETERMINED);
    assertThat(of(DECIDED.with(MeasureFacts.DECIDED, false).with(StayFacts.LAWFUL, true)))
        .isEqualTo(APPLIES);
    assertThat(openFacts(answer(DECIDED.without(MeasureFacts.DECIDED))))
        .containsExactly(StayFacts.LAWFUL, MeasureFacts.DECIDED);
  }
}
