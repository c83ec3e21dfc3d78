package org.arendal.country.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A07-g19: national rules on repatriation")
class NorwayRepatriationTest {
  private final List<Entry<RepatriationRule>> rules = new Norway().repatriationRules().entries();

  @Test
  void areTheOnesThatTheSourcesDescribe() {
    assertThat(rules)
        .extracting(Entry::key)
        .containsExactly(
            "no-removal-for-lack-of-means",
            "no-practice-no-use",
            "no-seeking-help-no-ground",
            "no-no-permit-to-breach",
            "no-no-removal-of-residents",
            "no-no-permit-later",
            "no-help-for-non-residents");
  }
}
