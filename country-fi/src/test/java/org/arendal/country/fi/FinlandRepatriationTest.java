package org.arendal.country.fi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A07-g19: national rules on repatriation")
class FinlandRepatriationTest {
  private final List<Entry<RepatriationRule>> rules = new Finland().repatriationRules().entries();

  @Test
  void areTheOnesThatTheSourcesDescribe() {
    assertThat(rules)
        .extracting(Entry::key)
        .containsExactly(
            "fi-several-measures",
            "fi-removal-for-lack-of-means",
            "fi-time-limit",
            "fi-practice-seldom-used",
            "fi-removal-if-unable-to-care",
            "fi-weighing-factors",
            "fi-no-removal-for-lack-of-means",
            "fi-undue-burden");
  }
}
