package org.arendal.it;

import static org.arendal.testkit.ArendalAssertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.testkit.DeterminationAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of Denmark that speak of citizens of the states of the European Economic Area. */
@DisplayName(
    "A07-dk-9 to A07-dk-11: a rule on EEA citizens stands where it can be about the person")
class EeaCitizensTest {
  private static final Case VISITING =
      Case.builder(LocalDate.of(1997, 3, 10), Territory.DENMARK)
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .build();
  private static final String RULE = "national-rule.removal-if-public-pays";

  private static DeterminationAssert answer(Case matter) {
    return assertThat(AssembledRegisters.CONVENTION.evaluate(Article.TEMPORARY_STAY, matter));
  }

  private static DeterminationAssert answerFor(Citizenships citizenships) {
    return answer(VISITING.with(PersonFacts.CITIZENSHIPS, citizenships));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SE", "DE", "GB"})
  void standsForCitizensOfSuchStates(String code) {
    answerFor(Citizenships.of(code)).remarks(RULE);
  }

  @Test
  void standsWhileCitizenshipsAreUnknown() {
    answer(VISITING).remarks(RULE);
    answerFor(Citizenships.atLeast("US")).remarks(RULE);
  }

  @Test
  void isNotForOthersNorForDanishCitizens() {
    answerFor(Citizenships.of("US")).doesNotRemark(RULE);
    answerFor(Citizenships.stateless()).doesNotRemark(RULE);
    answerFor(Citizenships.of("DK", "SE")).doesNotRemark(RULE);
  }
}
