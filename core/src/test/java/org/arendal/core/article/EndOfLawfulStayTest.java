package org.arendal.core.article;

import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.Matters.settled;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.MUTUAL_ASSISTANCE;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.matter.CaseText.with;

import java.time.LocalDate;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A07-dk-4, A04-1: a Danish decision on repatriation and equal treatment")
class EndOfLawfulStayTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);

  /** Two years in Denmark, no tie, no EU right, decided today; whether in effect is not known. */
  private static final Case DECIDED = decided(DAY, Territory.DENMARK, "1995-06-15");

  private static final Case IN_EFFECT = with(DECIDED, "measure.inEffect: yes");

  /** The same, but resident since 1990. */
  private static final Case PROTECTED = decided(DAY, Territory.DENMARK, "1990-01-01");

  private static DeterminationAssert article4(Case matter) {
    return answer(EQUAL_TREATMENT, matter);
  }

  private static DeterminationAssert article4(Case matter, Settings settings) {
    return answer(EQUAL_TREATMENT, matter, settings);
  }

  private static Case decided(LocalDate day, Territory host, String start) {
    return CaseText.of(
        day,
        """
        host.territory: %1$s; person.citizenships: SE; person.residenceTerritory: %1$s;
        person.euResidenceRight: no; benefit.category: social-assistance-or-service;
        measure.kind: repatriation; measure.ground: social-assistance; measure.destination: SE;
        measure.decided: yes; measure.decisionDate: %2$s; residence.periods: %1$s %3$s..;
        ties.assessed: no
        """
            .formatted(host.code(), day, start));
  }

  @Test
  @Tag("trap-47")
  @DisplayName("Trap 47 \"Beslutningen medfører\": in effect, and nothing protects: equality ends")
  void endsEqualTreatment() {
    answer(REPATRIATION_PROTECTION, IN_EFFECT).doesNotApply();
    article4(IN_EFFECT)
        .doesNotApply()
        .concludes("lawful-stay-ended")
        .conclusion("lawful-stay-ended")
        .is(Conclusion.Strength.BY_GUIDANCE);
    answer(REPATRIATION_PROTECTION, IN_EFFECT).concludes("lawful-stay-ended");
  }

  @Test
  @DisplayName("A07-dk-4: the like decision of 2026, one year in Denmark")
  void endsEqualTreatmentLater() {
    LocalDate day = LocalDate.of(2026, 6, 15);
    article4(with(decided(day, Territory.DENMARK, "2025-03-01"), "measure.inEffect: yes"))
        .doesNotApply()
        .remarks("stay-rule-old");
  }

  @Test
  @DisplayName("A07-dk-4: whether it is in effect is asked, and then only what protects")
  void asksStepByStep() {
    article4(DECIDED)
        .isUndetermined()
        .asksOnly(StayFacts.LAWFUL, MeasureFacts.IN_EFFECT)
        .remarks("decision-and-equal-treatment");
    Case unjudged = with(IN_EFFECT, "ties.assessed: ?; person.euResidenceRight: ?");
    article4(unjudged)
        .asks(StayFacts.LAWFUL, PersonFacts.EU_RESIDENCE_RIGHT, TiesFacts.ASSESSED)
        .doesNotAsk(MeasureFacts.IN_EFFECT, MeasureFacts.DECIDED);
    Case suspended = with(DECIDED, "measure.inEffect: no");
    article4(suspended).applies();
    article4(with(suspended, "residence.periods: DK 1995-06-15.. lawful?"))
        .isUndetermined()
        .asksOnly(StayFacts.LAWFUL);
  }

  @ParameterizedTest
  @CsvSource({"true, APPLIES", "false, DOES_NOT_APPLY"})
  @DisplayName("A04-1 \"lovligt\": what is given is taken, whether the person is protected or not")
  void givenIsTaken(boolean lawful, Outcome expected) {
    article4(PROTECTED.with(StayFacts.LAWFUL, lawful)).hasOutcome(expected);
    article4(with(PROTECTED, "measure.inEffect: yes").with(StayFacts.LAWFUL, lawful))
        .hasOutcome(expected);
    article4(DECIDED.with(StayFacts.LAWFUL, lawful)).hasOutcome(expected);
  }

  @Test
  @DisplayName("A07-1 \"kan ikke hjemsendes\": a decision against article 7 is a reading")
  void againstArticle7() {
    answer(REPATRIATION_PROTECTION, PROTECTED).applies();
    article4(PROTECTED)
        .isUndetermined()
        .turnsOn(Readings.DECISION_AGAINST_PROTECTION)
        .remarks("decision-and-equal-treatment", "decision-against-protection");
    Case effective = with(PROTECTED, "measure.inEffect: yes");
    article4(effective).isUndetermined();
    article4(effective, settled(Readings.DECISION_AGAINST_PROTECTION, ReadingOption.ENDS_STAY))
        .doesNotApply();
    // That the stay is lawful is never derived.
    article4(effective, settled(Readings.DECISION_AGAINST_PROTECTION, ReadingOption.ENDS_NOTHING))
        .isUndetermined();
    article4(with(effective, "stay.lawful: no")).remarks("decision-against-protection");
  }

  @Test
  @DisplayName("A07-dk-4 \"Beslutningen medfører\": settled so, what protects matters no more")
  void endsStayWhateverProtects() {
    Settings endsStay = settled(Readings.DECISION_AGAINST_PROTECTION, ReadingOption.ENDS_STAY);
    Case effective = with(PROTECTED, "measure.inEffect: yes");
    article4(effective, endsStay).doesNotApply().concludes("lawful-stay-ended", "no-right-to-stay");
    Case right = with(IN_EFFECT, "person.euResidenceRight: yes");
    article4(right, endsStay).doesNotApply().concludes("lawful-stay-ended");
    Case unjudged = with(IN_EFFECT, "ties.assessed: ?; person.euResidenceRight: ?");
    article4(unjudged, endsStay).doesNotApply().asksNothing().concludes("lawful-stay-ended");
    article4(with(unjudged, "measure.inEffect: ?"), endsStay)
        .isUndetermined()
        .asksOnly(StayFacts.LAWFUL, MeasureFacts.IN_EFFECT);
    answer(REPATRIATION_PROTECTION, right, endsStay).concludes("lawful-stay-ended");
    article4(with(effective, "stay.lawful: yes"), endsStay)
        .applies()
        .remarks("lawful-beside-decision", "decision-against-protection");
  }

  @Test
  @DisplayName("A07-g20 \"Reglerne gælder kun\": a decision against an EU right is a reading")
  void againstAnEuRight() {
    Case right = with(IN_EFFECT, "person.euResidenceRight: yes");
    article4(right).isUndetermined().turnsOn(Readings.DECISION_AGAINST_PROTECTION);
    article4(with(right, "stay.lawful: yes")).applies();
  }

  @Test
  @DisplayName("A07-dk-4: a lawful stay beside a decision that ended it is taken, and said")
  void contradictionIsSaid() {
    Case both = with(IN_EFFECT, "stay.lawful: yes");
    article4(both).applies().remarks("lawful-beside-decision");
    answer(REPATRIATION_PROTECTION, both).doesNotConclude("lawful-stay-ended");
    article4(with(DECIDED, "stay.lawful: yes")).remarksNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"FINLAND", "ICELAND", "NORWAY", "FAROE_ISLANDS"})
  @DisplayName("A07-dk-4: no other law is said to end the stay, nor for the Faroe Islands")
  void onlyDanishLaw(Territory host) {
    article4(with(decided(DAY, host, "1995-06-15"), "measure.inEffect: yes"))
        .isUndetermined()
        .doesNotRemark("decision-and-equal-treatment");
  }

  @Test
  @DisplayName("A07-dk-4: the rule has to hold on the day of the decision")
  void ruleOfTheDay() {
    Case early = with(DECIDED, "measure.decisionDate: 1996-06-01; measure.inEffect: yes");
    article4(early).isUndetermined().asksOnly(StayFacts.LAWFUL);
  }

  @Test
  @DisplayName("A13-1a: mutual assistance leaves the decision to article 4")
  void mutualAssistanceAsksNoMore() {
    answer(MUTUAL_ASSISTANCE, DECIDED)
        .asksOnly(CooperationFacts.TAKES_PLACE, CooperationFacts.BORDER_SERVICES);
  }

  @Test
  @DisplayName("A07-dk-4: a decision of another kind, or none yet, ends nothing")
  void otherMeasures() {
    article4(with(IN_EFFECT, "measure.kind: expulsion")).isUndetermined();
    article4(with(DECIDED, "measure.decided: no; stay.lawful: yes")).applies();
    article4(with(DECIDED, "measure.decided: ?")).asksOnly(StayFacts.LAWFUL, MeasureFacts.DECIDED);
  }
}
