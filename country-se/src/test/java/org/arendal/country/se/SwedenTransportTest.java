package org.arendal.country.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.register.Entry;
import org.arendal.core.register.TransportRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The transport rules of Sweden, remarks to article 10")
class SwedenTransportTest {
  private static final List<Entry<TransportRule>> RULES = new Sweden().transportRules().entries();

  @Test
  @DisplayName("every row of the remarks has its rule, in the order of the text")
  void areAllThere() {
    assertThat(RULES)
        .filteredOn(entry -> entry.provenance().provision().isPresent())
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .containsExactly(
            "A10-se-1",
            "A10-se-2",
            "A10-se-3",
            "A10-se-4",
            "A10-se-5",
            "A10-se-6",
            "A10-se-7",
            "A10-se-8",
            "A10-se-9",
            "A10-se-10",
            "A10-se-11",
            "A10-se-12",
            "A10-se-13",
            "A10-se-14",
            "A10-se-15",
            "A10-se-16",
            "A10-se-17",
            "A10-se-18");
  }

  @Test
  @Tag("trap-66")
  @DisplayName("Trap 66: A10-se-16, A10-se-17: each scheme has its own municipality to apply to")
  void application() {
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.APPLICATION)
        .filteredOn(entry -> entry.value().body().isPresent())
        .extracting(entry -> entry.value().scheme().orElseThrow())
        .containsExactly("färdtjänst", "riksfärdtjänst");
  }

  @Test
  @Tag("trap-66")
  @DisplayName("Trap 66: A10-se-3: full review by the courts only for individual decisions")
  void appeal() {
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.APPEAL)
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .containsExactly("A10-se-3", "A10-se-4");
  }

  @Test
  @Tag("trap-67")
  @DisplayName("Trap 67: A10-se-15: the limits of area yield to article 10, in Sweden alone")
  void limitsYield() {
    assertThat(RULES)
        .filteredOn(entry -> entry.value().topic() == TransportRule.Topic.AREA)
        .extracting(entry -> entry.provenance().provision().orElseThrow().id())
        .contains("A10-se-15");
  }

  @Test
  @DisplayName("notes 56: A10-se-11: riksfärdtjänst is domestic")
  void nationalServiceIsDomestic() {
    assertThat(RULES)
        .filteredOn(entry -> entry.key().equals("se-national-area"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.value().scheme()).contains("riksfärdtjänst"));
  }
}
