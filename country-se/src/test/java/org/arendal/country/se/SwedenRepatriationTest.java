package org.arendal.country.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
