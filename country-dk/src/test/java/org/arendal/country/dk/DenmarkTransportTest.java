package org.arendal.country.dk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.register.Entry;
import org.arendal.core.register.TransportRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The transport rules of Denmark, remarks to article 10")
class DenmarkTransportTest {
  private static final List<Entry<TransportRule>> RULES = new Denmark().transportRules().entries();

  @Test
  @DisplayName("every row of the remarks has its rule, in the order of the text")
  void areAllThere() {
    assertThat(RULES)
        .filteredOn(entry -> entry.provenance().provision().isPresent())
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .containsExactly(
            "A10-dk-1",
            "A10-dk-2",
            "A10-dk-3",
            "A10-dk-4",
            "A10-dk-5",
            "A10-dk-6",
            "A10-dk-7",
            "A10-dk-8",
            "A10-dk-9");
  }

  @Test
  @Tag("trap-63")
  @DisplayName("Trap 63: A10-dk-4: 104 single trips a year")
  void leastTrips() {
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.MINIMUM_TRIPS)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.value().leastTrips()).hasValue(104);
              assertThat(entry.value().per()).contains(TransportRule.Unit.YEAR);
            });
  }
}
