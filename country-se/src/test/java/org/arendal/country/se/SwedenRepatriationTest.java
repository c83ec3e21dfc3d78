package org.arendal.country.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A07-g19: national rules on repatriation")
class SwedenRepatriationTest {
  private final List<Entry<RepatriationRule>> rules = new Sweden().repatriationRules().entries();

  @Test
  void areTheOnesThatTheSourcesDescribe() {
    assertThat(rules)
        .extracting(Entry::key)
        .containsExactly(
            "se-removal-for-lack-of-means",
            "se-time-limit",
            "se-covers-nordic-citizens",
            "se-practice-seldom-used",
            "se-no-removal-for-lack-of-means",
            "se-time-limit-from-application");
  }

  @Test
  @DisplayName("every provision on the country has one entry, which holds from the first day")
  void coverTheGuidance() {
    List<Provision> described =
        Provisions.all().stream().filter(p -> p.id().startsWith("A07-se-")).toList();
    List<Entry<RepatriationRule>> ofTheGuidance =
        rules.stream().filter(e -> e.provenance().provision().isPresent()).toList();

    assertThat(ofTheGuidance)
        .extracting(e -> e.provenance().provision().orElseThrow())
        .containsExactlyElementsOf(described);
    assertThat(ofTheGuidance)
        .allMatch(e -> RepatriationRule.holds(e, LocalDate.of(1996, 10, 1)) == Truth.TRUE);
  }

  @Test
  @DisplayName("a later text holds surely from the day of its evidence, and never in 1996")
  void laterTextsAreDated() {
    assertThat(rules)
        .filteredOn(e -> e.provenance().provision().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            e -> {
              LocalDate evidence = e.provenance().dayOfEvidence().orElseThrow();
              assertThat(RepatriationRule.holds(e, LocalDate.of(1996, 12, 31)))
                  .isEqualTo(Truth.FALSE);
              assertThat(RepatriationRule.holds(e, evidence)).isEqualTo(Truth.TRUE);
              if (e.validity().start().isEmpty()) {
                assertThat(RepatriationRule.holds(e, evidence.minusDays(1)))
                    .isEqualTo(Truth.UNKNOWN);
              }
            });
  }
}
