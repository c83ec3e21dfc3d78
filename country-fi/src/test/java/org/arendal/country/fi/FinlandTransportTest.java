package org.arendal.country.fi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.register.Entry;
import org.arendal.core.register.TransportRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The transport rules of Finland, remarks to article 10")
class FinlandTransportTest {
  private static final List<Entry<TransportRule>> RULES = new Finland().transportRules().entries();

  @Test
  @DisplayName("every row of the remarks has its rule, in the order of the text")
  void areAllThere() {
    assertThat(RULES)
        .filteredOn(entry -> entry.provenance().provision().isPresent())
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .containsExactly(
            "A10-fi-1",
            "A10-fi-2",
            "A10-fi-3",
            "A10-fi-4",
            "A10-fi-5",
            "A10-fi-6",
            "A10-fi-7",
            "A10-fi-8",
            "A10-fi-9",
            "A10-fi-10");
  }

  @Test
  @Tag("trap-63")
  @DisplayName("Trap 63: A10-fi-5: 18 single trips a month, since 2025 under another act")
  void leastTrips() {
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.MINIMUM_TRIPS)
        .hasSize(2)
        .allSatisfy(
            entry -> {
              assertThat(entry.value().leastTrips()).hasValue(18);
              assertThat(entry.value().per()).contains(TransportRule.Unit.MONTH);
            });
    assertThat(on(LocalDate.of(2024, 12, 31)))
        .contains("fi-minimum-trips", "fi-entitlement")
        .doesNotContain("fi-minimum-trips-2025");
    assertThat(on(LocalDate.of(2025, 1, 1)))
        .contains("fi-minimum-trips-2025")
        .doesNotContain("fi-minimum-trips", "fi-entitlement");
  }

  @Test
  @Tag("trap-64")
  @DisplayName("Trap 64: A10-fi-4: the conditions are cumulative, as the provision states them")
  void cumulativeConditions() {
    assertThat(RULES)
        .filteredOn(entry -> entry.key().equals("fi-entitlement"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(
                        Provisions.statement(
                            entry.provenance().provision().orElseThrow(), Language.ENGLISH))
                    .hasValueSatisfying(
                        text ->
                            assertThat(text)
                                .contains("severely disabled", "particular difficulty", " and ")));
  }

  private static List<String> on(LocalDate date) {
    return RULES.stream()
        .filter(entry -> entry.validity().surelyContains(date))
        .map(Entry::key)
        .toList();
  }
}
