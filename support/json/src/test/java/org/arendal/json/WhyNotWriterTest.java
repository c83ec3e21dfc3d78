package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.testkit.jqwik.CaseArbitraries;

@Label("What would turn an outcome as JSON")
class WhyNotWriterTest {

  @Property(tries = 60)
  @Label("is of the form that its schema describes")
  void isAsTheSchemaSays(@ForAll("cases") Case matter, @ForAll Article article) {
    String json =
        WhyNotWriter.write(
            Convention.of().whyNot(article, matter), Language.DANISH, false, Jackson2.JSON);

    assertThat(Schema.WHY_NOT.problems(json)).isEmpty();
    assertThat(json).doesNotContain("\"reason\"");
  }

  @Example
  @Label("gives of a judgement within a value its outcome alone")
  void keepsReasonsToTheCase() {
    String judgement =
        """
        {"outcome": true, "reason": "Only who judges reads this.", "role": "caseworker", \
        "date": "2024-04-01"}""";
    Case matter =
        CaseReader.read(
            """
            {"asOf": "2024-05-01", "host": {"territory": "NO"}, "residence": {
              "periods": [{
                "place": "NO", "start": "2010", "end": "2024-03-01",
                "absences": [{"start": "2015-07-01", "end": "2015-07-20", "judgedShort": %s}],
                "shortGapAfter": %s}]}}
            """
                .formatted(judgement, judgement),
            Jackson2.JSON);

    String json =
        WhyNotWriter.write(
            Convention.of().whyNot(Article.REPATRIATION_PROTECTION, matter),
            Language.ENGLISH,
            false,
            Jackson2.JSON);

    assertThat(json).contains("\"judgedShort\":true", "\"shortGapAfter\":true");
    assertThat(json).doesNotContain("\"reason\"", "reads this");
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
