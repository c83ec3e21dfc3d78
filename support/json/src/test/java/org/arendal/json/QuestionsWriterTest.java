package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.testkit.jqwik.CaseArbitraries;

@Label("Questions as JSON")
class QuestionsWriterTest {

  @Property(tries = 40)
  @Label("are of the form that their schema describes")
  void areAsTheSchemaSays(@ForAll("cases") Case matter) {
    String json =
        QuestionsWriter.write(
            Convention.of().questions(matter), Language.DANISH, false, Jackson2.JSON);

    assertThat(Schema.QUESTIONS.problems(json)).isEmpty();
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
