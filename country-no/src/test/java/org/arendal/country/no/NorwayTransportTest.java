package org.arendal.country.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.register.Entry;
import org.arendal.core.register.TransportRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The transport rules of Norway, remarks to article 10")
class NorwayTransportTest {
  private static final List<Entry<TransportRule>> RULES = new Norway().transportRules().entries();

  @Test
  @DisplayName("every row of the remarks has its rule, in the order of the text")
  void areAllThere() {
    assertThat(RULES)
        .filteredOn(entry -> entry.provenance().provision().isPresent())
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .containsExactly(
            "A10-no-1",
            "A10-no-2",
            "A10-no-3",
            "A10-no-4",
            "A10-no-5",
            "A10-no-6",
            "A10-no-7",
            "A10-no-8");
  }

  @Test
  @Tag("trap-65")
  @DisplayName("Trap 65: A10-no-6 to A10-no-8: apply to the municipality, complain by two routes")
  void applicationAndAppeal() {
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.APPLICATION)
        .singleElement()
        .satisfies(entry -> assertThat(entry.value().body()).contains("sosialkontoret"));
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.APPEAL)
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .containsExactly("A10-no-7", "A10-no-8");
  }
}
