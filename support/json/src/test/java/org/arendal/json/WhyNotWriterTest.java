package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;

@Label("What would turn an outcome as JSON")
class WhyNotWriterTest {

  @Property(tries = 60)
  @Label("is of the form that its schema describes")
  void isAsTheSchemaSays(@ForAll("cases") Case matter, @ForAll Article article) {
    String json =
        WhyNotWriter.write(Convention.of().whyNot(article, matter), Language.DANISH, false);

    assertThat(Schema.WHY_NOT.problems(json)).isEmpty();
    assertThat(json).doesNotContain("\"reason\"");
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
