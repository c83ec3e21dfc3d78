package org.arendal.country.is;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.register.Entry;
import org.arendal.core.register.RepatriationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A07-g19: national rules on repatriation")
class IcelandRepatriationTest {
  private final List<Entry<RepatriationRule>> rules = new Iceland().repatriationRules().entries();

  @Test
  void areTheOnesThatTheSourcesDescribe() {
    assertThat(rules)
        .extracting(Entry::key)
        .containsExactly(
            "is-removal-for-lack-of-means",
            "is-practice-never-used",
            "is-right-to-benefits",
            "is-practice-ties-without-influence",
            "is-help-for-non-residents");
  }
}
