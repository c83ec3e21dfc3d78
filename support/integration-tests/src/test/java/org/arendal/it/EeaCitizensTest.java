package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
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

  private static boolean isShown(Case matter) {
    Determination answer = AssembledRegisters.CONVENTION.evaluate(Article.TEMPORARY_STAY, matter);
    return answer.remarks().stream().map(Remark::id).anyMatch(RULE::equals);
  }

  private static boolean isShownFor(Citizenships citizenships) {
    return isShown(VISITING.toBuilder().with(PersonFacts.CITIZENSHIPS, citizenships).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SE", "DE", "GB"})
  void standsForCitizensOfSuchStates(String code) {
    assertThat(isShownFor(Citizenships.of(code))).isTrue();
  }

  @Test
  void standsWhileCitizenshipsAreUnknown() {
    assertThat(isShown(VISITING)).isTrue();
    assertThat(isShownFor(Citizenships.atLeast("US"))).isTrue();
  }

  @Test
  void isNotForOthersNorForDanishCitizens() {
    assertThat(isShownFor(Citizenships.of("US"))).isFalse();
    assertThat(isShownFor(Citizenships.stateless())).isFalse();
    assertThat(isShownFor(Citizenships.of("DK", "SE"))).isFalse();
  }
}
