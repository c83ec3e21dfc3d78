package org.arendal.country.dk;

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
            "dk-weighing-of-marriage-later");
  }

  @Test
  @DisplayName("every provision on the country has one entry, which holds from the first day")
  void coverTheGuidance() {
    List<Provision> described =
        Provisions.all().stream().filter(p -> p.id().startsWith("A07-dk-")).toList();
    List<Entry<RepatriationRule>> ofTheGuidance =
        rules.stream().filter(e -> e.provenance().provision().isPresent()).toList();

    assertThat(ofTheGuidance)
        .extracting(e -> e.provenance().provision().orElseThrow())
        .containsExactlyElementsOf(described);
    assertThat(ofTheGuidance)
        .allMatch(e -> RepatriationRule.holds(e, LocalDate.of(1996, 10, 1)) == Truth.TRUE);
  }

  @Test
  @DisplayName(
      "later texts neither hold in 1996 nor take the place of the guidance on a guessed day")
  void laterTextsAreDated() {
    assertThat(rules)
        .filteredOn(e -> e.provenance().provision().isEmpty())
        .allMatch(e -> RepatriationRule.holds(e, LocalDate.of(1996, 12, 31)) == Truth.FALSE)
        .allMatch(
            e ->
                e.validity().start().isPresent()
                    || RepatriationRule.holds(e, LocalDate.of(2026, 1, 1)) == Truth.UNKNOWN);
  }

  @Test
  @DisplayName("notes 43: practice is registered as practice")
  void practiceIsPractice() {
    assertThat(rules)
        .filteredOn(e -> e.key().contains("practice"))
        .allMatch(e -> e.value().kind().isPractice());
    assertThat(rules)
        .filteredOn(e -> e.value().kind().isPractice())
        .allMatch(e -> e.key().contains("practice"));
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
}
