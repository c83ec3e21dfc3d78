package org.arendal.country.dk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.RepatriationRuleKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A07-g19: national rules on repatriation")
class DenmarkRepatriationTest {
  private final List<Entry<RepatriationRule>> rules = new Denmark().repatriationRules().entries();

  @Test
  void areTheOnesThatTheSourcesDescribe() {
    assertThat(rules)
        .extracting(Entry::key)
        .containsExactly(
            "dk-help-for-own-citizens",
            "dk-continuing-help",
            "dk-power-to-repatriate",
            "dk-ends-lawful-stay",
            "dk-bar-after-residence",
            "dk-practice-special-attachment",
            "dk-practice-marriage",
            "dk-practice-weighing",
            "dk-no-refusal-at-entry",
            "dk-removal-if-public-pays",
            "dk-entry-ban",
            "dk-power-to-repatriate-1998",
            "dk-power-to-repatriate-later",
            "dk-continuing-help-later",
            "dk-bar-after-residence-later",
            "dk-weighing-factors-later",
            "dk-bar-for-other-foreigners",
            "dk-weighing-of-marriage-later",
            "fo-decision-on-lasting-help",
            "fo-equal-help-by-agreement");
  }

  @Test
  @DisplayName("note 44, A07-dk-3: the ministry is named as printed, not the minister")
  void theMinistryDecides() {
    assertThat(rules)
        .filteredOn(
            e -> e.provenance().provision().filter(Provision.of("A07-dk-3")::equals).isPresent())
        .singleElement()
        .satisfies(e -> assertThat(e.value().body()).contains("Socialministeriet"));
  }

  @Test
  @DisplayName(
      "the later bar protects persons covered by the Convention, not Nordic citizens alone")
  void theBarIsForCoveredPersons() {
    assertThat(rules)
        .filteredOn(e -> e.key().equals("dk-bar-after-residence-later"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.value().kind()).isEqualTo(RepatriationRuleKind.BAR_FOR_COVERED_PERSONS);
              assertThat(e.value().number()).hasValue(3);
            });
  }

  @Test
  @DisplayName("A01-a-g-fo2: the Faroe Islands have their own rule, older than the Convention")
  void theFaroeIslandsHaveTheirOwn() {
    assertThat(rules)
        .filteredOn(e -> e.territory() == Territory.FAROE_ISLANDS)
        .hasSize(2)
        .allMatch(e -> RepatriationRule.holds(e, LocalDate.of(1997, 1, 1)) == Truth.TRUE);
  }
}
