package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.RepatriationRules;
import org.arendal.core.register.RepatriationRules.Listed;
import org.arendal.core.spi.CountryModule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A07-g19: the national rules on repatriation of every state")
class RepatriationRulesTest {
  static List<CountryModule> modules() {
    return List.copyOf(AssembledRegisters.modules());
  }

  private static List<Listed> rules(CountryModule module) {
    RepatriationRules rules = RepatriationRules.of(List.of(module.repatriationRules()));
    return module.state().territories().stream()
        .flatMap(t -> rules.inTerritory(t).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  @DisplayName("what a later text replaced is past once that surely holds, and in doubt before")
  void rulesOfDifferentYearsDoNotStandSideBySide(CountryModule module) {
    for (Listed old : rules(module)) {
      assertThat(old.replacedBy())
          .allSatisfy(
              young -> {
                LocalDate evidence = young.provenance().dayOfEvidence().orElseThrow();
                assertThat(old.holds(evidence)).isEqualTo(Truth.FALSE);
                assertThat(old.holds(evidence.minusDays(1))).isNotEqualTo(Truth.TRUE);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  @DisplayName("notes 43: practice is registered as practice, and nothing else is")
  void practiceIsPractice(CountryModule module) {
    assertThat(rules(module))
        .isNotEmpty()
        .allSatisfy(
            listed ->
                assertThat(listed.rule().kind().isPractice())
                    .isEqualTo(listed.entry().key().contains("practice")));
  }
}
